import { engine, filtersFor, letGo, lostPart, type Found } from './engine.ts';
import { ranked } from './rank.ts';
import { groupItem } from './show.ts';

/** So many pages are looked at, ranked and shown at a time. */
const page = 20;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');
const list = document.querySelector<HTMLElement>('[data-hits]');
const count = document.querySelector('[data-count]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

if (form && input && list && count && more) {
  const selects = [...form.querySelectorAll('select')];
  const regions = [...(form.querySelector<HTMLSelectElement>('[name=regio]')?.options ?? [])]
    .map(({ value }) => value)
    .filter(Boolean);
  const valueOf = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  let found: Found = { results: [] };
  let shown = 0;

  const showMore = async (): Promise<void> => {
    const from = found;
    const batch = from.results.slice(shown, shown + page);
    const read = await Promise.allSettled(
      batch.map(async ({ score, data }) => ({ score, hit: await data() })),
    );
    if (from !== found) return;
    const hits = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    // Without network the pages of this region are on the device, and those of other regions are not.
    if (hits.length < read.length && (navigator.onLine || !hits.length))
      throw new Error('A page did not come.');
    list.append(...ranked(hits, input.value).map(groupItem));
    shown += batch.length;
    more.hidden = shown >= found.results.length;
  };

  const show = async (next: Found, words: string): Promise<void> => {
    found = next;
    shown = 0;
    list.replaceChildren();
    const total = found.results.length;
    const results = total === 1 ? '1 resultaat' : `${total} resultaten`;
    count.textContent = words ? `${total ? results : 'Niets gevonden'} voor “${words}”.` : '';
    await showMore();
  };

  const failed = (): void => {
    letGo();
    list.replaceChildren();
    more.hidden = true;
    count.textContent =
      'Zoeken lukt nu niet: de zoeklijst is niet geladen. Druk op Zoek om het nog eens te proberen, of gebruik de lijsten hieronder.';
  };

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    if (!words) return show({ results: [] }, '');
    try {
      const choice = { soort: valueOf('soort'), regio: valueOf('regio'), gemeente: valueOf('gemeente') };
      const pagefind = await engine();
      performance.clearResourceTimings();
      const next = await pagefind.debouncedSearch(words, { filters: filtersFor(choice, regions) }, 150);
      if (next && lostPart()) failed();
      else if (next) await show(next, words);
    } catch {
      failed();
    }
  };

  form.hidden = false;
  document.querySelector('[data-search-waits]')?.remove();
  input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void search());
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
