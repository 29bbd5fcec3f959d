import { expect, test } from 'vitest';
import { aboutFileProblems } from '../../../src/integrations/content-checks/about.ts';
import { refuseCode } from '../../../src/integrations/content-checks/code.ts';
import { aboutPages, anchorOf } from '../../../src/lib/content/about.ts';
import { problemsIn, textProblems } from './chapter.ts';

const facts: Readonly<Record<string, string>> = {
  titel: 'Bronnen',
  samenvatting: "'Waar alles op steunt: {bronnen} bronnen.'",
  ankers: "{ waarom: 'Waarom dit er staat' }",
  gecontroleerdOp: '2026-11-22',
};
const sound = 'Er zijn <Waarde van="bronnen" /> bronnen.\n\n## Waarom dit er staat\n\nTekst.';

/** What an editor reads of a page about the site, as "line: what | remedy". The body starts on line 7 where no field is left out. */
function told(
  body = sound,
  changed: Readonly<Record<string, string | undefined>> = {},
  page = 'bronnen',
): readonly string[] {
  const fields = Object.entries({ ...facts, ...changed })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value ?? ''}`);
  return textProblems('src/content/over', { [page]: ['---', ...fields, '---', body, ''].join('\n') }).map(
    ({ file, line, what, remedy }) => `${file}:${line ?? '?'} — ${what} — ${remedy}`,
  );
}

test('a sound page has no problem', () => {
  expect(told()).toEqual([]);
  expect(told('Tekst.', { ankers: undefined, trefwoorden: '[herkomst]' })).toEqual([]);
});

test('a page may warn, cite and say what is not known, as a chapter may', () => {
  const parts = [
    '<LetOp>Bel 112.</LetOp>',
    '<Advies>Spreek af. <Bron id="wpo" bij="art. 21a" /></Advies>',
    '<NogNaTeGaan>Vraag het na.</NogNaTeGaan>',
    '<Verouderd vroeger="AMK">Veilig Thuis.</Verouderd>',
  ];
  expect(told(`${sound}\n\n${parts.join('\n\n')}`)).toEqual([]);
});

test.each([
  ['an unknown field', { titels: 'Bron' }, '6', 'Onbekend veld "titels".', 'Bedoel je "titel"?'],
  ['no title', { titel: undefined }, '2', 'Veld "titel" ontbreekt of is leeg.', 'Vul "titel" in.'],
  ['a part of a routeboek', { deel: 'basis' }, '6', 'Onbekend veld "deel".', 'Deze velden mogen hier'],
  [
    'no day',
    { gecontroleerdOp: undefined },
    '2',
    'Veld "gecontroleerdOp" ontbreekt',
    'voor het laatst nalas',
  ],
  ['an anchor with a capital', { ankers: '{ Waarom: Waarom dit er staat }' }, '4', 'De naam "Waarom"', ''],
  ['a value that is not known', { samenvatting: '"{bronen} titels"' }, '3', 'staat {bronen};', '"bronnen"?'],
  ['code for a value', { samenvatting: '"{1 + 1} bronnen"' }, '3', 'staat {1 + 1};', 'Kies uit: bronnen,'],
])('%s', (_what, changed: Readonly<Record<string, string | undefined>>, line, what, remedy) => {
  const problem = told(sound, changed).find((one) => one.includes(what));
  expect(problem).toContain(`src/content/over/bronnen.mdx:${line} — `);
  expect(problem).toContain(remedy);
});

test.each([
  ['<Waarden van="bronnen" />', 'Het component <Waarden> bestaat niet.', 'Bedoel je "Waarde"?'],
  ['<Waarde van="bron" />', 'Bij <Waarde> is van "bron"; die bestaat niet.', 'Kies uit: bronnen,'],
  [
    '<Waarde van={1 + 1} />',
    '<Waarde> heeft een waarde zonder aanhalingstekens.',
    '<Waarde van="bronnen" />',
  ],
  ['<Contact rol="cjg" />', 'Het component <Contact> bestaat niet.', 'Deze componenten zijn er: Advies,'],
  ['<Velden van="contacten" />', 'Het component <Velden> bestaat niet.', 'Deze componenten zijn er: Advies,'],
  ['{process.exit()}', 'Er staat een berekening in de tekst: {process.exit()}.', 'Schrijf de tekst zelf.'],
  ['<div>Tekst.</div>', 'Er staat HTML in de tekst: <div>.', 'Gebruik Markdown'],
  ['Bel 06 12345678.', 'Er staat een mobiel nummer in de tekst', ''],
])('%s in the text', (part, what, remedy) => {
  const problem = told(`${sound}\n\n${part}`).find((one) => one.includes(what));
  expect(problem).toContain('src/content/over/bronnen.mdx:13 — ');
  expect(problem).toContain(remedy);
});

test('what a page about the site shows is not for a chapter', () => {
  expect(problemsIn('<Waarde van="bronnen" />')[0]).toContain('Het component <Waarde> bestaat niet.');
});

test('a heading that goes or changes leaves its anchor behind, and says so', () => {
  const gone =
    'src/content/over/bronnen.mdx:4 — Bij "ankers" hoort waarom bij de kop "Waarom dit er staat", maar die kop staat niet in de tekst.';
  expect(told('Tekst.')).toEqual([expect.stringContaining(gone)]);
  const changed = told('## Waarom dit hier staat\n\nTekst.');
  expect(changed[0]).toContain(gone);
  expect(changed[1]).toContain(
    'src/content/over/bronnen.mdx:7 — De kop "Waarom dit hier staat" heeft geen anker. — Zet bovenaan, onder "ankers:", een regel erbij: waarom-dit-hier-staat: Waarom dit hier staat.',
  );
});

test('only a heading of the page itself needs an anchor, and its quotes may be curled', () => {
  expect(told(`${sound}\n\n### Meer\n\nTekst.`)).toEqual([]);
  expect(anchorOf({ wat: "Wat 'gecontroleerd' betekent" }, 'Wat ‘gecontroleerd’ betekent')).toBe('wat');
  expect(anchorOf({ wat: 'Wat het betekent' }, 'Wat dat betekent')).toBeUndefined();
  expect(anchorOf(undefined, 'Wat')).toBeUndefined();
});

