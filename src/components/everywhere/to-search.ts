/** In these a slash is a letter. */
const typed = 'input, select, textarea, [contenteditable]';

/** "/" leads to the search box, or to the link to it; it opens nothing, so that nobody loses an answer by a slip. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(typed)) return;
  const find = (what: string) => document.querySelector<HTMLElement>(what);
  const way = find('#zoek:enabled') ?? find('.head__search');
  if (!way) return;
  event.preventDefault();
  way.focus();
});
