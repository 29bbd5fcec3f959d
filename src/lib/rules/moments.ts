import type { RuleId } from './vocabulary.ts';

/** When a reader needs a tool, the most urgent first. */
export const moments = {
  nu: 'Nu meteen',
  signaal: 'Je ziet of hoort iets',
  gesprek: 'Praten en informatie delen',
  besluit: 'Een besluit op school',
  hulp: 'Hulp en ondersteuning',
  verzuim: 'Verzuim en verlof',
} as const;

export type Moment = keyof typeof moments;

const momentOf: Readonly<Record<RuleId, Moment>> = {
  'urgentie-of-crisis': 'nu',
  meldcode: 'signaal',
  'grijs-gebied': 'signaal',
  verwijsindex: 'signaal',
  'seksueel-gedrag-leerlingen': 'signaal',
  'zorgen-bespreken': 'gesprek',
  'informatie-delen': 'gesprek',
  'recht-op-informatie': 'gesprek',
  'gegevens-gevraagd': 'gesprek',
  'schorsing-verwijdering': 'besluit',
  'wie-is-verantwoordelijk': 'hulp',
  ondersteuningsroute: 'hulp',
  'tweede-deskundige': 'hulp',
  capaciteitenonderzoek: 'hulp',
  verzuim: 'verzuim',
};

export const rulesAt = (moment: Moment): readonly RuleId[] =>
  (Object.keys(momentOf) as RuleId[]).filter((rule) => momentOf[rule] === moment);
