import type { ReadingCard, ReadingPart } from '../content/reading-card.ts';
import type { CardSize } from '../rules/faces/card-plan.ts';

/** The lines of the smallest letters that a text takes, in so many characters a line. */
const lines = (texts: readonly string[], perLine: number): number =>
  texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);

/** The height of a part in lines of the smallest letters, as a guess. */
function heightOf(part: ReadingPart): number {
  const head = 1.7;
  switch (part.form) {
    case 'steps':
    case 'points':
      return head + lines(part.lines, 112);
    case 'do':
      return head + 1 + Math.max(lines(part.yes, 52), lines(part.no, 52));
    case 'rows':
      return (
        head +
        lines(
          part.rows.map(([, what]) => what),
          84,
        )
      );
    case 'write':
      return head + part.count * 2.2;
  }
}

/** What fits on a side: lines of letters of 9, 10 and 11 points. */
const fits = { ruim: 40, midden: 48 } as const;

/** How large the letters of a card may be, so that it stays on one side. */
export function readingSize({ parts }: Pick<ReadingCard, 'parts'>): CardSize {
  const height = parts.reduce((sum, part) => sum + heightOf(part), 0);
  if (height <= fits.ruim) return 'ruim';
  return height <= fits.midden ? 'midden' : 'vast';
}
