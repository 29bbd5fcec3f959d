import { expect, test } from 'vitest';
import { inOrder, wordListProblems } from '../../../src/lib/text/word-list.ts';

const told = (text: string) => wordListProblems('lijst.txt', text).map(({ line, what }) => [line, what]);

test('a list in order, each word once, is sound', () => {
  expect(told('Altra\ndossier\nÉcole\nMAZL\n')).toEqual([]);
});

test('a word in the wrong place is told with its line and the word before', () => {
  expect(told('dossier\nAltra\n')).toEqual([[2, '"Altra" staat na "dossier".']]);
});

test('a word that stands there twice is told', () => {
  expect(told('Altra\nAltra\n')).toEqual([[2, '"Altra" staat er twee keer.']]);
});

test('two words on a line, and an empty line, are told', () => {
  expect(told('Altra school\n\nMAZL\n').map(([line]) => line)).toEqual([1, 2]);
});

test('what is put in order is in order', () => {
  expect(told(`${inOrder(['zelf', 'Zo', 'MAZL', 'école', 'Altra']).join('\n')}\n`)).toEqual([]);
});
