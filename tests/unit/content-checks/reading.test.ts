import { expect, test } from 'vitest';
import { chapterText, problemsIn, problemsOf } from './chapter.ts';

test.each([
  ['a first heading that skips a level', '### Wie', 'slaat een niveau over: ### na de titel', 'met ##'],
  ['a skipped level', '## Wie\n\n#### Waar', 'slaat een niveau over: #### na ##', 'met ###'],
  ['an empty heading', '##', 'Er staat een lege kop', 'haal de # weg'],
  ['two headings alike', '## Wie\n\n## wie', 'staat ook op regel 14', 'een andere naam'],
  ['a heading that the page has already', '## Bronnen', 'vast deel van de pagina', 'bovenaan'],
  ['a link without text', 'Kijk [](/begrippen/).', 'heeft geen tekst', 'Noem waar de link heen gaat'],
  ['a link that says nothing', 'Kijk [klik hier](/begrippen/).', 'zegt niet waar', 'Noem waar de link heen'],
  ['a link to a name nobody gave', 'Kijk [de gids][gids].', 'dat nergens staat', '[tekst](adres)'],
  ['an entity that does not exist', 'De co&oumlaut;rdinator.', '&oumlaut; bestaat niet', 'Typ het teken'],
  ['a word that fits no screen', `Dit is ${'a'.repeat(300)}.`, 'een woord van 301 tekens', 'Splits het'],
  ['too few cells', '| a | b |\n| --- | --- |\n| 1 |', 'De rij heeft 1 vak,', 'evenveel vakken'],
])('%s', (_what, body, what, remedy) => {
  const problems = problemsIn(`Tekst.\n\n${body}`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^1[46]: /);
  expect(problems[0]).toContain(what);
  expect(problems[0]).toContain(remedy);
});

test('a chapter without text', () => {
  expect(problemsIn('')).toEqual([expect.stringContaining('Het hoofdstuk heeft geen tekst')]);
  expect(problemsIn('{/* nog schrijven */}')).toEqual([expect.stringContaining('heeft geen tekst')]);
});

test('a chapter that is only a component has something to read', () => {
  expect(problemsIn('<Contact rol="cjg" />')).toEqual([]);
});

test.each([
  ['-1.5', 'geen heel getal'],
  ['-1', 'kleiner dan 0'],
  ['100000', 'groter dan 9.999'],
])('volgorde %s', (volgorde, what) => {
  const [problem] = problemsOf({ kernteam: chapterText('Tekst.', { volgorde }) });
  expect(problem?.line).toBe(5);
  expect(`${problem?.what} ${problem?.remedy}`).toMatch(/volgorde/i);
  if (volgorde !== '-1.5') expect(problem?.what).toContain(what);
});
