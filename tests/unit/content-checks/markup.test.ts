import { expect, test } from 'vitest';
import { problemsIn } from './chapter.ts';

test.each([
  ['an import', "import Kaart from './Kaart.astro'", 'import of export', 'Haal de regel weg'],
  ['an export', 'export const naam = 1', 'import of export', 'Haal de regel weg'],
  ['an expression', 'Het zijn er {1 + 1}.', 'berekening in de tekst: {1 + 1}', 'Schrijf de tekst zelf'],
  ['a main heading', '# Kernteam', 'hoofdkop', 'gebruik ##'],
  ['a directive as a block', ':::let-op\nBel 112.', 'dubbele punten', '<LetOp>'],
  ['a directive on a line', '::kaart[Kernteam]', 'dubbele punten', '<LetOp>'],
  ['a directive in a sentence', 'Dit is :let-op[belangrijk] voor jou.', 'dubbele punten', '<LetOp>'],
  ['an aligned column', '| a | b |\n| :-- | --: |\n| 1 | 2 |', 'lijnt kolommen uit', '| --- | --- |'],
  ['a column without a head', '|  | b |\n| --- | --- |\n| 1 |  |', 'kolom zonder kop', '| Wat | Wanneer |'],
  [
    'a last column without a head',
    '| a | |\n| --- | --- |\n| 1 | 2 |',
    'kolom zonder kop',
    '| Wat | Wanneer |',
  ],
])('%s', (_what, body, what, remedy) => {
  const problems = problemsIn(`Tekst.\n\n${body}`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(body.includes(':--') ? /^15: / : /^14: /);
  expect(problems[0]).toContain(what);
  expect(problems[0]).toContain(remedy);
});

test('a colon in a sentence, a time and a list are no directive', () => {
  expect(problemsIn('Let op: bel om 9:30. Zie ook: de meldcode.\n\n- Wie: jij\n- Wat: bellen')).toEqual([]);
});
