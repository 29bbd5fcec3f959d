/**
 * The service worker: passes everything on to the network, and has a copy of the region in use for when that is not there. What is
 * new on the site is new at once, because a page is always asked for first. Never takes over by itself from a worker whose
 * pages are open.
 */
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import type { Question, State } from '../lib/site/copy.ts';
import {
  cleanUp,
  fromCopy,
  isRefused,
  isWhole,
  keep,
  prepare,
  refuse,
  regionOf,
  regionsHere,
} from './copies.ts';
import { edition, folder } from './edition.ts';
import { shared } from '../lib/site/copy.ts';
import { lastResort } from './last-resort.ts';

declare const self: ServiceWorkerGlobalScope;

/** So long a page is waited for when a copy of it is at hand, in seconds. */
const patience = 4;

/** Pages that came out of a copy, by the id of their tab. */
const served = new Set<string>();

const network = new NetworkOnly();

/** Whether the name of a file changes with what it holds. */
const isHashed = (path: string): boolean =>
  path.startsWith(`${folder}_astro/`) || /\/zoeklijst\/[^/]+\/[^/]+\//.test(path);

const wait = (seconds: number) =>
  new Promise<undefined>((done) => setTimeout(done, seconds * 1000, undefined));

/** From the network; when that fails, is slow or has nothing but an error of the server, from the copy. */
async function answer({ request, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const live = network.handle({ request, event });
  const settled = live.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );
  const first = await Promise.race([settled, wait(patience)]);
  if (first) return first;
  const copy = await fromCopy(request.url);
  if (!copy) return live;
  if (request.mode === 'navigate') served.add((event as FetchEvent).resultingClientId);
  return copy;
}

const isOurs = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean =>
  sameOrigin && url.pathname.startsWith(folder);

registerRoute(
  (options) => isOurs(options) && isHashed(options.url.pathname),
  async ({ request, event }) => (await fromCopy(request.url)) ?? network.handle({ request, event }),
);
registerRoute(isOurs, answer);

setCatchHandler(async ({ request, event }) => {
  if (request.mode !== 'navigate') return Response.error();
  served.add((event as FetchEvent).resultingClientId);
  return (await fromCopy(`${self.location.origin}${folder}geen-netwerk/`)) ?? lastResort();
});

async function stateFor(client: Client, failed = false): Promise<State> {
  const id = regionOf(client.url);
  const here = await regionsHere();
  const copy = id === undefined ? undefined : edition.copies[id];
  return {
    region: id === undefined ? undefined : edition.names[id],
    kept: id !== undefined && (await isWhole(id)) && (await isWhole(shared)),
    refused: await isRefused(),
    failed,
    bytes: copy ? copy.bytes + (edition.copies[shared]?.bytes ?? 0) : 0,
    day: edition.day,
    fromCopy: served.has(client.id),
    all: here.map((one) => ({ name: edition.names[one] ?? one, href: `${folder}${one}/` })),
  };
}

async function hear(event: ExtendableMessageEvent): Promise<void> {
  const question = event.data as Question;
  const client = event.source;
  if (question.ask === 'apply') return self.skipWaiting();
  if (!(client instanceof Client)) return;
  let failed = false;
  try {
    if (question.ask === 'forget') await refuse(true);
    if (question.ask === 'keep') {
      if (question.wanted) await refuse(false);
      const id = regionOf(client.url);
      if (id !== undefined && !(await isRefused())) await keep(event, id);
    }
  } catch {
    failed = true;
  }
  event.ports[0]?.postMessage(await stateFor(client, failed));
}

self.addEventListener('message', (event) => event.waitUntil(hear(event)));
self.addEventListener('install', (event) => event.waitUntil(prepare(event)));
self.addEventListener('activate', (event) => event.waitUntil(cleanUp()));
clientsClaim();
