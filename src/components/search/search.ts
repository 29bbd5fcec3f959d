import type { Answer } from './ask.ts';
import { chooser } from './choose.ts';
import { prepare } from './guide.ts';
import { Gone } from './load.ts';
import { askWithPlaces } from './places.ts';
import { remember, remembered } from './remember.ts';
import { hitItem, saying, tips } from './show.ts';

/** So many results are fetched and shown at a time. */
const page = 5;
/** So long somebody who types is let alone, in milliseconds. */
const pause = 200;
/** After so long we say that we are searching, in milliseconds. */
const slow = 700;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');
const list = document.querySelector<HTMLElement>('[data-hits]');
const count = document.querySelector('[data-count]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const room = document.querySelector('[data-room]');
const everywhere = document.querySelector<HTMLButtonElement>('[data-everywhere]');

if (form && input && list && room && count && more && everywhere) {
  const { choice, national, nameOf, choose } = chooser(form);
  let found: Answer | undefined;
  let shown = 0;
  let last = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Results, ready to be put in the list. */
  const items = async (from: Answer, start: number, end: number): Promise<readonly HTMLElement[]> => {
    const read = await Promise.allSettled(from.results.slice(start, end).map(from.page));
    const hits = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    const failed = read.find((one) => one.status === 'rejected');
    // Without network the pages of this region are on the device, and those of other regions are not.
    if (failed && (navigator.onLine || !hits.length)) throw failed.reason;
    return hits.map((hit) => hitItem(hit, nameOf));
  };

  const put = (answer: Answer | undefined, end: number): void => {
    found = answer;
    shown = end;
    more.hidden = !answer || end >= answer.results.length;
    everywhere.hidden = !answer || !choice().regio;
    list.ariaBusy = null;
    if (answer) remember({ ...choice(), words: input.value, shown });
  };

  const showMore = async (): Promise<void> => {
    const from = found;
    if (!from) return;
    const next = await items(from, shown, shown + page);
    if (from !== found) return;
    list.append(...next);
    put(from, shown + page);
  };

  const failed = (error: unknown): void => {
    list.replaceChildren();
    put(undefined, 0);
    count.textContent =
      error instanceof Gone
        ? 'Zoeken lukt nu niet: er is een nieuwe versie van deze site. Laad de pagina opnieuw.'
        : 'Zoeken lukt nu niet: de zoeklijst is niet geladen. Druk op Zoek om het nog eens te proberen, of gebruik de lijsten hieronder.';
  };

  const search = async (end = page): Promise<void> => {
    clearTimeout(typing);
    last += 1;
    const mine = last;
    const words = input.value.trim();
    // Room for what is found, at once: what comes later then moves nothing.
    room.classList.toggle('room', words !== '');
    if (!words) {
      list.replaceChildren();
      count.textContent = '';
      put(undefined, 0);
      remember(undefined);
      return;
    }
    list.ariaBusy = 'true';
    // One that a newer search overtook says nothing any more: its words would stay above the newer answer.
    const waits = setTimeout(() => {
      if (mine === last) count.textContent = 'Bezig met zoeken …';
    }, slow);
    try {
      const answer = await askWithPlaces(words, choice(), national);
      if (mine !== last) return;
      const next = await items(answer, 0, end);
      if (mine !== last) return;
      list.replaceChildren(...(next.length ? next : tips(choice().regio || national)));
      count.textContent = saying(words, answer, nameOf);
      put(answer, end);
    } catch (error) {
      if (mine === last) failed(error);
    } finally {
      clearTimeout(waits);
    }
  };

  for (const one of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>(':disabled'))
    one.disabled = false;
  document.querySelector('[data-search-waits]')?.remove();
  // Who comes here to search can type at once; somebody who already does something else is let alone.
  if (!remembered() && document.activeElement === document.body) input.focus({ preventScroll: true });
  // The key that leads to this box, pressed by habit, is no letter of what is looked for; where it is switched off, it is one.
  input.addEventListener('keydown', (event) => {
    if (event.key === '/' && !input.value && input.matches('[aria-keyshortcuts]')) event.preventDefault();
  });
  // Who steps into the box, or types in it, is about to search.
  for (const type of ['focus', 'keydown'])
    input.addEventListener(type, () => void prepare(choice(), national).catch(() => undefined), {
      once: true,
    });
  input.addEventListener('input', () => {
    room.classList.toggle('room', input.value.trim() !== '');
    clearTimeout(typing);
    typing = setTimeout(() => void search(), pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void search();
  });
  // The words never go into the address: the form is not sent.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    void showMore().then(() => list.children[first]?.querySelector('a')?.focus(), failed);
  });
  everywhere.addEventListener('click', () => {
    choose({ ...choice(), regio: '' });
    input.focus();
    void search();
  });

  const before = remembered();
  choose(before ?? { ...choice(), regio: new URLSearchParams(location.hash.slice(1)).get('regio') ?? '' });
  if (before) {
    input.value = before.words;
    void search(before.shown);
  }
}
