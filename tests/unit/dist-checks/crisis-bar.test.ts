import { expect, test } from 'vitest';
import { checkCrisisBar } from '../../../src/integrations/dist-checks/crisis-bar.ts';
import { page } from './site.ts';

const said = (body: string) => checkCrisisBar(page(body)).map(({ what }) => what);
const bar = (...numbers: readonly string[]) =>
  `<aside aria-label="Direct hulp">${numbers.map((number) => `<a href="${number}">x</a>`).join('')}</aside>`;

test('a page with both numbers of the whole country is right', () => {
  expect(said(bar('tel:112', 'tel:08002000'))).toEqual([]);
});

test('a page without the bar misses both, also when a number stands elsewhere', () => {
  expect(said('<a href="tel:112">112</a>')).toHaveLength(2);
});

test('a number of a region never takes the place of the national one', () => {
  const problems = said(bar('tel:112', 'tel:+31237891777'));
  expect(problems).toHaveLength(2);
  expect(problems.join()).toContain('mist Veilig Thuis (tel:08002000)');
  expect(problems.join()).toContain('tel:+31237891777');
});

test('a card has the numbers in its text', () => {
  const card = (body: string) => checkCrisisBar(page(body, '', '/duinrand/kaarten/meldcode/', 'kaart'));
  expect(card('<p>Bel 112, of Veilig Thuis 0800-2000.</p>')).toEqual([]);
  expect(card('<p>Bel 112.</p>').map(({ what }) => what)).toEqual([
    'De kaart mist het nummer van Veilig Thuis.',
  ]);
});
