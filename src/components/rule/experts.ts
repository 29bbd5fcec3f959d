import type { Citation, Flow, Option } from '../../lib/rules/core/flow.ts';

/** May this function give the advice? As the reader sees it. */
export const verdictWords = {
  ja: 'Ja',
  nee: 'Nee',
  'alleen-via-beroep': 'Alleen via het eigen beroep',
  'vraag-swv': 'Vraag je samenwerkingsverband',
} as const;

interface Judgement {
  readonly verdict: keyof typeof verdictWords;
  readonly because: string;
  readonly sources: readonly Citation[];
}

/** A function that school teams ask about, and whether it may be first or second expert for a TLV. */
export interface Expert {
  readonly id: string;
  readonly label: string;
  readonly first: Judgement;
  readonly second: Judgement;
}

/** The answer about the first expert that a function of the second question gives, where it is called otherwise there. */
const asFirst: Readonly<Record<string, string>> = { 'kinder-jeugdpsycholoog': 'psycholoog' };
/** Answers about the second expert that are no function. */
const noFunction: readonly string[] = ['anders', 'nog-niemand'];

/**
 * Who may be first and second expert, as the rule `tweede-deskundige` itself says it: so that the table on the site cannot
 * say anything else. Throws when the rule no longer asks these questions.
 */
export function experts({ questions }: Pick<Flow, 'questions'>): readonly Expert[] {
  const options = (question: string): readonly Option[] => {
    const asked = questions[question];
    if (!asked) throw new Error(`De regel over de tweede deskundige vraagt niet meer naar "${question}".`);
    return asked.options;
  };
  const judgement = (option: Option, verdict: Judgement['verdict']): Judgement => ({
    verdict,
    because: option.because,
    sources: option.sources,
  });
  const first = (id: string): Judgement => {
    const found =
      options('eerste').find((option) => option.id === (asFirst[id] ?? id)) ??
      options('eerste').find((option) => option.id === 'iemand-anders');
    if (!found)
      throw new Error('De regel over de tweede deskundige kent "iemand-anders" niet meer als eerste.');
    return judgement(found, found.next === 'kies-eerste' ? 'nee' : 'ja');
  };
  const verdicts: Readonly<Record<string, Judgement['verdict']>> = {
    'kies-tweede': 'nee',
    'vraag-swv': 'vraag-swv',
    beroep: 'alleen-via-beroep',
  };
  return options('tweede')
    .filter(({ id }) => !noFunction.includes(id))
    .map((option) => ({
      id: option.id,
      label: option.label,
      first: first(option.id),
      second: judgement(option, verdicts[option.next] ?? 'ja'),
    }));
}
