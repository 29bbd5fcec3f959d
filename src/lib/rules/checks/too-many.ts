import type { FlowCheck } from './check.ts';
import { flow, outcome, question } from './example.ts';

/** The alphabet: every outcome has a letter on card, overview and diagram. */
export const mostOutcomes = 26;

/** A flow with so many outcomes, each of which an answer leads to. */
const withOutcomes = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `uitkomst-${index + 1}`);
  return flow(
    { een: question(Object.fromEntries(ids.map((id) => [id, id]))) },
    { outcomes: Object.fromEntries(ids.map((id) => [id, outcome()])) },
  );
};

export const tooMany: FlowCheck = {
  name: 'te-veel-uitkomsten',
  definition: `Een regel heeft hoogstens ${mostOutcomes} uitkomsten: elke uitkomst heeft een eigen letter.`,
  good: withOutcomes(mostOutcomes),
  bad: [withOutcomes(mostOutcomes + 1)],
  run: ({ outcomes }) => {
    const count = Object.keys(outcomes).length;
    if (count <= mostOutcomes) return [];
    return [
      {
        where: 'regel',
        what: `er zijn ${count} uitkomsten, en letters voor ${mostOutcomes}`,
        remedy: 'Voeg uitkomsten samen, of maak er een tweede regel van.',
      },
    ];
  },
};
