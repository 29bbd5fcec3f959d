/** Closed parts that are printed all the same, in browsers that open them by script only. */
export const closed = 'details[data-printed]:not([open])';

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)];
  for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
});
