export {};

/** Shows the print buttons of the page, and prints at once when the address asks for it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  delete button.dataset['waits'];
  button.addEventListener('click', () => print());
}
if (location.hash === '#print') {
  // So that going back or reloading doesn't print again.
  history.replaceState(history.state, '', location.pathname);
  if (document.readyState === 'complete') print();
  else addEventListener('load', () => print(), { once: true });
}
