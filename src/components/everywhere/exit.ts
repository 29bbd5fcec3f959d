import { elsewhere } from '../../lib/site/exit.ts';

/** So often, and within so long (in milliseconds), Esc is pressed by who wants to leave. */
const presses = 3;
const within = 2000;
/** So long the browser gets to go back one entry: the screen is empty meanwhile, and a tool left in the history is worse than a blank second. */
const patience = 1000;

/** The home page of the site. */
const home = document.querySelector<HTMLElement>('[data-device]')?.dataset['folder'] ?? '/';

/** Whether this page is the second entry of a wizard in the history: see way-back.ts. */
const isSecond = (): boolean => ((history.state as { step?: number } | null)?.step ?? 0) % 2 === 1;

/**
 * Wipes what was filled in, empties the screen at once, and replaces the page by a neutral one. Where a wizard has two entries in the
 * history, the first becomes the home page and the second the neutral one: Back then shows no tool.
 */
function leave(): void {
  // What a tool does when its page is left, only sooner.
  dispatchEvent(new Event('pagehide'));
  document.title = 'Nieuw tabblad';
  document.body.replaceChildren();
  if (!isSecond()) {
    location.replace(elsewhere);
    return;
  }
  let gone = false;
  const go = (event?: Event): void => {
    event?.stopImmediatePropagation();
    if (gone) return;
    gone = true;
    if (event) {
      history.replaceState(null, '', home);
      location.assign(elsewhere);
    } else location.replace(elsewhere);
  };
  addEventListener('popstate', go, { capture: true });
  setTimeout(go, patience);
  history.back();
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-exit]')) return;
  event.preventDefault();
  leave();
});

let pressed: readonly number[] = [];
addEventListener(
  'keydown',
  ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    pressed = key === 'Escape' ? [...pressed, timeStamp].slice(-presses) : [];
    if (pressed.length === presses && timeStamp - (pressed[0] ?? 0) <= within) leave();
  },
  { capture: true },
);

// Who goes back to a page that was emptied finds it as it opens.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !document.body.firstChild) location.reload();
});
