import { lawMistake } from '../../sources/law.ts';
import type { Citation, Flow } from '../core/flow.ts';
import { allOptions, at, type FlowCheck } from './check.ts';
import { flow, option, outcome, question } from './example.ts';

/** Every citation of a rule, and where it stands. */
const cited = (rule: Flow) => {
  const all = (where: string, sources: readonly Citation[]) =>
    sources.map((citation) => ({ where, citation }));
  return [
    ...all('regel', rule.sources),
    ...allOptions(rule).flatMap(({ id, option: { id: answer, sources } }) => all(at(id, answer), sources)),
    ...Object.entries(rule.outcomes).flatMap(([id, { sources }]) => all(`uitkomst '${id}'`, sources)),
  ];
};

const cites = (place: string | undefined) =>
  flow({
    een: question(
      {},
      {
        options: [
          option('ja', 'a', { sources: [{ source: 'wet', ...(place === undefined ? {} : { at: place }) }] }),
          option('nee', 'b'),
        ],
      },
    ),
  });

export const lawCitation: FlowCheck = {
  name: 'wet-zonder-artikel',
  definition:
    'Wie een wet aanhaalt, noemt precies één artikel: de lezer komt bij dat artikel uit, zoals het toen gold.',
  good: flow(
    { een: question({ ja: 'a', nee: 'b' }) },
    { outcomes: { a: outcome({ sources: [{ source: 'wet', at: 'art. 14 lid 2 onder b' }] }), b: outcome() } },
  ),
  bad: [cites(undefined), cites('art. 11f en 13a'), cites('artikel 5'), cites('bezwaar en beroep')],
  run: (rule, { laws }) =>
    cited(rule).flatMap(({ where, citation: { source, at: place } }) => {
      const mistake = lawMistake(source, laws.get(source), place);
      return mistake ? [{ where, ...mistake }] : [];
    }),
};
