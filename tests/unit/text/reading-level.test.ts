import { describe, expect, test } from 'vitest';
import { readingLevel, sentencesOf, syllablesOf } from '../../../src/lib/text/reading-level.ts';

const level = (text: string) => readingLevel([{ line: 1, text }]);

describe('syllables', () => {
  test.each([
    ['huis', 1],
    ['adres', 2],
    ['ouders', 2],
    ['theater', 3],
    ['ideeën', 3],
    ['leerplichtambtenaar', 5],
    ['samenwerkingsverband', 6],
    ['vwo', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('sentences', () => {
  test('end at a point, a question or a colon before a capital', () => {
    const text = 'Wat nu? Bel de school. Let op: Het telt mee.';
    expect(sentencesOf({ line: 4, text }).map((one) => one.text)).toEqual([
      'Wat nu?',
      'Bel de school.',
      'Let op:',
      'Het telt mee.',
    ]);
  });

  test('do not end within a time, an article or an address', () => {
    const text = 'Kom om 8.30 uur, zie art. 21a of school.nl voor meer.';
    expect(sentencesOf({ line: 1, text })).toEqual([{ line: 1, text, words: 13 }]);
  });
});

describe('the level of a text', () => {
  test('is that of Flesch-Douma: two sentences of four words, each word of one syllable', () => {
    expect(level('De kat eet vis. Het kind zegt nee.')?.score).toBeCloseTo(206.84 - 77 - 0.93 * 4, 5);
  });

  test('falls when the same words make one sentence, and when the words are long', () => {
    const short = level('Je belt de school. De school belt je terug.')?.score ?? 0;
    const long = level('Je belt de school en de school belt je terug.')?.score ?? 0;
    const hard = level('Samenwerkingsverbanden verantwoorden ondersteuningsbehoeften.')?.score ?? 0;
    expect(short).toBeGreaterThan(long);
    expect(long).toBeGreaterThan(hard);
  });

  test('is unknown of a text without words', () => {
    expect(level('…')).toBeUndefined();
  });
});
