import { expect, test } from 'vitest';
import { shortList } from '../../../src/lib/places/short-list.ts';

/** So many municipalities, each with a second place. */
const places = (municipalities: number) =>
  Array.from({ length: municipalities }, (_, index) => `Dorp ${index}`).flatMap((municipality) => [
    { name: municipality, municipality },
    { name: `${municipality} Noord`, municipality },
  ]);

test('a few places are all named', () => {
  expect(shortList(places(100))).toHaveLength(200);
});

test('of a whole country each municipality is named, and no place beside it', () => {
  const named = shortList(places(342));
  expect(named).toHaveLength(342);
  expect(named.every(({ name, municipality }) => name === municipality)).toBe(true);
});
