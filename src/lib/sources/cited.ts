import { checkedOn as checked, statusWord } from '../say/sure.ts';
import { dutchDate } from '../site/dutch-date.ts';
import type { Source } from './source.ts';

/** A source as a page cites it. */
export interface CitedSource {
  /** Its place in the list of sources on the page, counted from 1. */
  readonly number: number;
  readonly title: string;
  /** How old it is: "januari 2024; gecontroleerd op 22 november 2026; niet bevestigd". */
  readonly age: string;
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

/** The sources of a page by their id, numbered in the order of their ids; an id that comes twice counts once. */
export const citedSources = (
  ids: readonly string[],
  sourceOf: SourceOf,
): Readonly<Record<string, CitedSource>> =>
  Object.fromEntries(
    [...new Set(ids)].map((id, index) => {
      const { title, date, checkedOn, status } = sourceOf(id);
      const age = [dutchDate(date), checked(checkedOn), statusWord[status]].filter(Boolean).join('; ');
      return [id, { number: index + 1, title, age }];
    }),
  );
