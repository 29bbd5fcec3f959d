/** All sizes in pixels at a font size of 14. */
export const lineHeight = 18;
export const padding = 10;
/** Around the whole picture. */
export const margin = 8;
/** The place for the letter of an outcome, at the end of an answer. */
export const badgeWidth = 40;
/** A wide estimate for a system font, so that no text runs out of its box on any machine. */
const letterWidth = 7.7;
export const longestLine = 28;
export const boxWidth = longestLine * letterWidth + 2 * padding + badgeWidth;

/** A text in lines of at most `length` characters, broken at spaces. */
export function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide the widest of these lines is. */
export const wide = (lines: readonly string[]): number =>
  Math.max(...lines.map(({ length }) => length)) * letterWidth;

/** How high a number of lines is, with room around them. */
export const high = (lines: number): number => lines * lineHeight + 2 * padding;
