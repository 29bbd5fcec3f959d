import type { Option } from '../core/flow.ts';
import { at, type FlowCheck } from './check.ts';
import { flow, option, question } from './example.ts';

/** What an answer changes for the reader: where it leads, and what it adds to the result. */
const effect = ({ next, actions, record, roles }: Option) => JSON.stringify([next, actions, record, roles]);

export const decidesNothing: FlowCheck = {
  name: 'beslist-niets',
  definition: 'Een vraag waarop elk antwoord hetzelfde geeft, vraag je niet.',
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
  bad: [flow({ een: question({ ja: 'twee', nee: 'twee' }), twee: question({ ja: 'a', nee: 'b' }) })],
  run: (rule) =>
    Object.entries(rule.questions)
      .filter(([, { options }]) => new Set(options.map(effect)).size === 1)
      .map(([id]) => ({
        where: at(id),
        what: 'alle antwoorden geven hetzelfde: de vraag beslist niets',
        remedy: 'Haal de vraag weg, of laat een antwoord ergens anders heen leiden.',
      })),
};
