import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import type { CopyFile } from '../lib/site/copy.ts';
import { digest, pack } from './pack.ts';
import { idIn, names } from './store.ts';

/** So few files at a time, and after all else: a browser asks an older server for six at once, and the reader's own come first. */
const atOnce = 3;

/** What one of these caches holds of a file, when that is the same still. */
async function knownIn(
  cacheNames: readonly string[],
  { url, integrity }: CopyFile,
): Promise<Response | undefined> {
  for (const cacheName of cacheNames) {
    const found = await caches.match(url, { cacheName, ignoreVary: true });
    if (found?.headers.get(digest) === integrity) return found;
  }
  return undefined;
}

/**
 * Puts files into a cache: what an older edition kept and is the same still, and the rest from the network. Throws when one
 * does not come.
 */
export async function fill(
  event: ExtendableEvent,
  cacheName: string,
  files: readonly CopyFile[],
): Promise<void> {
  const cache = await caches.open(cacheName);
  const older = (await names()).filter((name) => name !== cacheName && idIn(name) === idIn(cacheName));
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const { url, integrity } = file;
      const here = await cache.match(url, { ignoreVary: true });
      if (here?.headers.get(digest) === integrity) continue;
      const known = await knownIn(older, file);
      if (known) {
        await cache.put(url, known);
        continue;
      }
      // A captive portal or a half answer has another digest: the browser then refuses it.
      const request = new Request(url, {
        cache: 'no-cache',
        credentials: 'same-origin',
        integrity,
        priority: 'low',
      });
      const strategy = new CacheFirst({
        cacheName,
        matchOptions: { ignoreVary: true },
        plugins: [pack(integrity)],
      });
      const [response, done] = strategy.handleAll({ event, request });
      if (!(await response).ok) throw new Error(`${url} did not come.`);
      await done;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
