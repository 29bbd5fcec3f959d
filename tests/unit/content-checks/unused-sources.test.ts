import { describe, expect, test } from 'vitest';
import { parseChapter } from '../../../src/integrations/content-checks/chapter-file.ts';
import {
  citedByChapter,
  citedByTools,
  unusedSources,
} from '../../../src/integrations/content-checks/unused-sources.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';
import { madeUp } from '../../fixtures/made-up.ts';
import { chapterText } from './chapter.ts';

const none = new Set<string>();
const content = madeUp();
const citedIn = (text: string) =>
  citedByChapter(parseChapter('src/content/regios/duinstreek/routeboek/kernteam.mdx', text));
const unused = (chapters: readonly string[] = [], tools: ReadonlySet<string> = none, all = content) =>
  unusedSources(all, [...chapters.flatMap(citedIn), ...tools], new Map([['extra', 12]]));

/** The made-up content with one more source, which nothing cites. */
const withExtra = {
  ...content,
  sources: new Map([
    ...content.sources,
    ...[...content.sources.values()].slice(0, 1).map((s) => ['extra', s] as const),
  ]),
};

describe('a source that nothing cites', () => {
  test('is named, with its line and what to do', () => {
    const told = unused([], none, withExtra).map(formatProblem);
    expect(told).toContain(
      'src/content/bronnen.yaml:12 — Niets op de site noemt de bron "extra". — Zo los je het op: Noem de bron waar een hoofdstuk, regel, afspraak, contact, begrip of open vraag erop steunt. Of haal haar weg.',
    );
  });

  test('is not one that a rule or calculator cites', () => {
    const told = unused([], new Set(['extra']), withExtra)
      .map(formatProblem)
      .join('\n');
    expect(told).not.toContain('"extra"');
  });

  test('is not one that a chapter cites, on top or in its text', () => {
    const inText = unused([`${chapterText()}\n\nEen zin. <Bron id="extra" />\n`], none, withExtra);
    expect(inText.map(({ what }) => what).join()).not.toContain('"extra"');
    const onTop = unused([chapterText('Tekst.', { bronnen: '[{ bron: extra }]' })], none, withExtra);
    expect(onTop.map(({ what }) => what).join()).not.toContain('"extra"');
  });

  test('is not one of an agreement, a contact or a term', () => {
    const told = unused()
      .map(({ what }) => what)
      .join();
    const region = content.regions.get('duinrand');
    const agreed = Object.values(region?.parameters ?? {}).flatMap((given) =>
      'source' in given ? [given.source] : [],
    );
    const cited = [
      ...agreed,
      ...(region?.contacts ?? []).map(({ source }) => source),
      ...content.terms.map(({ source }) => source),
    ];
    expect(cited.length).toBeGreaterThan(3);
    for (const id of cited) expect(told).not.toContain(`"${id}"`);
  });
});

test('rules and calculators cite their sources', () => {
  const tools = citedByTools('.', readContent('.').content);
  expect(tools).toContain('besluit-verplichte-meldcode');
  expect(tools).toContain('algemene-termijnenwet');
});
