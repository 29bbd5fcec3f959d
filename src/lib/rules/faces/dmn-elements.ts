import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { dutchDate } from '../../site/dutch-date.ts';
import { textAge } from '../../sources/cited.ts';
import type { Source } from '../../sources/source.ts';
import type { Row } from '../core/table.ts';
import { citationWords, feelList } from './dmn-words.ts';

const statusWords = {
  actueel: 'actueel',
  verouderd: 'verouderd',
  'niet-bevestigd': 'niet bevestigd',
} as const;

const moddle = new DmnModdle();

/** An element of DMN by its type ("Decision"), with its attributes and the elements in it. */
export const make = (type: string, properties: Readonly<Record<string, unknown>>): DmnElement =>
  moddle.create(`dmn:${type}`, properties);

export const reference = (id: string) => make('DMNElementReference', { href: `#${id}` });
export const unaryTests = (text: string) => make('UnaryTests', { text });

/** A row: which answers (for these inputs, in order), which outcome, and why. `-` is DMN's word for any answer. */
export function rule(
  { id, when, then, because, sources }: Row,
  inputs: readonly string[],
  sourceOf: (id: string) => Source,
): DmnElement {
  const cited = citationWords(sources, sourceOf);
  return make('DecisionRule', {
    id: `rij_${id}`,
    // Editors that know no annotations, such as dmn-js, show the description in their place.
    description: `${because} Bron: ${cited}.`,
    inputEntry: inputs.map((input) => unaryTests(when[input] ? feelList(when[input]) : '-')),
    outputEntry: [make('LiteralExpression', { text: feelList([then]) })],
    annotationEntry: [because, cited].map((text) => make('RuleAnnotation', { text })),
  });
}

/** What a decision rests on. */
export const knowledgeSource = (id: string, source: Source): DmnElement => {
  const { title, publisher, url, status, checkedOn } = source;
  return make('KnowledgeSource', {
    id: `bron_${id}`,
    name: title,
    description: `${publisher}, ${textAge(source)}. Status: ${statusWords[status]}. Gecontroleerd op ${dutchDate(checkedOn)}.`,
    ...(url === undefined ? {} : { locationURI: url }),
  });
};

/** The file of a whole of definitions. */
export const toXml = async (definitions: DmnElement): Promise<string> =>
  (await moddle.toXML(definitions, { format: true })).xml;
