/**
 * The back button in a wizard. However many questions are answered, the browser's history gets one entry: "beyond the first
 * question". Back leaves that entry; the wizard then shows the question before, and goes forward to the entry
 * again as long as there is a question to go back to. So one press leaves the page from the first question, also for
 * who comes back to a wizard that was wiped, and no row of dead entries is left. An entry holds a number and no answer:
 * an even one for a page as it opens, the odd one after it for "beyond the first question".
 */

/** A wizard, to the history. */
export interface Traveller {
  /** Shows the question before the one on screen. False when there is none. */
  readonly back: () => boolean;
  /** Shows the question after the one on screen, if it is answered. False when it is not. */
  readonly forward: () => boolean;
  /** Whether it is beyond its first question. */
  readonly beyond: () => boolean;
}

/** The wizards of the page, the one last used first. */
let travellers: readonly Traveller[] = [];
/** The number of the entry that the browser is at; -1 at one that is not ours, after a link within the page. */
let at = -1;
/** The highest number in use: an odd one. */
let highest = 1;
/** Whether we are on our way to an entry by our own doing. */
let going = false;

const read = (): number => (history.state as { step?: number } | null)?.step ?? -1;

/** To be called when a wizard shows a step that its reader asked for. */
export function arrived(traveller: Traveller): void {
  travellers = [traveller, ...travellers.filter((other) => other !== traveller)];
  if (!traveller.beyond() || going || at % 2 === 1) return;
  // After a link within the page: what stands there becomes the entry to go back to.
  if (at < 0) history.replaceState({ step: (at = highest + 1) }, '');
  history.pushState({ step: (at += 1) }, '');
  highest = Math.max(highest, at);
}
function travelled(): void {
  const from = at;
  at = read();
  if (going) {
    going = false;
    return;
  }
  if (from % 2 === 1 && at === from - 1) {
    const moved = travellers.some(({ back }) => back());
    if (travellers.some(({ beyond }) => beyond())) {
      going = true;
      history.forward();
    } else if (!moved) history.back();
  } else if (at % 2 === 1 && at === from + 1 && !travellers.some(({ forward }) => forward()))
    history.forward();
}

/** To be called when the page opens, or comes back from the back/forward cache. */
function opened(): void {
  going = false;
  at = read();
  if (at < 0) history.replaceState({ step: (at = 0) }, '');
  highest = Math.max(1, at + 1 - (at % 2));
}

/** Takes part in the back and forward of the page. */
export function travel(traveller: Traveller): void {
  if (!travellers.length) {
    addEventListener('popstate', travelled);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) opened();
    });
    opened();
  }
  travellers = [...travellers, traveller];
}
