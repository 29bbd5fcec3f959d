import { shortcutOff } from '../../lib/site/shortcut.ts';

/** In these a slash is a letter. */
const typed = 'input, select, textarea, [contenteditable]';
const told = 'aria-keyshortcuts';
const find = (what: string) => document.querySelector<HTMLElement>(what);

/** Whether the reader switched the key off: on the page of the switch as the switch stands, on any other as the browser kept it. */
function isOff(): boolean {
  const own = find('[data-shortcut]:enabled');
  try {
    return own ? !own.matches(':checked') : localStorage.getItem(shortcutOff) !== null;
  } catch {
    return false;
  }
}

/** Names the key at the search box, or at the link to it; it does what is told there, and nothing where it is told nowhere. */
function tell(): void {
  const way = find('#zoek:enabled') ?? find('.head__search');
  if (isOff()) way?.removeAttribute(told);
  else way?.setAttribute(told, '/');
}
// When all scripts of the page ran, when it comes back as it was left, and when the switch is turned, here or in another tab.
for (const type of ['pageshow', 'change', 'storage']) addEventListener(type, tell);

/** "/" opens nothing, so that nobody loses an answer by a slip. */
addEventListener('keydown', (event) => {
  const way = find(`[${told}]`);
  if (!way || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.activeElement?.closest(typed)) return;
  event.preventDefault();
  way.focus();
});
