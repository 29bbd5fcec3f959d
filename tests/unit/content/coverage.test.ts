import { describe, expect, test } from 'vitest';
import { countHeadings, total } from '../../../src/lib/content/coverage.ts';
import { madeUp, messagesAfter } from '../../fixtures/made-up.ts';

const file = 'dekking.yaml';
const { coverage, traps } = madeUp();

test('of every heading is known where it is told, or why it is left out', () => {
  expect(coverage).toEqual([
    {
      source: 'handboek-duinrand',
      headings: [
        { title: '1. Het strand', at: 'blz. 4', pages: ['/duinrand/', '/begrippen/'], leftOut: undefined },
        { title: '2. De vloed', at: undefined, pages: ['/zoeken/'], leftOut: 'De getijden van toen.' },
        { title: '3. Reclame', at: undefined, pages: [], leftOut: 'Het gaat over de uitgever.' },
      ],
    },
  ]);
});

test('a heading that is told in part counts as told', () => {
  const counts = coverage.map(countHeadings);
  expect(counts).toEqual([{ all: 3, told: 2, partly: 1, leftOut: 1 }]);
  expect(total([...coverage, ...coverage], 'told')).toBe(4);
});

test('a trap says what is wrong, what the site does, and where that is seen', () => {
  expect(traps).toEqual([
    {
      id: 'zand',
      theme: 'overig',
      sources: ['handboek-duinrand'],
      trap: 'Zand is overal.',
      answer: 'Wij vegen het weg.',
      pages: ['/begrippen/'],
    },
  ]);
});

describe('an editor reads what is wrong', () => {
  test.each([
    [
      'a heading without page or reason',
      ', weg: Het gaat over de uitgever. }',
      ' }',
      7,
      'geen pagina en geen reden',
    ],
    ['an empty list of pages', "waar: ['/zoeken/']", 'waar: []', 6, 'is leeg'],
    ['an address of another site', "'/zoeken/'", "'https://example.org/'", 6, 'geen adres op deze site'],
    ['an address without the last slash', "'/zoeken/'", "'/zoeken'", 6, 'met / begint en eindigt'],
    [
      'an unknown source',
      'id: handboek-duinrand',
      'id: handboek-duinrant',
      1,
      'Bedoel je "handboek-duinrand"?',
    ],
  ])('%s', (_what, from, to, line, said) => {
    const [message, ...others] = messagesAfter(file, from, to);
    expect(message).toContain(`content/dekking.yaml:${line} — `);
    expect(message).toContain(said);
    expect(others).toEqual([]);
  });

  test('a trap of a theme or a source that is not there', () => {
    expect(messagesAfter('valkuilen.yaml', 'overig', 'ovrig')[0]).toContain('Bedoel je "overig"?');
    expect(messagesAfter('valkuilen.yaml', '[handboek-duinrand]', '[handboek]')[0]).toContain(
      'content/valkuilen.yaml:3 — Onbekende bron: "handboek".',
    );
  });
});
