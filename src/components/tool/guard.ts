/**
 * After a step is drawn, answers wait so long for a finger that was on its way to the step before, in milliseconds. A double tap is
 * over by then; who knows the questions by heart can still answer two in a second.
 */
const settle = 500;

/**
 * Keeps a second tap or click, meant for what stood there before, from doing anything to what stands there now. A tap counts from
 * when the finger came down, so a slow phone cannot let it through; a click that the browser itself calls the second
 * of a double one never counts, nor does a key that is held.
 *
 * @returns what to call when something new is drawn
 */
export function guard(root: HTMLElement): () => void {
  let drawn = -settle;
  let held = false;
  let down: number | undefined;
  root.addEventListener('pointerdown', ({ timeStamp }) => (down = timeStamp), true);
  root.addEventListener('keydown', ({ repeat }) => (held = repeat), true);
  root.addEventListener('keyup', () => (held = false), true);
  root.addEventListener(
    'click',
    (event) => {
      const began = down ?? event.timeStamp;
      down = undefined;
      if (began - drawn >= settle && event.detail < 2 && !held) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  return () => {
    drawn = performance.now();
    // A press that began on what is gone now is no press on what came.
    down = undefined;
  };
}
