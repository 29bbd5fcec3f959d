import { describe, expect, it } from 'vitest';
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
import type { Flow, Outcome } from '../../../../src/lib/rules/core/flow.ts';
import type { Table } from '../../../../src/lib/rules/core/table.ts';

const told = (rule: Flow | Table) =>
  checkRule(rule, exampleSurroundings).map(({ where, what }) => `${where}: ${what}`);
const een = question({ ja: 'a', nee: 'b' });
const withOutcome = (own: Partial<Outcome>) => flow({ een }, { outcomes: { a: outcome(own), b: outcome() } });
const unknown = "regionale afspraak 'grans' is onbekend";

describe('an agreement in a text that does not exist is told where it stands', () => {
  it.each<[string, Flow, string]>([
    ['the title', flow({ een }, { title: 'Vaker dan {grans}?' }), 'regel'],
    ['the purpose', flow({ een }, { purpose: 'Helpt bij meer dan {grans}.' }), 'regel'],
    [
      'what changed',
      flow(
        { een },
        { changes: [{ version: '2026-1', day: '2026-01-31', what: ['Nu telt vaker dan {grans}.'] }] },
      ),
      'wijzigingen, versie 2026-1',
    ],
    [
      'the explanation of a question',
      flow({ een: { ...een, explanation: 'Vaker dan {grans}.' } }),
      "vraag 'een'",
    ],
    [
      'what an answer brings along',
      flow({
        een: question({}, { options: [option('ja', 'a', { record: ['{grans}'] }), option('nee', 'b')] }),
      }),
      "vraag 'een', antwoord 'ja'",
    ],
    ['an action', withOutcome({ actions: [{ who: 'Jij', what: 'Meld het bij {grans}.' }] }), "uitkomst 'a'"],
    ['what to have at hand', withOutcome({ prepare: ['Vaker dan {grans}?'] }), "uitkomst 'a'"],
  ])('in %s', (_what, rule, where) => expect(told(rule)).toEqual([`${where}: ${unknown}`]));

  it.each(['Grens', 'grens2', 'de grens', 'grens_a', ''])('as "{%s}"', (name) =>
    expect(told(withOutcome({ title: `Vaker dan {${name}}` }))).toEqual([
      `uitkomst 'a': regionale afspraak '${name}' is onbekend`,
    ]),
  );

  it('in the reason of a row of a table', () => {
    const rule = table({ kleur: ['rood', 'groen'] }, [
      { ...row('1', { kleur: ['rood'] }, 'a'), because: 'Vaker dan {grans}.' },
      row('2', {}, 'b'),
    ]);
    expect(told(rule)).toEqual([`vraag 'kleur', antwoord 'rood': ${unknown}`]);
  });
});

describe('a law without an article is told where it is cited', () => {
  const sources = [{ source: 'wet' }] as const;
  it.each<[string, Flow, string]>([
    ['by the rule', flow({ een }, { sources }), 'regel'],
    ['by an outcome', withOutcome({ sources }), "uitkomst 'a'"],
  ])('%s', (_what, rule, where) =>
    expect(told(rule)).toEqual([`${where}: bij de wet "wet" staat niet welk artikel het is`]),
  );
});

describe('who is called without it being written what they ask', () => {
  const what = "laat 'jgz' bellen, en nergens staat wat die vraagt";
  it('is told of an answer and of an outcome', () => {
    const rule = flow(
      { een: question({}, { options: [option('ja', 'a', { roles: ['cjg', 'jgz'] }), option('nee', 'b')] }) },
      { outcomes: { a: outcome(), b: outcome({ roles: ['jgz'] }) } },
    );
    expect(told(rule)).toEqual([`vraag 'een', antwoord 'ja': ${what}`, `uitkomst 'b': ${what}`]);
  });

  it('is only told that it is unknown where no role is called so', () =>
    expect(told(withOutcome({ roles: ['cig'] }))).toEqual(["uitkomst 'a': rol 'cig' is onbekend"]));
});

describe('what a fact rests on', () => {
  it('may be any earlier question', () => {
    const rule = flow({
      een: question({ ja: 'twee', nee: 'a' }),
      twee: question({ ja: 'drie', nee: 'b' }),
      drie: question({ ja: 'a', nee: 'b' }, { dependsOn: ['een', 'twee'] }),
    });
    expect(told(rule)).toEqual([]);
  });

  it('is told by each name that is wrong', () => {
    const rule = flow({
      een: question({ ja: 'twee', nee: 'a' }, { dependsOn: ['twee', 'weg'] }),
      twee: question({ ja: 'a', nee: 'b' }),
    });
    expect(told(rule)).toEqual([
      "vraag 'een': steunt op vraag 'twee', en die komt niet eerder",
      "vraag 'een': steunt op vraag 'weg', en die is er niet",
    ]);
  });
});
