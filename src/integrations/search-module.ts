import { createHash } from 'node:crypto';
import type { SearchPage } from '../lib/search/weigh.ts';

/** For each stem what it counts for on a page. */
export type Scores = ReadonlyMap<string, number>;

/** The pages of a section. */
export type Scored = readonly (readonly [SearchPage, Scores])[];

/** A module, because our scripts may not fetch: what can only be imported can take nothing along. */
export const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)}\n`;

/** The name of a folder: another one when one of its files changed. */
export const editionOf = (files: readonly string[]): string =>
  createHash('sha256').update(files.join('')).digest('hex').slice(0, 8);
