/**
 * The switch of the key to search. Off is kept on the device, on is nothing kept; where a browser keeps nothing, the switch holds for
 * this page only, and says so. What heeds it is in `everywhere/to-search.ts`.
 */
const box = document.querySelector<HTMLInputElement>('[data-shortcut]');
const said = document.querySelector('[data-shortcut-said]');
const { shortcut: name = '' } = box?.dataset ?? {};

/** Whether it could be kept. */
function keep(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, '');
    return true;
  } catch {
    return false;
  }
}

if (box && said) {
  let kept = true;
  const show = (): void => {
    try {
      // As it opens, too: a switch is nothing filled in that a reader could lose.
      if (kept) box.defaultChecked = box.checked = localStorage.getItem(name) === null;
    } catch {
      // It stays as it stands.
    }
  };
  show();
  box.disabled = false;
  box.closest('[data-waits]')?.removeAttribute('data-waits');
  box.addEventListener('change', () => {
    const { checked } = box;
    box.defaultChecked = checked;
    kept = keep(checked);
    said.textContent = checked
      ? 'De sneltoets is aan.'
      : kept
        ? 'De sneltoets is uit, op alle pagina’s van deze site. Deze browser onthoudt dat.'
        : 'De sneltoets is uit, alleen op deze pagina. Deze browser kan je keuze niet onthouden: op andere pagina’s werkt de toets nog.';
  });
  // Turned in another tab, or on another page while this one was kept.
  for (const type of ['pageshow', 'storage']) addEventListener(type, show);
}

export {};
