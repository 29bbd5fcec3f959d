import { check } from '../../lib/content/check.ts';
import type { Content } from '../../lib/content/content.ts';
import { schemaOf, sourcesOf } from '../../lib/content/schema-of.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { countrySources } from '../../lib/lookup/ask.ts';
import { citations } from '../../lib/rules/faces/citations.ts';
import { readCalculators } from '../../lib/store/calculators.ts';
import { flowById, ruleIds } from '../../lib/store/rules.ts';
import { sourcesFile } from '../source-lines.ts';
import { walk, type ChapterFile } from './chapter-file.ts';

/** The sources that rules and calculators cite. `root` is the folder of the project. */
export const citedByTools = (root: string, content: Content): ReadonlySet<string> =>
  new Set(
    [
      ...ruleIds.flatMap((id) => citations(flowById(id))),
      ...[...readCalculators(root, content).calculators.values()].flatMap(({ sources }) => sources),
    ].map(({ source }) => source),
  );

/** The sources that a chapter has on top, and those that it cites in its text. */
export function citedByChapter({ file, facts, body }: ChapterFile): readonly string[] {
  const { value } = facts ? check(schemaOf(file), facts) : {};
  const onTop = value && sourcesOf(value).map(({ bron }) => bron);
  const inText = [...(body ? walk(body) : [])]
    .filter(({ name }) => name === 'Bron')
    .flatMap(({ attributes = [] }) => attributes)
    .flatMap(({ name, value }) => (name === 'id' && typeof value === 'string' ? [value] : []));
  return [...(onTop ?? []), ...inText];
}

/** The sources on which the list of municipalities, a region's agreements and contacts, the terms, the open questions, the cards to read, the cases to practise, the templates, and what to have at hand rest. */
const citedByData = ({
  regions,
  terms,
  openQuestions,
  readingCards,
  exercises,
  templates,
  prepare,
}: Content): readonly string[] => [
  ...Object.values(countrySources),
  ...Object.values(prepare).flatMap((lists) => lists.map(({ source }) => source)),
  ...terms.map(({ source }) => source),
  ...openQuestions.flatMap(({ sources }) => sources),
  ...readingCards.flatMap(({ sources }) => sources),
  ...[...exercises, ...templates].flatMap(({ sources }) => sources.map(({ source }) => source)),
  ...[...regions.values()].flatMap(({ parameters, contacts }) => [
    ...contacts.map(({ source }) => source),
    ...Object.values(parameters).flatMap((stated) => ('source' in stated ? [stated.source] : [])),
  ]),
];

/**
 * Sources that nothing on the site cites: somebody would check them every year for nobody.
 *
 * @param elsewhere what chapters, rules and calculators cite
 * @param lines the line of each source in its file
 */
export function unusedSources(
  content: Content,
  elsewhere: readonly string[],
  lines: ReadonlyMap<string, number>,
): readonly Problem[] {
  const cited = new Set([...elsewhere, ...citedByData(content)]);
  return [...content.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: sourcesFile,
      line: lines.get(id),
      what: `Niets op de site noemt de bron "${id}".`,
      remedy:
        'Noem de bron waar een hoofdstuk, regel, afspraak, contact, begrip of open vraag erop steunt. Of haal haar weg.',
    }));
}
