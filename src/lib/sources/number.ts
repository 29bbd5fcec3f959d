import type { CitedSources } from './cited.ts';

/** The number of a source: its place in the list of sources on the page, counted from 1. */
export const numberOf = (sources: CitedSources, id: string): number => Object.keys(sources).indexOf(id) + 1;
