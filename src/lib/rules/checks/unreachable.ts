import type { FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

export const unreachable: FlowCheck = {
  name: 'onbereikbaar',
  definition: 'Bij elke vraag en elke uitkomst kun je vanaf het begin uitkomen.',
  good: flow({ een: question({ ja: 'a', nee: 'b' }) }),
  bad: [
    flow({ een: question({ ja: 'a', nee: 'a' }) }),
    flow({ een: question({ ja: 'a', nee: 'b' }), twee: question({ ja: 'a', nee: 'b' }) }),
  ],
  run: (rule) => {
    const reached = new Set<string>();
    const visit = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      rule.questions[id]?.options.forEach(({ next }) => visit(next));
    };
    visit(rule.start);
    const kinds = [
      ['vraag', rule.questions],
      ['uitkomst', rule.outcomes],
    ] as const;
    return kinds.flatMap(([kind, nodes]) =>
      Object.keys(nodes)
        .filter((id) => !reached.has(id))
        .map((id) => ({
          where: `${kind} '${id}'`,
          what: 'is vanaf het begin langs geen enkel antwoord te bereiken',
          remedy: `Laat een antwoord naar '${id}' wijzen, of haal de ${kind} weg.`,
        })),
    );
  },
};
