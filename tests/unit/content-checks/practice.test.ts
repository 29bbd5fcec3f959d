import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';
import { practiceSchema, practiceThemes, practiceThemeSchema } from '../../../src/lib/content/practice.ts';
import { chapterText, textProblems } from './chapter.ts';

const fields = {
  deel: undefined,
  voor: undefined,
  watNu: undefined,
  bellen: undefined,
  thema: 'zorgteams',
  plaatsen: '[Duinstad]',
  jaar: '2009',
  bruikbaar: "['Kies een vaste dag.']",
  wie: '[vier scholen]',
  wat: 'Een spreekuur.',
  resultaat: "['Er kwamen 80 ouders.']",
};

/** What an editor reads after changing these fields of a sound example; undefined takes a field away. */
const messagesAfter = (changed: Readonly<Record<string, string | undefined>>): readonly string[] =>
  textProblems('src/content/praktijk', {
    duinstad: chapterText('Tekst.', { ...fields, ...changed }),
  }).map(formatProblem);

test('a sound example has no problem, in each theme, and without a place', () => {
  for (const thema of Object.keys(practiceThemes)) expect(messagesAfter({ thema })).toEqual([]);
  expect(messagesAfter({ plaatsen: '[]' })).toEqual([]);
});

test('a theme that does not exist', () => {
  const [message, ...others] = messagesAfter({ thema: 'zorgteam' });
  expect(message).toMatch(/^src\/content\/praktijk\/duinstad\.mdx:\d+ — Veld "thema" /);
  expect(message).toContain('Bedoel je "zorgteams"?');
  expect(others).toEqual([]);
});

test('without a year', () => {
  expect(messagesAfter({ jaar: undefined })).toEqual([
    'src/content/praktijk/duinstad.mdx:2 — Veld "jaar" ontbreekt of is leeg. — ' +
      'Zo los je het op: Vul "jaar" in. Het jaar waarin de bron het voorbeeld vertelt, in vier cijfers.',
  ]);
});

test.each([
  ['a year of two digits', { jaar: '9' }, 'jaar'],
  ['a year in words', { jaar: 'vorig jaar' }, 'jaar'],
  ['nothing of use today', { bruikbaar: '[]' }, 'bruikbaar'],
  ['six things of use', { bruikbaar: '[een, twee, drie, vier, vijf, zes]' }, 'bruikbaar'],
  ['nobody who took part', { wie: '[]' }, 'wie'],
  ['an empty sentence', { wat: '""' }, 'wat'],
  ['no result', { resultaat: '[]' }, 'resultaat'],
  ['the part of a chapter', { deel: 'kernteam' }, 'deel'],
])('%s', (_what, changed, field) => {
  const [message, ...others] = messagesAfter(changed);
  expect(message).toMatch(/^src\/content\/praktijk\/duinstad\.mdx:\d+ — /);
  expect(message).toContain(`"${field}"`);
  expect(others).toEqual([]);
});

test('an unknown source', () => {
  expect(messagesAfter({ bronnen: '[{ bron: gids }]' })[0]).toContain('De bron "gids" bestaat niet.');
});

test('the page of a theme has what to do now, and is no example', () => {
  const page = { deel: undefined, volgorde: undefined };
  const problems = (changed: Readonly<Record<string, string | undefined>>) =>
    textProblems('src/content/praktijk/thema', { regie: chapterText('Tekst.', { ...page, ...changed }) });
  expect(problems({})).toEqual([]);
  expect(problems({ watNu: undefined })[0]?.what).toBe('Veld "watNu" ontbreekt of is leeg.');
  expect(problems({ jaar: '2009' })[0]?.what).toBe('Onbekend veld "jaar".');
});

test('every field is described, because an editor reads that with an error', () => {
  for (const schema of [practiceSchema, practiceThemeSchema])
    for (const [name, field] of Object.entries(schema.shape))
      expect((field as { description?: string }).description ?? '', name).not.toBe('');
});
