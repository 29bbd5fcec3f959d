import type { Flow, Option } from '../core/flow.ts';
import { at, type FlowCheck } from './check.ts';
import { flow, option, outcome, question } from './example.ts';

/**
 * What an answer changes for the reader: where it leads, what it adds to the result, and where it settles the
 * outcome why: a question that changes only the reason is asked. Of a question still to come the reason does not matter.
 */
const effect =
  ({ outcomes }: Flow) =>
  ({ next, actions, record, roles, because, sources }: Option) =>
    JSON.stringify([next, actions, record, roles, next in outcomes && [because, sources]]);

export const decidesNothing: FlowCheck = {
  name: 'beslist-niets',
  definition: 'Een vraag waarop elk antwoord hetzelfde geeft, ook als reden van de uitkomst, vraag je niet.',
  good: flow({
    een: question(
      {},
      {
        options: [
          option('ja', 'twee', { actions: [{ who: 'Jij', what: 'belt eerst' }] }),
          option('nee', 'twee'),
        ],
      },
    ),
    twee: question({ ja: 'a', nee: 'b' }),
  }),
  bad: [
    flow({ een: question({ ja: 'twee', nee: 'twee' }), twee: question({ ja: 'a', nee: 'b' }) }),
    flow(
      {
        een: question(
          {},
          {
            options: [
              option('ja', 'a', { because: 'Zo is het.' }),
              option('nee', 'a', { because: 'Zo is het.' }),
            ],
          },
        ),
      },
      { outcomes: { a: outcome() } },
    ),
  ],
  run: (rule) =>
    Object.entries(rule.questions)
      .filter(([, { options }]) => new Set(options.map(effect(rule))).size === 1)
      .map(([id]) => ({
        where: at(id),
        what: 'alle antwoorden geven hetzelfde: de vraag beslist niets',
        remedy: 'Haal de vraag weg, of laat een antwoord ergens anders heen leiden.',
      })),
};
