import { at, type FlowCheck } from './check.ts';
import { flow, outcome, question } from './example.ts';

/** In characters; what fits one line on a card and one box in a diagram. */
export const longestQuestion = 80;
export const longestOutcome = 110;

export const tooLong: FlowCheck = {
  name: 'te-lang',
  definition: `De korte tekst past op een kaart: een vraag hoogstens ${longestQuestion} tekens, een uitkomst ${longestOutcome}.`,
  good: flow({ een: question({ ja: 'a', nee: 'b' }) }),
  bad: [
    flow({ een: question({ ja: 'a', nee: 'b' }, { short: 'x'.repeat(longestQuestion + 1) }) }),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ short: 'x'.repeat(longestOutcome + 1) }), b: outcome() } },
    ),
  ],
  run: (rule) =>
    [
      ...Object.entries(rule.questions).map(([id, { short }]) => ({
        where: at(id),
        short,
        limit: longestQuestion,
      })),
      ...Object.entries(rule.outcomes).map(([id, { short }]) => ({
        where: `uitkomst '${id}'`,
        short,
        limit: longestOutcome,
      })),
    ]
      .filter(({ short, limit }) => short.length > limit)
      .map(({ where, short, limit }) => ({
        where,
        what: `de korte tekst is ${short.length} tekens lang, en mag er ${limit} zijn`,
        remedy: 'Maak de korte tekst korter; de hele vraag of uitkomst staat al in de andere tekst.',
      })),
};
