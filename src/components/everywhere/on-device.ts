import type { Question, State } from '../../lib/site/copy.ts';
import { dayInWords } from './day-in-words.ts';
import { button } from './notice.ts';

const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

/**
 * Tells what of this site is on the device: in `line`, and in the lists of a page that has them. `ask` sends the question of
 * a button to the worker, and tells again.
 */
export function tellCopy(line: HTMLElement | null, state: State, ask: (question: Question) => void): void {
  const list = document.querySelector<HTMLElement>('[data-copies]');
  const remove = () =>
    button('Verwijder de kopie', (self) => {
      self.disabled = true;
      ask({ ask: 'forget' });
    });
  if (list) {
    const names = state.all.map(({ name }) => name).join(', ');
    list.replaceChildren(
      names ? `Nu op dit apparaat: ${names}. ` : 'Nu staat er geen kopie op dit apparaat.',
    );
    if (names) list.append(remove());
  }
  const here = document.querySelector('[data-at-hand]');
  here?.replaceChildren(
    ...state.all.map(({ name, href }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'nl-link';
      link.href = href;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
  if (!line || state.region === undefined) return;
  const keep = () =>
    button(`Bewaar deze regio (${size(state.bytes)})`, (self) => {
      self.disabled = true;
      ask({ ask: 'keep', wanted: true });
    });
  line.hidden = false;
  if (state.kept) {
    const words = `Deze regio staat op dit apparaat: ${size(state.bytes)}, van ${dayInWords(state.day)}. `;
    line.replaceChildren(words, remove());
  } else if (state.failed) {
    line.replaceChildren(
      'Deze regio past niet op dit apparaat, of mag er niet staan. Zonder netwerk is zij er niet.',
    );
  } else line.replaceChildren('Deze regio staat niet op dit apparaat. ', keep());
}
