import { once } from '../once.ts';

/**
 * Parts of the long words of this field. The search engine knows the forms of a Dutch word, but not what it is
 * put together from: "mishandeling" does not find "kindermishandeling". So each page carries the parts of its
 * long words along. A part stands at the beginning or at the end of the long word.
 */
export const compoundParts: readonly string[] = [
  'aandacht',
  'aangifte',
  'advies',
  'afspraak',
  'afspraken',
  'ambtenaar',
  'ambtenaren',
  'arts',
  'basisschool',
  'begeleider',
  'begeleiding',
  'beoordeling',
  'besluit',
  'bezwaar',
  'coach',
  'consulent',
  'consulenten',
  'consultatie',
  'contact',
  'deskundige',
  'deskundigen',
  'functionaris',
  'geheim',
  'gesprek',
  'geweld',
  'gezin',
  'gezins',
  'gezondheid',
  'gezondheidszorg',
  'hulp',
  'huwelijk',
  'inspecteur',
  'inspectie',
  'intelligentie',
  'jeugd',
  'jongeren',
  'kennis',
  'kind',
  'kinder',
  'klacht',
  'klachten',
  'leerling',
  'leerlingen',
  'leerplicht',
  'maatschappelijk',
  'melding',
  'meldingen',
  'mishandeling',
  'omstandigheden',
  'onderwijs',
  'onderzoek',
  'ondersteuning',
  'onveiligheid',
  'opvoed',
  'opvoeding',
  'ouder',
  'ouders',
  'overleg',
  'passend',
  'plan',
  'plicht',
  'privacy',
  'protocol',
  'psycholoog',
  'pedagoog',
  'psychiater',
  'recht',
  'route',
  'samenwerking',
  'school',
  'scheiding',
  'seksueel',
  'signaal',
  'signalen',
  'steunpunt',
  'team',
  'thuiszitter',
  'toegang',
  'toestemming',
  'vakantie',
  'veiligheid',
  'verband',
  'verklaring',
  'verlof',
  'verpleegkundige',
  'vertrouwen',
  'vertrouwens',
  'verwaarlozing',
  'verwijzing',
  'verzuim',
  'voortgezet',
  'werker',
  'wijzer',
  'ziekte',
  'zorg',
];

/** A word shorter than this is not taken apart. */
const shortest = 8;

/** Most pages use the same words. */
const partsOf = once((word: string): readonly string[] =>
  compoundParts.filter(
    (part) => word.length - part.length > 2 && (word.startsWith(part) || word.endsWith(part)),
  ),
);

/**
 * The known parts of the long words in a text that do not stand there as words of their own, each once, in
 * alphabetical order.
 */
export function innerWords(text: string): readonly string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}-]+/gu));
  const long = [...words].filter((word) => word.length >= shortest);
  const found = new Set(long.flatMap(partsOf).filter((part) => !words.has(part)));
  return [...found].sort((a, b) => a.localeCompare(b, 'nl'));
}
