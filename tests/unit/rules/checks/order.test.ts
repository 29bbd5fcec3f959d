import { describe, expect, it } from 'vitest';
import { exampleSurroundings, flow, option, question } from '../../../../src/lib/rules/checks/example.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import type { Change, NonEmpty } from '../../../../src/lib/rules/core/flow.ts';

const told = (rule: ReturnType<typeof flow>) =>
  checkRule(rule, exampleSurroundings).map(({ where, what }) => `${where}: ${what}`);

/** A question with these answers, each as its name and what the reader sees: "weg: Nee, hij is weg". */
function asks(first: string, second: string, ...more: readonly string[]) {
  const answer = (written: string, index: number) => {
    const [id = '', label = id] = written.split(': ');
    return option(id, index ? 'b' : 'a', { label });
  };
  const [one, other, ...rest] = [first, second, ...more].map(answer);
  if (!one || !other) throw new Error('two answers');
  return flow({ een: question({}, { options: [one, other, ...rest] }) });
}

describe('the answers to a question', () => {
  it.each<[string, Parameters<typeof asks>]>([
    ['yes, no, doubt', ['ja', 'nee', 'twijfel']],
    ['by the first word that a reader sees', ['school: Ja, op school', 'thuis: Nee, thuis']],
    ['with others anywhere before the doubt', ['soms', 'ja', 'vaak', 'nee', 'altijd', 'twijfel']],
    ['with two doubts at the end', ['ja', 'een-deel: Twijfel over een deel', 'alles: Twijfel over alles']],
    ['with a word that only begins like yes', ['nee', 'jaarlijks: Jaarlijks']],
    [
      'with a name that says more than the label',
      ['ja: Klopt', 'nee: Klopt niet', 'twijfel: Dat weet ik niet'],
    ],
  ])('stand well: %s', (_what, answers) => expect(told(asks(...answers))).toEqual([]));

  it.each<[string, Parameters<typeof asks>, string]>([
    ['no before yes', ['thuis: Nee, thuis', 'school: Ja, op school'], 'thuis, school'],
    ['no before yes, by their names', ['nee: Klopt niet', 'ja: Klopt'], 'nee, ja'],
    ['an answer after the doubt', ['ja', 'deels: Twijfel over een deel', 'soms'], 'ja, deels, soms'],
    [
      'an answer between two doubts',
      ['ja', 'deels: Twijfel over een deel', 'soms', 'twijfel'],
      'ja, deels, soms, twijfel',
    ],
    ['doubt first', ['twijfel', 'soms'], 'twijfel, soms'],
  ])('stand wrong: %s', (_what, answers, order) => {
    expect(checkRule(asks(...answers), exampleSurroundings)).toEqual([
      {
        check: 'volgorde-van-antwoorden',
        where: "vraag 'een'",
        what: `de antwoorden staan in de volgorde ${order}`,
        remedy:
          'Zet ze in de volgorde ja, nee, twijfel; andere antwoorden mogen ertussen, twijfel staat als laatste.',
      },
    ]);
  });
});

describe('the changes of a rule', () => {
  const sound = flow({ een: question({ ja: 'a', nee: 'b' }) });
  const change = (version: string, day: string, ...what: readonly string[]): Change => ({
    version,
    day,
    what: [what[0] ?? 'Begin.', ...what.slice(1)],
  });
  const withChanges = (...changes: NonEmpty<Change>) => ({ ...sound, version: changes[0].version, changes });

  it.each(['2026-11-28', '2026-11-29'])('may be of today, and of an editor past midnight: %s', (day) =>
    expect(told(withChanges(change('2026-1', day)))).toEqual([]),
  );

  it('may be two of one day', () => {
    const rule = withChanges(change('2026-2', '2026-11-28'), change('2026-1', '2026-11-28'));
    expect(told(rule)).toEqual([]);
  });

  it('begin with the version of the rule', () => {
    const rule = { ...withChanges(change('2026-1', '2026-01-31')), version: '2026-2' };
    expect(told(rule)).toEqual([
      'wijzigingen: de bovenste is van versie 2026-1, en de regel is versie 2026-2',
    ]);
  });

  it('are not of later', () =>
    expect(told(withChanges(change('2026-1', '2026-11-30')))).toEqual([
      'wijzigingen, versie 2026-1: de dag 2026-11-30 moet nog komen',
    ]));

  it.each([
    'De vraag is nieuw.',
    'Één antwoord is weg.',
    '112 staat nu bovenaan.',
    '‘Twijfel’ is nieuw!',
    'De vraag heet nu "Is het veilig?"',
    'De vraag heet nu ‘Is het veilig?’',
  ])('are told in a sentence: %s', (sentence) =>
    expect(told(withChanges(change('2026-1', '2026-01-31', sentence)))).toEqual([]),
  );

  it.each([
    'de vraag over Veilig Thuis is nieuw.',
    'De vraag is nieuw. En het antwoord ook',
    'nieuw',
    'Nieuw',
  ])('are not told in half a sentence: %s', (sentence) =>
    expect(told(withChanges(change('2026-1', '2026-01-31', 'Begin.', sentence)))).toEqual([
      `wijzigingen, versie 2026-1: "${sentence}" is geen zin`,
    ]),
  );
});
