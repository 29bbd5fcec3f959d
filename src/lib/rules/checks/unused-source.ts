import { allOptions, type FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

const sound = flow({ een: question({ ja: 'a', nee: 'b' }) });

export const unusedSource: FlowCheck = {
  name: 'ongebruikte-bron',
  definition: 'Elke bron van de regel als geheel staat ook bij een antwoord of een uitkomst die erop steunt.',
  good: sound,
  bad: [{ ...sound, sources: [...sound.sources, { source: 'handreiking' }] }],
  run: (rule) => {
    const cited = new Set(
      [...allOptions(rule).map(({ option }) => option), ...Object.values(rule.outcomes)].flatMap(
        ({ sources }) => sources.map(({ source }) => source),
      ),
    );
    return rule.sources
      .filter(({ source }) => !cited.has(source))
      .map(({ source }) => ({
        where: 'regel',
        what: `geen antwoord of uitkomst noemt bron '${source}'`,
        remedy:
          'Noem de bron bij het antwoord of de uitkomst die erop steunt, of haal haar bij de regel weg.',
      }));
  },
};
