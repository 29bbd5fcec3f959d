import { expect, test } from 'vitest';
import { chapterText, problemsOf } from './chapter.ts';

const file = 'src/content/regios/duinstreek/routeboek/kernteam.mdx';

test('a page without source', () => {
  expect(problemsOf({ kernteam: chapterText('Tekst.', { bronnen: undefined }) })).toEqual([
    {
      file,
      line: 2,
      what: 'Veld "bronnen" ontbreekt of is leeg.',
      remedy: 'Vul "bronnen" in. Waar dit hoofdstuk op steunt: een of meer bronnen.',
    },
  ]);
});

test('a page with an empty list of sources', () => {
  const [problem] = problemsOf({ kernteam: chapterText('Tekst.', { bronnen: '[]' }) });
  expect(problem).toMatchObject({ file, line: 9 });
  expect(problem?.what).toContain('"bronnen"');
});

test('an unknown source', () => {
  const text = chapterText('Tekst.', { bronnen: '[{ bron: handreiking-duinstrek }]' });
  expect(problemsOf({ kernteam: text })).toEqual([
    {
      file,
      line: 9,
      what: 'De bron "handreiking-duinstrek" bestaat niet.',
      remedy: 'Bedoel je "handreiking-duinstreek"? Neem een id uit bronnen.yaml, of zet de bron daarbij.',
    },
  ]);
});

test.each([
  ['an unknown field', { tittel: 'Kernteam' }, 11, 'Onbekend veld "tittel"', 'Bedoel je "titel"?'],
  ['an unknown reader', { voor: '[lerkracht]' }, 6, '"lerkracht"', 'Bedoel je "leerkracht"?'],
  ['an unknown role', { bellen: '[cgj]' }, 8, '"cgj"', 'Bedoel je "cjg"?'],
  ['a day that does not exist', { gecontroleerdOp: '2026-02-30' }, 10, '"2026-02-30"', 'jaar-maand-dag'],
  ['a place that is no number', { volgorde: 'twintig' }, 5, '"twintig"', 'getal'],
])('%s', (_what, changed, line, what, remedy) => {
  const [problem] = problemsOf({ kernteam: chapterText('Tekst.', changed) });
  expect(problem).toMatchObject({ file, line });
  expect(problem?.what).toContain(what);
  expect(problem?.remedy).toContain(remedy);
});

test('no front matter at all', () => {
  expect(problemsOf({ kernteam: 'Tekst.\n' })).toMatchObject([
    { file, line: 1, what: 'Het hoofdstuk heeft geen blok met gegevens bovenaan.' },
  ]);
});

test('front matter that is no YAML', () => {
  const [problem] = problemsOf({ kernteam: chapterText('Tekst.', { titel: 'Kernteam: wie: wat' }) });
  expect(problem).toMatchObject({ file, line: 2 });
  expect(problem?.remedy).toContain('aanhalingstekens');
});

test('two chapters with the same place', () => {
  const problems = problemsOf({ 'cjg-coach': chapterText(), kernteam: chapterText() });
  expect(problems).toEqual([
    {
      file,
      line: 5,
      what: 'Volgorde 20 is al van cjg-coach.mdx.',
      remedy: 'Geef een van de twee een ander getal.',
    },
  ]);
});

test.each([
  ['without its article', '[{ bron: wpo }]', 'Bij de wet "wpo" staat niet welk artikel het is.'],
  [
    'by two articles',
    '[{ bron: wpo, bij: art. 40 en 40c }]',
    '"art. 40 en 40c" is geen plek in de wet "wpo"',
  ],
])('a law that is cited %s', (_what, bronnen, what) => {
  const [problem, ...others] = problemsOf({ kernteam: chapterText('Tekst.', { bronnen }) });
  expect(problem).toMatchObject({ file, line: 9 });
  expect(problem?.what).toContain(what);
  expect(problem?.remedy).toContain('Twee artikelen zijn twee verwijzingen.');
  expect(others).toEqual([]);
});
