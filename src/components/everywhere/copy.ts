import type { Question, State } from '../../lib/site/copy.ts';
import { watchEditions } from './new-edition.ts';
import { dayInWords } from './day-in-words.ts';
import { notice } from './notice.ts';
import { tellCopy } from './on-device.ts';

/**
 * Asks the browser to keep a copy of the region in use, and tells the reader about it. All keeping is done by the worker:
 * this script can't keep or fetch anything.
 */

const line = document.querySelector<HTMLElement>('[data-device]');
/** Absent where a browser or a school forbids it. */
const container = (navigator as Partial<Navigator>).serviceWorker;

/** Sends a question and waits for the answer; a worker that was stopped never gives one. */
const ask = (worker: ServiceWorker, question: Question): Promise<State> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      done(data as State);
    };
    worker.postMessage(question, [port2]);
  });

/** What the reader may want to know of the network. */
function tellNetwork({ kept, day, fromCopy }: State): void {
  if (navigator.onLine && !fromCopy) notice('network');
  else if (kept || fromCopy) {
    const why = navigator.onLine ? 'De site antwoordt niet.' : 'Geen netwerk.';
    notice('network', `${why} Je leest de kopie van ${dayInWords(day)}.`);
  } else notice('network', 'Geen netwerk. Wat nu open staat, blijft werken.');
}

function show(worker: ServiceWorker, state: State): void {
  tellNetwork(state);
  tellCopy(line, state, (question) => void ask(worker, question).then((next) => show(worker, next)));
}

async function begin({ worker: url = '', folder = '/' }: DOMStringMap): Promise<void> {
  const known = container?.controller;
  // Without network there is nothing to register, and the copy has to be told of.
  if (known) show(known, await ask(known, { ask: 'state' }));
  // Some filters swallow the question, and then no registration comes.
  const made: ServiceWorkerRegistration | undefined = await container?.register(url, {
    scope: folder,
    updateViaCache: 'none',
  });
  if (!made) return;
  watchEditions(made);
  const { active } = (await container?.ready) ?? {};
  if (!active) return;
  for (const type of ['online', 'offline'])
    addEventListener(type, () => void ask(active, { ask: 'state' }).then(tellNetwork));
  const state = await ask(active, { ask: 'state' });
  show(active, state);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (state.kept || state.region === undefined || state.refused || connection?.saveData || !navigator.onLine)
    return;
  show(active, await ask(active, { ask: 'keep', wanted: false }));
}

/** After all that the page itself needs. */
function whenQuiet(): void {
  const start = (): void => {
    if (line) begin(line.dataset).catch(() => undefined);
  };
  const { requestIdleCallback: soon } = window as Partial<Window>;
  // A busy page is never idle, and Safari has no idle callback.
  if (soon) soon(start, { timeout: 5000 });
  else setTimeout(start, 200);
}

if (container && import.meta.env.PROD) {
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet, { once: true });
}
