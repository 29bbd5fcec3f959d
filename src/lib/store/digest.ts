import { createHash } from 'node:crypto';

/** A short digest of a text, for the name of a file that a browser may keep for as long as it wants. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8);
