import type { RuleId } from './vocabulary.ts';

/** Other words, and old names, by which people look for a rule. */
const keywords: Readonly<Record<RuleId, readonly string[]>> = {
  meldcode: [
    'mishandeling',
    'kindermishandeling',
    'huiselijk geweld',
    'afwegingskader',
    'melden',
    'AMK',
    'Veilig Thuis',
  ],
  verzuim: [
    'verzuimkaart',
    'afwezig',
    'te laat',
    'spijbelen',
    'verlof',
    'vakantie',
    'ziek',
    'thuiszitter',
    'leerplicht',
  ],
  'tweede-deskundige': [
    'TLV',
    'toelaatbaarheidsverklaring',
    'deskundigenadvies',
    'jeugdarts',
    'orthopedagoog',
    'speciaal onderwijs',
  ],
};

export const keywordsOf = (rule: RuleId): readonly string[] => keywords[rule];
