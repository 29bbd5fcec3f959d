const minute = 60_000;
/** So long nobody may be there before everything is wiped, in milliseconds. */
const idleAfter = 30 * minute;
/** So long before that there is a warning. */
const warned = 2 * minute;
/** So often it is looked at again whether the warning may go. */
const again = 5000;

/** Reading counts as being there. `scroll` and `focus` do not bubble, so all are caught on their way down. */
const signs = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'keydown', 'focus'];

/** A tool, to what forgets. */
export interface Forgetful {
  /** Whether there is anything to forget. */
  readonly holds: () => boolean;
  /** Empties the memory and the screen, and tells the reader why when there is something to tell. */
  readonly wipe: (words?: string) => void;
}

const tools: Forgetful[] = [];
/** The wall clock when somebody was last there: the clock of a timer stands still in a tab out of sight, and in sleep. */
let last = 0;
let timer = 0;
let warning: HTMLElement | undefined;

const quiet = (): void => warning?.replaceChildren();

const inWarning = (target: unknown): boolean => target instanceof Node && warning?.contains(target) === true;

function warn(): void {
  if (!warning || warning.firstChild) return;
  const focused = document.activeElement;
  const words = document.createElement('p');
  words.textContent = 'Ben je er nog? Over twee minuten wissen we wat je invulde.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'nl-button nl-button--primary';
  button.textContent = 'Ik ben er nog';
  button.addEventListener('click', () => {
    last = Date.now();
    quiet();
    check();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  warning.replaceChildren(words, button);
}

/** Wipes, warns or waits, as the wall clock says. */
function check(): void {
  clearTimeout(timer);
  const holding = tools.filter(({ holds }) => holds());
  const idle = Date.now() - last;
  if (idle >= idleAfter || !holding.length) {
    quiet();
    last = Date.now();
    for (const { wipe } of holding) wipe('Alles is gewist: je deed een half uur niets.');
  } else if (idle >= idleAfter - warned) warn();
  else if (!inWarning(document.activeElement)) quiet();
  const left = idleAfter - (Date.now() - last);
  timer = window.setTimeout(check, warning?.firstChild ? Math.min(again, left) : left - warned);
}

/** Somebody is there. Who comes back after the time, to a machine that slept, finds nothing. */
function sign(event: Event): void {
  if (Date.now() - last >= idleAfter) check();
  last = Date.now();
  // The warning does not go from under a pointer, or before the Tab key, on the way to its button.
  const coming =
    ['pointermove', 'focus'].includes(event.type) || (event instanceof KeyboardEvent && event.key === 'Tab');
  if (warning?.firstChild && !coming && !inWarning(event.target)) check();
}

function begin(): void {
  warning = document.createElement('div');
  warning.className = 'rb-idle';
  warning.setAttribute('role', 'status');
  document.body.append(warning);
  for (const type of signs) addEventListener(type, sign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', (event) => {
    if (document.visibilityState === 'visible') sign(event);
  });
  addEventListener('pagehide', () => {
    for (const { wipe } of tools) wipe();
    quiet();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const { wipe } of tools) wipe();
  });
  last = Date.now();
  check();
}

/**
 * Wipes what a reader filled in when the page is left, comes back from the back/forward cache, or nobody is there for half an
 * hour; before that there is one warning for all tools of the page. A page may be kept in memory after it is left: what is kept
 * must hold nothing of a pupil.
 */
export function forget(tool: Forgetful): void {
  tools.push(tool);
  if (tools.length === 1) begin();
}
