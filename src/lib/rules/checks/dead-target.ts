import { didYouMean } from '../../content/suggest.ts';
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
      .map(({ id, option }) => ({ where: at(id, option.id), field: 'next', target: option.next }));
    if (!(rule.start in rule.questions)) dead.unshift({ where: 'start', field: 'start', target: rule.start });
    const known = [...Object.keys(rule.questions), ...Object.keys(rule.outcomes)];
    return dead.map(({ where, field, target }) => ({
      where,
      field,
      what: `wijst naar '${target}', maar die vraag of uitkomst is er niet`,
      remedy: `${didYouMean(target, known)}Kies een van: ${known.join(', ')}.`,
    }));
  },
};
