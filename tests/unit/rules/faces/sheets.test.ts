import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../../../src/lib/rules/faces/diagram/sheets.ts';

/** Where parts end, which is where somebody cuts. */
const ends = (cuts: readonly number[], height: number) =>
  inParts(cuts, height).map((part) => part.top + part.height);

test('a picture that fits one sheet is not cut', () => {
  expect(inParts([300, 600], 1000)).toEqual([{ top: 0, height: 1000 }]);
});

test('a sheet holds as much as it can before the picture is cut', () => {
  expect(ends([500, 1000, 1500, 2000], 2500)).toEqual([1000, 2000, 2500]);
});

test('what may not be cut stays whole, though it is longer than a sheet', () => {
  expect(ends([100, 2000], 2100)).toEqual([100, 2000, 2100]);
});

test('whatever the cuts, no sheet can take the next part as well, and nothing is lost', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(heights, (steps) => {
      const all: number[] = [];
      for (const step of steps) all.push((all.at(-1) ?? 0) + step);
      const height = all.at(-1) ?? 0;
      const parts = inParts(all.slice(0, -1), height);
      const found = parts.map((part) => part.top + part.height);
      expect(found.at(-1)).toBe(height);
      expect(parts.map(({ top }) => top)).toEqual([0, ...found.slice(0, -1)]);
      expect(all).toEqual(expect.arrayContaining(found));
      for (const part of parts) {
        expect(part.height).toBeLessThanOrEqual(1200);
        const further = all.find((end) => end > part.top + part.height);
        if (further !== undefined) expect(further - part.top).toBeGreaterThan(1200);
      }
    }),
  );
});
