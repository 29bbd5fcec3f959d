import { edition, folder } from './edition.ts';

/**
 * The store of the browser, and what stands there under which name. Each copy has a cache of its own, named after what it
 * holds, so that two editions never mix.
 */

const family = 'routeboek ';
const nameOf = (id: string, version: string) => `${family}${id} ${version}`;
/** It is there while the reader wants no copies. */
export const refusal = `${family}bewaart niets`;

/** The digest that the list of this edition begins with. */
export const versionOf = (id: string): string => edition.copies[id]?.version ?? '';
/** The cache of this edition for a region, or for the shared part. */
export const current = (id: string): string => nameOf(id, versionOf(id));
/** The cache for the page for no network. */
export const shellName = nameOf(
  '_altijd',
  edition.shell.map(({ integrity }) => integrity.slice(7, 15)).join(''),
);
/** The address of the list of a copy, which is whole when its list is in its cache. */
export const listOf = (id: string): string => `${folder}kopie/${id}.json`;
/** The region of a cache, or the shared part. */
export const idIn = (name: string): string => name.split(' ')[1] ?? '';

/** Runs a question to the store of a browser that may forbid it, or have lost it. */
export async function trying<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await question();
  } catch {
    return otherwise;
  }
}

/** Every cache of ours, of any edition. */
export const names = (): Promise<readonly string[]> =>
  trying(async () => (await caches.keys()).filter((name) => name.startsWith(family)), []);
