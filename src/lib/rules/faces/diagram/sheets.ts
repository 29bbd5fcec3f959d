/** A strip of the picture, over its whole width. */
export interface Part {
  readonly top: number;
  readonly height: number;
}

/** What stands on one sheet: with `zoom` in explained.css it leaves room for the heading, on A4 and on Letter. */
const highest = 1200;

/** As few parts as can be. `cuts` are the heights, in order, at which the picture may be cut. */
export function inParts(cuts: readonly number[], height: number): readonly Part[] {
  const parts: Part[] = [];
  const ends = [...cuts, height];
  ends.forEach((end, index) => {
    const last = parts.at(-1);
    const top = last ? last.top + last.height : 0;
    const next = ends[index + 1];
    if (next === undefined || next - top > highest) parts.push({ top, height: end - top });
  });
  return parts;
}
