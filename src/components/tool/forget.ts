/** After this time without a touch or a key everything is wiped, in milliseconds. */
const idleAfter = 30 * 60 * 1000;

/**
 * Wipes what a reader filled in when the page is left, comes back from the back/forward cache, or is not touched for half an
 * hour. A page may be kept in memory after it is left: what is kept must hold nothing of a pupil.
 *
 * @param wipe empties the memory and the screen
 * @param idle as `wipe`, and tells the reader why
 * @param back what to do with a page that comes back, wiped when it was left
 */
export function forget(wipe: () => void, idle: () => void, back = wipe): void {
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) back();
  });

  let timer = 0;
  const touched = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(idle, idleAfter);
  };
  addEventListener('pointerdown', touched);
  addEventListener('keydown', touched);
  touched();
}
