/** After so long we say that something is still coming, in milliseconds. */
const slow = 1000;

/** Waits for something, and calls `say` when that takes long. */
export async function sayingWhenSlow<T>(work: Promise<T>, say: () => void): Promise<T> {
  const timer = setTimeout(say, slow);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

export const loading = 'Bezig met laden …';

/** Waits for what a box with places needs, and says so under it when that takes long and something was typed. */
export const sayingUnder = <T>(found: Element, typed: () => string, work: Promise<T>): Promise<T> =>
  sayingWhenSlow(work, () => {
    if (typed().trim()) found.textContent = loading;
  });

let waits: (() => void) | undefined;

/** Tries again, once, when the browser comes online; of several wishes the last. */
export function againOnline(again: () => void): void {
  if (!waits)
    addEventListener(
      'online',
      () => {
        const last = waits;
        waits = undefined;
        last?.();
      },
      { once: true },
    );
  waits = again;
}
