import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../../src/lib/rules/checks/contradiction.ts';
import {
  exampleSurroundings,
  flow,
  option,
  outcome,
  question,
} from '../../../../src/lib/rules/checks/example.ts';
import type { Action, Flow, Outcome } from '../../../../src/lib/rules/core/flow.ts';

const told = (rule: Flow) => contradiction.run(rule, exampleSurroundings);
const does = (what: string, who = 'School'): Action => ({ who, what });
const silent = 'Praat tot dan niet met de ouders.';
const tells = 'Vertel beide ouders dat je meldt.';

/** A rule of which outcome `a` has these actions. */
const withActions = (first: Action, ...rest: readonly Action[]) => withOutcome({ actions: [first, ...rest] });
const withOutcome = (own: Partial<Outcome>) =>
  flow({ een: question({ ja: 'a', nee: 'b' }) }, { outcomes: { a: outcome(own), b: outcome() } });

/** The pairs that a message names: what asks, what forbids, and what it is about. */
const pairs = (rule: Flow) => told(rule).map(({ what }) => what);

describe('of a contradiction an author is told', () => {
  it('the outcome, the answers that lead there, both sentences, and what to do', () => {
    const rule = flow(
      {
        een: question({ ja: 'twee', nee: 'b' }),
        twee: question(
          {},
          { options: [option('ja', 'b'), option('nee', 'a', { actions: [does(silent, 'Jij')] })] },
        ),
      },
      { outcomes: { a: outcome({ actions: [does(tells)] }), b: outcome() } },
    );
    expect(told(rule)).toEqual([
      {
        where: "uitkomst 'a', langs een=ja, twee=nee",
        what: `"${tells}" vraagt wat "${silent}" verbiedt (praten met ouders of familie)`,
        remedy:
          'Laat een van de twee weg op deze route, of zeg wanneer ze geldt ("zodra Veilig Thuis zegt dat het kan").',
      },
    ]);
  });

  it('each one, where a result holds several', () => {
    expect(
      pairs(withActions(does(silent), does(tells), does('Vraag door.'), does('Onderzoek niets.'))),
    ).toEqual([
      `"${tells}" vraagt wat "${silent}" verbiedt (praten met ouders of familie)`,
      '"Vraag door." vraagt wat "Onderzoek niets." verbiedt (zelf onderzoeken of doorvragen)',
    ]);
  });

  it('the first route only, where the same two sentences meet on more', () => {
    const rule = flow(
      { een: question({ ja: 'twee', nee: 'a' }), twee: question({ ja: 'b', nee: 'a' }) },
      { outcomes: { a: outcome({ actions: [does(tells), does(silent)] }), b: outcome() } },
    );
    expect(told(rule).map(({ where }) => where)).toEqual(["uitkomst 'a', langs een=ja, twee=nee"]);
  });

  it.each<[string, Partial<Outcome>]>([
    ['a title', { title: 'Vertel beide ouders dat je meldt.' }],
    ['a summary', { summary: 'Vertel beide ouders dat je meldt.' }],
  ])('that %s asks what an action forbids', (_what, own) => {
    expect(pairs(withOutcome({ ...own, actions: [does(silent)] }))).toEqual([
      `"${tells}" vraagt wat "${silent}" verbiedt (praten met ouders of familie)`,
    ]);
  });

  it('that a later sentence of an action forbids it', () => {
    const long = 'Bel Veilig Thuis. Praat tot dan niet met de ouders. Schrijf op wat je hoort.';
    expect(pairs(withActions(does(long), does(tells)))).toEqual([
      `"${tells}" vraagt wat "${long}" verbiedt (praten met ouders of familie)`,
    ]);
  });

  it('on the other routes too where one answer leads nowhere', () => {
    const rule = flow(
      { een: question({ ja: 'a', nee: 'nergens' }) },
      { outcomes: { a: outcome({ actions: [does(tells), does(silent)] }) } },
    );
    expect(told(rule).map(({ where }) => where)).toEqual(["uitkomst 'a', langs een=ja"]);
  });

  it('nothing before the way back is gone, for then no route ends', () => {
    const rule = flow(
      { een: question({ ja: 'een', nee: 'a' }) },
      { outcomes: { a: outcome({ actions: [does(tells), does(silent)] }) } },
    );
    expect(told(rule)).toEqual([]);
  });
});

describe('no contradiction is', () => {
  it.each([
    'Leerplicht',
    'CJG',
    'GGD',
    'Ouder',
    'Ouders',
    'Betrokken hulp',
    'Gemeente',
    'Samenwerkingsverband',
    'Veilig Thuis',
    'Behandelaar',
    'Nooit',
  ])('what %s does', (who) => expect(told(withActions(does(tells, who), does(silent)))).toEqual([]));

  it('what others do hides not what the school does in the same words', () => {
    const rule = withActions(does(silent), does(tells, 'Veilig Thuis'));
    const other = outcome({ actions: [does(silent), does(tells)] });
    expect(told({ ...rule, outcomes: { ...rule.outcomes, b: other } }).map(({ where }) => where)).toEqual([
      "uitkomst 'b', langs een=nee",
    ]);
  });

  it('what one action asks and then bounds itself', () => {
    expect(told(withActions(does('Wacht tot de directeur er is. Wacht niet langer dan een uur.')))).toEqual(
      [],
    );
  });

  it('what two outcomes say, for nobody comes out at both', () => {
    const rule = flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ actions: [does(tells)] }), b: outcome({ actions: [does(silent)] }) } },
    );
    expect(told(rule)).toEqual([]);
  });

  it('what parents do who are only named', () =>
    expect(told(withActions(does('Ouders van de klas komen langs.'), does(silent)))).toEqual([]));
});
