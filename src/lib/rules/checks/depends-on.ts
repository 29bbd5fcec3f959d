import { questionNumbers } from '../core/flow.ts';
import { at, type FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

const leansOn = (...dependsOn: readonly string[]) =>
  flow({
    een: question({ ja: 'twee', nee: 'a' }),
    twee: question({ ja: 'a', nee: 'b' }, { dependsOn }),
  });

export const dependsOn: FlowCheck = {
  name: 'steunt-op',
  definition:
    'Een feit dat op een ander antwoord steunt, noemt een eerdere vraag: verandert die, dan wordt het opnieuw gevraagd.',
  good: leansOn('een'),
  bad: [leansOn('drie'), leansOn('twee')],
  run: (rule) => {
    const numbers = questionNumbers(rule);
    return Object.entries(rule.questions).flatMap(([id, { dependsOn: named = [] }]) =>
      named
        .filter((other) => (numbers.get(other) ?? Infinity) >= (numbers.get(id) ?? 0))
        .map((other) => ({
          where: at(id),
          what: numbers.has(other)
            ? `steunt op vraag '${other}', en die komt niet eerder`
            : `steunt op vraag '${other}', en die is er niet`,
          remedy: 'Noem een vraag die in de lijst eerder staat.',
        })),
    );
  },
};
