import type { CardFace, CardQuestion, CardTarget } from './card-face.ts';

const lines = (characters: number, perLine: number) => Math.max(1, Math.ceil(characters / perLine));

const length = (target: CardTarget | undefined) =>
  !target
    ? 0
    : target.to === 'uitkomst'
      ? target.text.length + target.call.length + 6
      : target.to === 'vraag'
        ? 10 + target.sure.length
        : 20;

/** The height of a block in lines of the smallest letters, as a guess. */
const heightOf = ({ text, brief, even, answers }: CardQuestion): number => {
  const rows = answers.map(({ labels, also, target }) => {
    const label = labels.join('; ').length;
    return brief
      ? Math.max(lines(label, 14), lines(length(target) + also.length, 56))
      : Math.max(lines(label, even ? 55 : 44), lines(length(target) + also.length, even ? 55 : 66));
  });
  const sum = rows.reduce((a, b) => a + b, 0);
  return 0.7 + (brief ? Math.max(sum, lines(text.length, 34)) : sum + 1);
};

/** How large the letters are: 'ruim' 11 points, 'midden' 10, 'vast' 9. */
export type CardSize = 'ruim' | 'midden' | 'vast';

/** Where on paper things stand, and how large the letters are. */
export interface CardPlan {
  /** Whether what the region agreed stands on the back. */
  readonly notesOnBack: boolean;
  /** Where the names of the sources stand; 'code' where only the QR code leads to them. */
  readonly sources: 'voorkant' | 'achterkant' | 'code';
  readonly size: CardSize;
  readonly backSize: CardSize;
}

/** What fits on a side, in lines of the smallest letters. */
const side = 61;

const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);

/** Larger letters take more lines, and each line more room. */
const sizeFor = (height: number): CardSize =>
  height * (11 / 9) ** 2 <= side ? 'ruim' : height * (10 / 9) ** 2 <= side ? 'midden' : 'vast';

/**
 * Divides a card over its sides. A guess made at build: a test measures in a browser that every side holds one page, and
 * nothing is cut off.
 */
export function cardPlan(face: CardFace, agreed: readonly string[], sources: readonly string[]): CardPlan {
  const notes = agreed.length ? 1.5 + sum(agreed.map((text) => lines(text.length, 112))) : 0;
  const named = lines(sum(sources.map((text) => text.length + 2)), 138) * 0.9;
  const table = face.table ? 2.5 + sum(face.table.rows.map(({ kind }) => 0.4 + lines(kind.length, 42))) : 0;
  const front = sum(face.front.map(heightOf)) + table + 2 + face.roles.length * 0.6;
  const back = sum(face.back.map(heightOf));
  const notesOnBack = back > 0 || front + notes > side;
  const frontAll = front + (notesOnBack ? 0 : notes);
  const backAll = back + (notesOnBack ? notes : 0);
  const fits = {
    voorkant: !notesOnBack && frontAll + named <= side,
    achterkant: notesOnBack && backAll + named <= side,
  };
  const where = fits.voorkant ? 'voorkant' : fits.achterkant ? 'achterkant' : 'code';
  return {
    notesOnBack,
    sources: where,
    size: sizeFor(frontAll + (where === 'voorkant' ? named : 0)),
    backSize: sizeFor(backAll + (where === 'achterkant' ? named : 0)),
  };
}
