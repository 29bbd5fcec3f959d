/** Does work once what was just drawn is on screen: the reader should not wait for it. */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};
