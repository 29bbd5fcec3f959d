import { allOptions, at, type FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

const sound = flow({ een: question({ ja: 'a', nee: 'b' }) });

export const deadTarget: FlowCheck = {
  name: 'dood-doel',
  definition: 'Elk antwoord, en het begin, wijst naar een vraag of uitkomst die bestaat.',
  good: sound,
  bad: [flow({ een: question({ ja: 'a', nee: 'bestaat-niet' }) }), { ...sound, start: 'bestaat-niet' }],
  run: (rule) => {
    const exists = (id: string) => id in rule.questions || id in rule.outcomes;
    const dead = allOptions(rule)
      .filter(({ option }) => !exists(option.next))
      .map(({ id, option }) => ({ where: at(id, option.id), target: option.next }));
    if (!(rule.start in rule.questions)) dead.unshift({ where: 'start', target: rule.start });
    return dead.map(({ where, target }) => ({
      where,
      what: `wijst naar '${target}', maar die vraag of uitkomst is er niet`,
      remedy: `Kies een van: ${[...Object.keys(rule.questions), ...Object.keys(rule.outcomes)].join(', ')}.`,
    }));
  },
};
