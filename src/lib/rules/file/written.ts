import type { WrittenFlow, WrittenTable } from './schema.ts';
import type { WrittenCitation } from './schema-parts.ts';

/** A rule as its file says it, before anything is made of it. */
export type Written = WrittenFlow | WrittenTable;

export const isTableFile = (written: Written): written is WrittenTable => 'rijen' in written;

/** The short name and the place of a citation as it is written: `wet`, or `wet: art. 3`. */
export const partsOf = (written: WrittenCitation): readonly [name: string, at: string | undefined] =>
  typeof written === 'string' ? [written, undefined] : (Object.entries(written)[0] ?? ['', undefined]);
