import type { Question, State } from '../../lib/site/copy.ts';

/**
 * Asks the browser to keep a copy of the region in use, and tells the reader about it. All keeping is done by the worker:
 * this script can't keep or fetch anything.
 */

const line = document.querySelector<HTMLElement>('[data-device]');
const notices = document.querySelector<HTMLElement>('[data-notices]');
/** Absent where a browser or a school forbids it. */
const container = (navigator as Partial<Navigator>).serviceWorker;

const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

/** A day as people say it: the browser knows the months. */
const said = (day: string): string =>
  new Date(day).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

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

function button(text: string, act: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'nl-button nl-button--subtle';
  made.textContent = text;
  made.addEventListener('click', () => act(made));
  return made;
}

/** Shows a notice of a kind, in the place of the one before; nothing takes it away. */
function notice(kind: string, ...parts: readonly (Node | string)[]): void {
  const old = notices?.querySelector(`[data-notice="${kind}"]`);
  if (!parts.length) {
    old?.remove();
    return;
  }
  const made = document.createElement('p');
  made.dataset['notice'] = kind;
  made.append(...parts);
  if (old?.textContent === made.textContent) return;
  if (old) old.replaceWith(made);
  else notices?.append(made);
}

/** What the reader may want to know of the network. */
function tellNetwork({ kept, day, fromCopy }: State): void {
  if (navigator.onLine && !fromCopy) notice('network');
  else if (kept || fromCopy) {
    const why = navigator.onLine ? 'De site antwoordt niet.' : 'Geen netwerk.';
    notice('network', `${why} Je leest de kopie van ${said(day)}.`);
  } else notice('network', 'Geen netwerk. Wat nu open staat, blijft werken.');
}

/** What of this site is on the device, and the button that changes that. */
function tellCopy(worker: ServiceWorker, state: State): void {
  const again = async (question: Question): Promise<void> => show(worker, await ask(worker, question));
  const list = document.querySelector<HTMLElement>('[data-copies]');
  const remove = () =>
    button('Verwijder de kopie', (self) => {
      self.disabled = true;
      void again({ ask: 'forget' });
    });
  if (list) {
    const names = state.all.map(({ name }) => name).join(', ');
    list.replaceChildren(
      names ? `Nu op dit apparaat: ${names}. ` : 'Nu staat er geen kopie op dit apparaat.',
    );
    if (names) list.append(remove());
  }
  const here = document.querySelector('[data-at-hand]');
  here?.replaceChildren(
    ...state.all.map(({ name, href }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'nl-link';
      link.href = href;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
  if (!line || state.region === undefined) return;
  const keep = () =>
    button(`Bewaar deze regio (${size(state.bytes)})`, (self) => {
      self.disabled = true;
      void again({ ask: 'keep', wanted: true });
    });
  line.hidden = false;
  if (state.kept) {
    const words = `Deze regio staat op dit apparaat: ${size(state.bytes)}, van ${said(state.day)}. `;
    line.replaceChildren(words, remove());
  } else if (state.failed) {
    line.replaceChildren(
      'Deze regio past niet op dit apparaat, of mag er niet staan. Zonder netwerk is zij er niet.',
    );
  } else line.replaceChildren('Deze regio staat niet op dit apparaat. ', keep());
}

function show(worker: ServiceWorker, state: State): void {
  tellNetwork(state);
  tellCopy(worker, state);
}

/** Whether something is filled in on this page: an answer of a wizard, or a field of a calculator. */
const isBusy = (): boolean =>
  document.querySelector('[data-answer]') !== null ||
  [...document.querySelectorAll<HTMLInputElement>('main input')].some(
    ({ type, value, defaultValue, checked, defaultChecked }) =>
      type === 'radio' || type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue,
  );

/** Offers a new edition. It comes when the reader says so, and never while a tool holds an answer. */
function offer(waiting: ServiceWorker): void {
  const act = button('Nu vernieuwen', () => {
    if (isBusy()) {
      notice(
        'edition',
        'Er is een nieuwe versie. Vernieuwen kan als je klaar bent: nu zou je antwoorden wissen. ',
        again(),
      );
      return;
    }
    container?.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ ask: 'apply' } satisfies Question);
  });
  const again = () => button('Ik ben klaar', () => offer(waiting));
  notice('edition', 'Er is een nieuwe versie van Routeboek. ', act);
}

function watchEditions(registration: ServiceWorkerRegistration): void {
  const ready = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && registration.active) offer(worker);
  };
  ready(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => ready(installing));
  });
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
