import { made } from '../made.ts';

/**
 * Says in `line` that the list of places did not come, with a button that tries again and what a reader can do meanwhile. `field` gets
 * the focus at that press: the button goes.
 */
export function sayLate(line: Element, field: HTMLElement, again: () => void, meanwhile: string): void {
  const button = made('button', 'Probeer opnieuw', 'nl-button nl-button--secondary');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    field.focus();
    line.replaceChildren();
    again();
  });
  line.replaceChildren('De lijst met plaatsen is niet geladen. ', button, ` ${meanwhile}`);
}
