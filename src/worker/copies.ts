import { shared, type CopyList } from '../lib/site/copy.ts';
import { edition, folder } from './edition.ts';
import { fill } from './fill.ts';
import { unpack } from './pack.ts';
import { current, idIn, listOf, names, refusal, shellName, trying, versionOf } from './store.ts';

/**
 * The copies on the device. A copy is whole when the list of what it holds is in it: that comes last. Nothing else is ever
 * kept: only addresses that the build wrote down, which hold no fragment and no answer.
 */

/** So many regions at most: who reads about many takes no whole country along. */
const mostRegions = 3;

/** The region of an address; undefined where there is none. */
export function regionOf(url: string): string | undefined {
  const id = new URL(url).pathname.slice(folder.length).split('/')[0] ?? '';
  return id !== shared && Object.hasOwn(edition.copies, id) ? id : undefined;
}

/** What the copies hold of an address, whatever stands after its "?"; undefined when nothing of use. */
export async function fromCopy(url: string): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const asked = pathname.endsWith('/index.html') ? pathname.slice(0, -'index.html'.length) : pathname;
  const region = regionOf(url);
  for (const cacheName of [...(region ? [current(region)] : []), current(shared), shellName]) {
    const found = await trying(() => caches.match(asked, { cacheName, ignoreVary: true }), undefined);
    const whole = found && (await unpack(found));
    if (whole) return whole;
  }
  return undefined;
}

/** Whether the whole copy of this edition is here. */
export const isWhole = (id: string): Promise<boolean> =>
  trying(
    async () => (await caches.match(listOf(id), { cacheName: current(id), ignoreVary: true })) !== undefined,
    false,
  );

/** The regions of which a whole copy of any edition is here, the one that came last first. */
export async function regionsHere(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const cacheName of await names()) {
    const id = idIn(cacheName);
    if (!Object.hasOwn(edition.copies, id) || id === shared) continue;
    const list = await trying(() => caches.match(listOf(id), { cacheName, ignoreVary: true }), undefined);
    if (list) found.unshift(id);
  }
  return [...new Set(found)];
}

export const isRefused = (): Promise<boolean> => trying(() => caches.has(refusal), false);

/** Fills the copy of a region, or the shared part, and marks it as whole. Throws when a file does not come or does not fit. */
async function fillCopy(event: ExtendableEvent, id: string): Promise<void> {
  if (await isWhole(id)) return;
  const list = await fetch(listOf(id), { cache: 'no-cache', credentials: 'same-origin' });
  const text = await list.text();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const version = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A next edition is there already: its own worker will see to it.
  if (!version.startsWith(versionOf(id))) throw new Error(`The list of ${id} is of another edition.`);
  const { files } = JSON.parse(text) as CopyList;
  await fill(event, current(id), files);
  const cache = await caches.open(current(id));
  await cache.put(listOf(id), new Response(text, { headers: { 'Content-Type': 'application/json' } }));
}

/** Keeps a region. Throws when it can't. */
export async function keep(event: ExtendableEvent, id: string): Promise<void> {
  await fillCopy(event, shared);
  await fillCopy(event, id);
  const others = (await regionsHere()).filter((one) => one !== id);
  for (const old of others.slice(mostRegions - 1))
    for (const name of await names()) if (idIn(name) === old) await caches.delete(name);
}

/** Lets a reader have no copies, or have them again. */
export async function refuse(yes: boolean): Promise<void> {
  if (!yes) await caches.delete(refusal);
  else {
    for (const name of await names()) if (name !== shellName) await caches.delete(name);
    await caches.open(refusal);
  }
}

/**
 * The first thing that a worker does: the page for no network, and the next edition of what is here. Throws when the network
 * fails, so that the worker before it stays with its own copies; where the store is full or forbidden it goes on without.
 */
export async function prepare(event: ExtendableEvent): Promise<void> {
  try {
    await fill(event, shellName, edition.shell);
    for (const id of await regionsHere()) await keep(event, id);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Throws away what is of another edition. */
export async function cleanUp(): Promise<void> {
  const wanted = new Set([refusal, shellName, ...Object.keys(edition.copies).map(current)]);
  for (const name of await names()) if (!wanted.has(name)) await trying(() => caches.delete(name), false);
}
