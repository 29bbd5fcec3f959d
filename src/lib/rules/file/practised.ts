import { didYouMean } from '../../content/suggest.ts';
import type { Flow } from '../core/flow.ts';
import { replay } from '../core/replay.ts';
import type { Case, CaseFault } from './cases.ts';

/** What an exercise says of its rule. */
export interface Practised {
  /** The story of the case in gevallen.yaml. */
  readonly story: string;
  readonly end: string;
  readonly stops: readonly { readonly question: string }[];
}

/** The case that is practised, by its story; undefined when the rule has none. */
export const practisedCase = (cases: readonly Case[], story: string): Case | undefined =>
  cases.find((one) => one.story === story);

/**
 * Holds an exercise against its rule: the case is there, still ends where the exercise says, and the team stops at questions
 * that are asked on the way, in their order.
 */
export function practisedFaults(
  flow: Flow,
  cases: readonly Case[],
  { story, end, stops }: Practised,
): readonly CaseFault[] {
  const stories = cases.map((one) => one.story);
  const found = practisedCase(cases, story);
  if (!found)
    return [
      {
        path: ['geval'],
        what: `De regel "${flow.id}" heeft geen geval "${story}".`,
        remedy: `${didYouMean(story, stories)}Neem de zin achter "situatie" over uit src/content/regels/${flow.id}/gevallen.yaml, of zet het geval daar bij.`,
      },
    ];
  const path = replay(flow, found.answers);
  const asked = path.steps.map(({ id }) => id);
  const places = stops.map(({ question }) => asked.indexOf(question));
  return [
    ...(path.end === end
      ? []
      : [
          {
            path: ['uitkomst'],
            what: `Dit geval eindigt nu bij "${path.end}", niet bij "${end}".`,
            remedy: `${didYouMean(end, Object.keys(flow.outcomes))}Lees de regel, en kijk na of situatie, stilstaan en gemist nog kloppen. Verbeter daarna de uitkomst hier.`,
          },
        ]),
    ...stops.flatMap(({ question }, index): CaseFault[] => {
      const place = places[index] ?? -1;
      if (place < 0)
        return [
          {
            path: ['stilstaan', index, 'bij'],
            what: `Vraag "${question}" komt in dit geval niet langs.`,
            remedy: `${didYouMean(question, asked)}Kies uit: ${asked.join(', ')}.`,
          },
        ];
      const before = places[index - 1] ?? -1;
      if (before < place) return [];
      return [
        {
          path: ['stilstaan', index, 'bij'],
          what: `Vraag "${question}" komt eerder langs dan de vraag ervoor in deze lijst, of staat er twee keer.`,
          remedy: `Zet de momenten in de volgorde van de vragen: ${asked.join(', ')}.`,
        },
      ];
    }),
  ];
}
