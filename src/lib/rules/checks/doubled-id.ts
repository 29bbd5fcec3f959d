import { at, type FlowCheck } from './check.ts';
import { flow, option, outcome, question } from './example.ts';

export const doubledId: FlowCheck = {
  name: 'dubbele-naam',
  definition: 'Geen twee antwoorden op een vraag hebben dezelfde naam, en geen vraag heet als een uitkomst.',
  good: flow({ een: question({ ja: 'a', nee: 'b' }) }),
  bad: [
    flow({ een: question({}, { options: [option('ja', 'a'), option('ja', 'b')] }) }),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome(), b: outcome(), een: outcome() } },
    ),
  ],
  run: (rule) => [
    ...Object.entries(rule.questions).flatMap(([id, { options }]) =>
      options
        .filter((one, index) => options.findIndex((other) => other.id === one.id) < index)
        .map((one) => ({
          where: at(id, one.id),
          what: 'deze naam staat twee keer bij deze vraag',
          remedy: 'Geef elk antwoord een eigen naam.',
        })),
    ),
    ...Object.keys(rule.outcomes)
      .filter((id) => id in rule.questions)
      .map((id) => ({
        where: `uitkomst '${id}'`,
        what: 'heet hetzelfde als een vraag',
        remedy: 'Geef de uitkomst een andere naam.',
      })),
  ],
};
