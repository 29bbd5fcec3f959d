import { checkedOn as checked, statusWord } from '../say/sure.ts';
import { dutchDate } from '../site/dutch-date.ts';
import { articleAddress, articlesAt } from './law.ts';
import type { Source } from './source.ts';

/** A source as a page cites it. */
export interface CitedSource {
  readonly title: string;
  /** How old it is: "januari 2024; gecontroleerd op 22 november 2026; niet bevestigd". */
  readonly age: string;
  /** Of a law: what the number of an article follows in its address; see `articleAddress`. */
  readonly law?: string;
}

/** Finds a source by its id; throws, in words for an editor, on an unknown one. */
export type SourceOf = (id: string) => Source;

export const sourceFinder =
  (sources: ReadonlyMap<string, Source>): SourceOf =>
  (id) => {
    const source = sources.get(id);
    if (source) return source;
    throw new Error(`Onbekende bron "${id}". Zet de bron in src/content/bronnen.yaml, of verbeter de id.`);
  };

/** Which text a source is: its date, and of a law the day of the text and the day on which it was read. */
export const textAge = ({ date, law, checkedOn }: Source): string =>
  law && 'textOf' in law
    ? `tekst van ${dutchDate(law.textOf)}, gelezen op ${dutchDate(checkedOn)}`
    : dutchDate(date);

/**
 * How old a source is, in words: "januari 2024; gecontroleerd op 22 november 2026", and of a law which text was read:
 * "tekst van 1 augustus 2026, gelezen op 27 november 2026".
 */
export function ageOf(source: Source): string {
  const { law, checkedOn, status } = source;
  const looked = law && 'textOf' in law ? undefined : checked(checkedOn);
  return [textAge(source), looked, statusWord[status]].filter(Boolean).join('; ');
}

/** The address of the article of a law that is cited; undefined of any other source. */
export const citedAddress = ({ law }: Source, at: string | undefined): string | undefined =>
  law && at ? articleAddress(articlesAt(law), at) : undefined;

/** The sources of a page by their id, in the order of their numbers: see `numberOf`. */
export type CitedSources = Readonly<Record<string, CitedSource>>;

/** The sources of a page by their id, numbered in the order of their ids; an id that comes twice counts once. */
export const citedSources = (ids: readonly string[], sourceOf: SourceOf): CitedSources =>
  Object.fromEntries(
    ids.map((id) => {
      const source = sourceOf(id);
      const { title, law } = source;
      const cited = { title, age: ageOf(source) };
      return [id, law ? { ...cited, law: articlesAt(law) } : cited];
    }),
  );
