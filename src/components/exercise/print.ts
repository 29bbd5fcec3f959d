export {};

/** Shows the buttons that print a case with its answer or without, and folds the answer back as it was. */
const answer = document.querySelector<HTMLDetailsElement>('[data-answer]');
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-answer]')) {
  delete button.dataset['waits'];
  button.addEventListener('click', () => {
    const was = answer?.open ?? false;
    if (answer) answer.open = button.dataset['printAnswer'] === 'met';
    // Not every browser waits in print() until the reader is done.
    addEventListener('afterprint', () => answer && (answer.open = was), { once: true });
    print();
  });
}
