import { ask, type Answer } from './ask.ts';
import { engine, letGo, lostPart } from './engine.ts';
import { groupItem, saying, tips } from './show.ts';

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

if (form && input && list && count && more) {
  const selects = [...form.querySelectorAll('select')];
  const regions = {
    all: [...(form.querySelector<HTMLSelectElement>('[name=regio]')?.options ?? [])]
      .map(({ value }) => value)
      .filter(Boolean),
    national: form.dataset['national'] ?? '',
  };
  const valueOf = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  let found: Answer | undefined;
  let shown = 0;
  let last = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** The next results, ready to be put in the list. */
  const next = async (from: Answer, start: number): Promise<readonly HTMLElement[]> => {
    const batch = from.results.slice(start, start + page);
    const read = await Promise.allSettled(
      batch.map(async ({ id, others }) => ({
        first: await from.page(id),
        others: (await Promise.allSettled(others.map((other) => from.page(other)))).flatMap((one) =>
          one.status === 'fulfilled' ? one.value : [],
        ),
      })),
    );
    const groups = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    // Without network the pages of this region are on the device, and those of other regions are not.
    if (groups.length < read.length && (navigator.onLine || !groups.length))
      throw new Error('A page did not come.');
    return groups.map(groupItem);
  };

  const put = (answer: Answer | undefined, end: number): void => {
    found = answer;
    shown = end;
    more.hidden = !answer || end >= answer.results.length;
  };

  const showMore = async (): Promise<void> => {
    const from = found;
    if (!from) return;
    const items = await next(from, shown);
    if (from !== found) return;
    list.append(...items);
    put(from, shown + page);
  };

  const failed = (): void => {
    letGo();
    list.replaceChildren();
    put(undefined, 0);
    count.textContent =
      'Zoeken lukt nu niet: de zoeklijst is niet geladen. Druk op Zoek om het nog eens te proberen, of gebruik de lijsten hieronder.';
  };

  const search = async (): Promise<void> => {
    clearTimeout(typing);
    last += 1;
    const mine = last;
    const words = input.value.trim();
    if (!words) {
      list.replaceChildren();
      count.textContent = '';
      put(undefined, 0);
      return;
    }
    const waits = setTimeout(() => (count.textContent = 'Bezig met zoeken …'), slow);
    try {
      const choice = { soort: valueOf('soort'), regio: valueOf('regio'), gemeente: valueOf('gemeente') };
      performance.clearResourceTimings();
      const answer = await ask(words, choice, regions);
      if (mine !== last) return;
      if (lostPart()) throw new Error('A part of the index did not come.');
      const items = await next(answer, 0);
      if (mine !== last) return;
      list.replaceChildren(...(items.length ? items : tips()));
      count.textContent = saying(words, answer);
      put(answer, page);
    } catch {
      if (mine === last) failed();
    } finally {
      clearTimeout(waits);
    }
  };

  form.hidden = false;
  document.querySelector('[data-search-waits]')?.remove();
  input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void search(), pause);
  });
  for (const select of selects) {
    select.addEventListener('change', () => {
      // What stands there answers another choice.
      list.replaceChildren();
      void search();
    });
  }
  // The words never go into the address: the form is not sent.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    void showMore().then(() => list.children[first]?.querySelector('a')?.focus(), failed);
  });
}
