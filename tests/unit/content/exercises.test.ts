import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { ruleIds } from '../../../src/lib/store/rules.ts';
import { messagesIn } from '../../fixtures/made-up.ts';

const sound = `titel: Stil in de kring
volgorde: 10
samenvatting: Een kind zegt bijna niets meer.
regel: zorgen-bespreken
geval: Een jongen is stil geworden sinds september
uitkomst: gesprek-ouders
situatie: [Een jongen vertelt in de kring niets meer.]
stilstaan: [{ bij: vermoeden, vraag: Wat zie je? }]
gemist: [Ouders weten vaak al iets.]
bronnen: [{ bron: handboek-duinrand }]
gecontroleerdOp: 2026-09-01
`;
const after = (from: string, to: string) => {
  expect(sound).toContain(from);
  return messagesIn({ 'oefenen/stil.yaml': sound.replace(from, to) }).join('\n');
};

test('a sound case is read without a word', () => {
  expect(messagesIn({ 'oefenen/stil.yaml': sound })).toEqual([]);
});

describe('an editor reads what is wrong', () => {
  test.each([
    ['a rule that is not there', 'zorgen-bespreken', 'zorgen-besprken', ':4 — Onbekende regel'],
    ['an unknown source', 'handboek-duinrand', 'handboek-duinrant', ':10 — Onbekende bron'],
    ['no moment to stop', '[{ bij: vermoeden, vraag: Wat zie je? }]', '[]', 'Veld "stilstaan" is leeg.'],
    ['more than a sheet holds', 'Een jongen vertelt', 'x '.repeat(700), 'is langer dan 1200 tekens'],
    ['nothing that is missed', 'gemist: [Ouders weten vaak al iets.]\n', '', 'Veld "gemist" ontbreekt'],
    ['a field of nobody', 'titel:', 'antwoord: ja\ntitel:', 'Onbekend veld "antwoord".'],
  ])('%s', (_, from, to, said) => {
    expect(after(from, to)).toContain(said);
  });
});

test('a team can practise most tools, the meldcode among them, with at least ten cases', () => {
  const { exercises } = readContent('.').content;
  const practised = new Set(exercises.map(({ rule }) => rule));
  expect(exercises.length).toBeGreaterThanOrEqual(10);
  expect(practised).toContain('meldcode');
  expect(practised.size).toBeGreaterThan(ruleIds.length / 2);
});

test('every case has a place of its own, and no title gives away where it ends', () => {
  const { exercises } = readContent('.').content;
  expect(new Set(exercises.map(({ place }) => place)).size).toBe(exercises.length);
  for (const { title, summary } of exercises)
    expect(`${title} ${summary}`).not.toMatch(/Veilig Thuis|melden bij|bel nu/i);
});
