import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../../src/lib/rules/core/flow.ts';
import type { Table } from '../../../../src/lib/rules/core/table.ts';
import {
  exampleSurroundings,
  flow,
  option,
  outcome,
  question,
  row,
  table,
} from '../../../../src/lib/rules/checks/example.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { unreachable } from '../../../../src/lib/rules/checks/unreachable.ts';

const messages = (rule: Flow | Table) =>
  checkRule(rule, exampleSurroundings).map(
    ({ check, where, what, remedy }) => `${check}: ${where} ${what}. ${remedy}`,
  );
const source = [{ source: 'weg' }] as const;

describe('what an author is told', () => {
  it('at a dead target: every place that there is to go to', () => {
    const rule = flow({ een: question({ ja: 'a', nee: 'weg' }), twee: question({ ja: 'a', nee: 'b' }) });
    expect(messages(rule)).toContain(
      "dood-doel: vraag 'een', antwoord 'nee' wijst naar 'weg', maar die vraag of uitkomst is er niet. Bedoel je \"een\"? Kies een van: een, twee, a, b.",
    );
  });

  it('at a gap: the whole combination, and no more than five of them', () => {
    const values = ['1', '2', '3', '4', '5', '6', '7'];
    const rule = table({ kleur: ['rood', 'groen'], maat: values }, [row('r', { kleur: ['rood'] }, 'a')]);
    const gaps = messages(rule);
    expect(gaps).toHaveLength(5);
    expect(gaps[0]).toBe(
      'gat: tabel geen rij past bij: kleur = groen, maat = 1. Voeg een rij toe, of maak een bestaande rij ruimer.',
    );
  });

  it('at a row that never decides: which, and what can be done', () => {
    const rule = table({ kleur: ['rood', 'groen'] }, [
      row('r', { kleur: ['rood'] }, 'a'),
      row('s', {}, 'b'),
      row('t', { kleur: ['groen'] }, 'b'),
    ]);
    expect(messages(rule)).toEqual([
      "rij-zonder-werk: rij 't' beslist nooit: bij alles waar deze rij bij past, past een rij erboven ook. Zet deze rij hoger, maak een rij erboven enger, of haal haar weg.",
    ]);
  });

  it('at an unknown value: the row, and what it may be', () => {
    const inputs = { kleur: ['rood', 'groen'], maat: ['1', '2'] };
    expect(messages(table(inputs, [row('r', { kleur: ['blauw'] }, 'a')]))[0]).toBe(
      "onbekende-waarde: rij 'r' 'kleur = blauw' bestaat niet. Kies een van: rood, groen.",
    );
    expect(messages(table(inputs, [row('r', { geur: ['zoet'] }, 'a')]))[0]).toBe(
      `onbekende-waarde: rij 'r' 'geur = zoet' bestaat niet. Bedoel je "kleur"? Kies een van: kleur, maat.`,
    );
    expect(messages(table(inputs, [row('r', {}, 'c')]))[0]).toBe(
      `onbekende-waarde: rij 'r' uitkomst 'c' bestaat niet. Bedoel je "a"? Kies een van: a, b.`,
    );
  });

  it.each<[string, Flow, string]>([
    [
      'of the rule',
      flow({ een: question({ ja: 'a', nee: 'b' }) }, { sources: source }),
      "regel bron 'weg' is onbekend",
    ],
    [
      'of an answer',
      flow({ een: question({}, { options: [option('ja', 'a', { sources: source }), option('nee', 'b')] }) }),
      "vraag 'een', antwoord 'ja' bron 'weg' is onbekend",
    ],
    [
      'of an outcome',
      flow(
        { een: question({ ja: 'a', nee: 'b' }) },
        { outcomes: { a: outcome({ sources: source }), b: outcome() } },
      ),
      "uitkomst 'a' bron 'weg' is onbekend",
    ],
  ])('at an unknown source %s: where it stands', (_where, rule, expected) => {
    const unknown = messages(rule).filter((message) => message.startsWith('onbekende-naam'));
    expect(unknown).toEqual([
      `onbekende-naam: ${expected}. Bedoel je "wet"? Zet de bron in src/content/bronnen.yaml, of verbeter de naam.`,
    ]);
  });

  it.each<[string, Flow, string]>([
    [
      'of a question',
      flow({ een: question({ ja: 'a', nee: 'b' }, { regional: ['grans'] }) }),
      "vraag 'een' regionale afspraak 'grans' is onbekend",
    ],
    [
      'of an outcome',
      flow(
        { een: question({ ja: 'a', nee: 'b' }) },
        { outcomes: { a: outcome({ regional: ['grans'] }), b: outcome() } },
      ),
      "uitkomst 'a' regionale afspraak 'grans' is onbekend",
    ],
    [
      'in a text',
      flow({ een: question({ ja: 'a', nee: 'b' }, { text: 'Vaker dan {grans}?' }) }),
      "vraag 'een' regionale afspraak 'grans' is onbekend",
    ],
  ])('at an unknown parameter %s: where it stands', (_where, rule, expected) => {
    expect(messages(rule)).toEqual([
      `onbekende-naam: ${expected}. Bedoel je "grens"? Zet de afspraak in src/content/afspraken.yaml, of verbeter de naam.`,
    ]);
  });

  it('at an unknown role of an answer: where it stands', () => {
    const rule = flow({
      een: question({}, { options: [option('ja', 'a', { roles: ['cig'] }), option('nee', 'b')] }),
    });
    expect(messages(rule)).toEqual([
      `onbekende-naam: vraag 'een', antwoord 'ja' rol 'cig' is onbekend. Bedoel je "cjg"? Kies een rol uit src/lib/contacts/roles.ts.`,
    ]);
  });
});

describe('the edges', () => {
  it('a text may be as long as the limit', () => {
    const rule = flow(
      { een: question({ ja: 'a', nee: 'b' }, { short: 'x'.repeat(80) }) },
      { outcomes: { a: outcome({ short: 'x'.repeat(110) }), b: outcome() } },
    );
    expect(messages(rule)).toEqual([]);
  });

  it('a circle does not keep the check of what can be reached busy for ever', () => {
    const circle = flow({ een: question({ ja: 'een', nee: 'a' }) });
    expect(unreachable.run(circle, exampleSurroundings).map(({ where }) => where)).toEqual(["uitkomst 'b'"]);
  });
});
