import { questionNumbers } from '../core/flow.ts';
import { allOptions, at, type FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

export const backwards: FlowCheck = {
  name: 'kring',
  definition:
    'Een antwoord wijst nooit naar dezelfde of een eerdere vraag: zo is er geen kring, en lopen de nummers op kaart en scherm op.',
  good: flow({ een: question({ ja: 'twee', nee: 'a' }), twee: question({ ja: 'a', nee: 'b' }) }),
  bad: [
    flow({ een: question({ ja: 'een', nee: 'a' }) }),
    flow({ een: question({ ja: 'twee', nee: 'a' }), twee: question({ ja: 'een', nee: 'b' }) }),
  ],
  run: (rule) => {
    const numbers = questionNumbers(rule);
    return allOptions(rule)
      .filter(({ id, option }) => (numbers.get(option.next) ?? Infinity) <= (numbers.get(id) ?? 0))
      .map(({ id, option }) => ({
        where: at(id, option.id),
        what: `wijst terug naar '${option.next}': dat geeft een kring, of nummers die teruglopen`,
        remedy: `Zet vraag '${option.next}' in de lijst na '${id}', of laat het antwoord ergens anders heen wijzen.`,
      }));
  },
};