test('a page keeps the parts that the build makes for it', () => {
  expect(told('Tekst.', { ankers: undefined }, 'privacy')).toEqual([
    'src/content/over/privacy.mdx:7 — Op deze pagina hoort <KopieOpApparaat>, en dat staat er niet. — Zet op een eigen regel, waar het hoort: <KopieOpApparaat />',
  ]);
  expect(told('Tekst.\n\n<KopieOpApparaat />', { ankers: undefined }, 'privacy')).toEqual([]);
});

test('every page has a text, and every text a page', () => {
  const files = aboutPages.map((name) => `over/${name}.mdx`);
  expect(aboutFileProblems([...files, 'regios/duinrand/routeboek/strand.mdx'])).toEqual([]);
  expect(aboutFileProblems(files.filter((file) => !file.includes('privacy')))).toMatchObject([
    { file: 'src/content/over/privacy.mdx', what: 'Dit bestand ontbreekt.' },
  ]);
  expect(aboutFileProblems([...files, 'over/privacie.mdx'])).toMatchObject([
    {
      file: 'src/content/over/privacie.mdx',
      what: 'Er is geen pagina "privacie", dus dit bestand wordt niet gelezen.',
      remedy: expect.stringContaining('Bedoel je "privacy"?') as string,
    },
  ]);
});

test('what the checks would overlook, the parser refuses', () => {
  const file = '/site/src/content/over/privacy.mdx';
  expect(() => refuseCode('<KopieOpApparaat />', { titel: 'Privacy' }, file)).not.toThrow();
  expect(() => refuseCode('<Hulpmiddel regel="meldcode" />', {}, file)).toThrow('<Hulpmiddel> bestaat niet');
  expect(() => refuseCode('{Date.now()}', {}, file)).toThrow('Er staat een berekening in de tekst');
  expect(() => refuseCode('Tekst.', { layout: '../x.astro' }, file)).toThrow('Onbekend veld "layout".');
});
