import { expect, test } from 'vitest';
import { chapterText, guidanceProblems, problemsOf } from './chapter.ts';

const file = 'src/content/handreikingen/dossier.mdx';
const fields = { deel: undefined, thema: 'school' };
const text = (body = 'Tekst.', changed: Readonly<Record<string, string | undefined>> = {}) =>
  chapterText(body, { ...fields, ...changed });

test('a sound page has no problem, and may show the contacts of any municipality', () => {
  const body =
    '<Piramide />\n\n<Zelftoets />\n\n<Staaf procent="99,6" />\n\n<Contact rol="leerplicht" gemeente="veenhoven" />';
  expect(guidanceProblems({ dossier: text(body) })).toEqual([]);
});

test('a chapter of a region has a part, a page of the guidance a theme', () => {
  expect(guidanceProblems({ dossier: text('Tekst.', { deel: 'kernteam' }) })[0]?.what).toBe(
    'Onbekend veld "deel".',
  );
  expect(problemsOf({ kernteam: text() }).map(({ what }) => what)).toContain(
    'Veld "deel" ontbreekt of is leeg.',
  );
});

test('without a theme, with one that does not exist', () => {
  expect(guidanceProblems({ dossier: text('Tekst.', { thema: undefined }) })).toEqual([
    {
      file,
      line: 2,
      what: 'Veld "thema" ontbreekt of is leeg.',
      remedy: 'Vul "thema" in. Het thema van de handreiking waar deze pagina bij hoort.',
    },
  ]);
  const [problem] = guidanceProblems({ dossier: text('Tekst.', { thema: 'schol' }) });
  expect(problem?.remedy).toContain('Bedoel je "school"?');
});

test.each([
  ['no source', { bronnen: undefined }, 'Tekst.', 'Veld "bronnen" ontbreekt of is leeg.'],
  ['an unknown source', { bronnen: '[{ bron: gids }]' }, 'Tekst.', 'De bron "gids" bestaat niet.'],
  [
    'a law without its article',
    { bronnen: '[{ bron: wpo }]' },
    'Tekst.',
    'Bij de wet "wpo" staat niet welk artikel het is.',
  ],
  ['HTML', {}, '<div>Tekst.</div>', 'Er staat HTML in de tekst: <div>.'],
  [
    'a bar that is no share',
    {},
    '<Staaf procent="101" />',
    'Bij <Staaf> is procent "101" niet een getal van 0 tot en met 100.',
  ],
  ['code', {}, 'Vandaag is {Date.now()}.', 'Er staat een berekening in de tekst: {Date.now()}.'],
])('%s', (_what, changed, body, what) => {
  const problems = guidanceProblems({ dossier: text(body, changed) });
  expect(problems.map((problem) => problem.what)).toContain(what);
  for (const problem of problems) expect(problem).toMatchObject({ file, line: expect.any(Number) as number });
});

test('two pages with the same place', () => {
  expect(guidanceProblems({ dossier: text(), melden: text() })).toMatchObject([
    { file: 'src/content/handreikingen/melden.mdx', what: 'Volgorde 20 is al van dossier.mdx.' },
  ]);
});
