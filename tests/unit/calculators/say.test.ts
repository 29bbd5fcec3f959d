import { expect, test } from 'vitest';
import { filled, sayer } from '../../../src/lib/calculators/say.ts';

const sentences = { begint: 'Het begint op {dag}, om {uur}.', klaar: 'Klaar.' };
const say = sayer<{ begint: ['dag', 'uur']; klaar: []; weg: [] }>({ sentences });

test('a sentence is said with all that is filled in', () => {
  expect(say('begint', { dag: '1 mei', uur: '9 uur' })).toBe('Het begint op 1 mei, om 9 uur.');
  expect(say('klaar')).toBe('Klaar.');
});

test('a name that the page does not have is not said', () => {
  expect(say('weg')).toBe('');
});

test('words are filled in wherever they stand, and what is not given leaves no braces', () => {
  expect(filled({ zin: 'Op {dag}{weg}.', bron: 'wet' }, { dag: '1 mei' })).toEqual({
    zin: 'Op 1 mei.',
    bron: 'wet',
  });
});
