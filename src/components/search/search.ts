import { engine, filtersFor, type Found } from './engine.ts';
import { hitItem } from './show.ts';

const page = 10;

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
    const hits = await Promise.all(from.results.slice(shown, shown + page).map((result) => result.data()));
    if (from !== found) return;
    list.append(...hits.map(hitItem));
    shown += hits.length;
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

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    if (!words) return show({ results: [] }, '');
    try {
      const choice = { soort: valueOf('soort'), regio: valueOf('regio'), gemeente: valueOf('gemeente') };
      const next = await (
        await engine()
      ).debouncedSearch(words, { filters: filtersFor(choice, regions) }, 150);
      if (next) await show(next, words);
    } catch {
      count.textContent = 'Zoeken lukt nu niet. Gebruik de lijsten hieronder.';
    }
  };

  form.hidden = false;
  input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void search());
  for (const select of selects) select.addEventListener('change', () => void search());
  // The words never go into the address: the form is not sent.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    void showMore().then(() => list.children[first]?.querySelector('a')?.focus());
  });
}
