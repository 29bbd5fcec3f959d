export {};

/**
 * The choice of cards in a booklet: leaves out what is not chosen, and numbers the pages of the rest. The choice is in the page and
 * goes with it.
 */
const form = document.querySelector<HTMLFormElement>('[data-choose-cards]');

function show(): void {
  let page = 2;
  for (const box of form?.querySelectorAll<HTMLInputElement>('input') ?? []) {
    const entry = document.querySelector<HTMLElement>(`[data-entry="${box.value}"]`);
    const card = document.querySelector<HTMLElement>(`[data-card="${box.value}"]`);
    if (!entry || !card) continue;
    entry.hidden = card.hidden = !box.checked;
    if (!box.checked) continue;
    const number = entry.querySelector('[data-number]');
    if (number) number.textContent = `${page}`;
    for (const side of card.querySelectorAll('[data-page]')) side.textContent = `${page++}`;
  }
}

if (form) {
  delete form.dataset['waits'];
  form.addEventListener('change', show);
  // A page that comes back may have kept its ticks.
  addEventListener('pageshow', show);
}
