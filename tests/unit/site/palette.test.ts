import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourSheet, palettesIn, weakPairs } from '../../../src/lib/site/palette.ts';

const { light, dark } = palettesIn(readFileSync('src/styles/tokens.css', 'utf8'));

test('the colours of a light and a dark screen are told apart', () => {
  expect(light['ink']).toBe('#17302f');
  expect(dark['ink']).toBe('#e6edeb');
});

test.each([
  ['light', light],
  ['dark', dark],
])('on a %s screen all letters can be read', (_, palette) => {
  expect(weakPairs(palette)).toEqual([]);
});

test('letters in a colour too near to their ground are named, with their contrast', () => {
  // Grey #777 on white has a contrast of 4.478: just too little.
  const weak = weakPairs({ ...light, surface: '#ffffff', brand: '#777777' });
  expect(weak).toContainEqual({ letters: 'brand', ground: 'surface', contrast: 4.4 });
  // And #767676 has 4.54: just enough.
  const enough = weakPairs({ ...light, surface: '#ffffff', brand: '#767676' });
  expect(enough.map(({ letters, ground }) => `${letters} on ${ground}`)).not.toContain('brand on surface');
});

test('the style sheet of a region gives both screens their colours', () => {
  const own = { brand: '#111111', 'brand-strong': '#222222', 'brand-tint': '#eeeeee', band: '#333333' };
  const colours = { light: own, dark: { ...own, brand: '#dddddd' } };
  expect(palettesIn(colourSheet(colours))).toEqual(colours);
});
