import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/integrations/dist-checks/shape.ts';
import { whole } from './site.ts';

const longest = 110;
const shape = (body: string) => shapeOf(whole(body), longest);
const card = (name: string) =>
  `<h2 id="${name}">Wie belt ${name}</h2><p aria-labelledby="${name}">Bel <a href="/${name}/">${name} &amp; co</a>.</p>`;

test('pages that differ in words, addresses and names of places only have one shape', () => {
  expect(shape(card('haarlem'))).toBe(shape(card('lisse')));
});

test.each([
  ['an empty text', '<p>x</p>', '<p> </p>'],
  ['a doubled id', '<p id="a">x</p><p id="b">x</p>', '<p id="a">x</p><p id="a">x</p>'],
  [
    'a reference that leads nowhere',
    '<p id="a">x</p><p aria-labelledby="a">y</p>',
    '<p id="a">x</p><p aria-labelledby="b">y</p>',
  ],
  ['an empty address', '<a href="/a/">x</a>', '<a href="">x</a>'],
  ['two regions of one name', label('a', 'b'), label('a', 'a')],
  ['another element', '<p>x</p>', '<div>x</div>'],
  ['another kind of button', '<button type="button">x</button>', '<button type="submit">x</button>'],
  ['an attribute less', '<img src="/a.svg" alt="x">', '<img src="/a.svg">'],
  ['a bare sign', '<p>a en b</p>', '<p>a > b</p>'],
  ['a class after a value with a bare sign', '<p title="a > b" class="x">y</p>', '<p title="a > b">y</p>'],
  ['a reference to a sign that is none', '<p>a &amp; b</p>', '<p>a &ampx; b</p>'],
])('another shape: %s', (_what, one, other) => {
  expect(shape(one)).not.toBe(shape(other));
});

test('a title that is too long is seen', () => {
  const titled = (title: string) => shapeOf(`<title>${title}</title>`, longest);
  expect(titled('a'.repeat(longest))).toBe(titled('b'));
  expect(titled('a'.repeat(longest + 1))).not.toBe(titled('b'));
});

function label(one: string, two: string): string {
  return `<nav aria-label="${one}">x</nav><nav aria-label="${two}">y</nav>`;
}
