import type { Input, InputValue } from '../core/table.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { asSecond, functions, ownProfessions, type ExpertFunction } from './functions.ts';
import { reasons, type Reason } from './reasons.ts';

type Value = InputValue<RouteboekVocabulary>;

const value = (id: string, label: string, { because, sources }: Reason): Value => ({
  id,
  label,
  because,
  sources,
});

/** A function as an answer: the reason is the one that the table of functions gives. */
const asAnswer = ({ id, label, second, ask }: ExpertFunction): Value => ({
  ...value(id, label, second),
  ...(ask && { actions: [{ who: 'School', what: ask }] }),
});

/** The values of an input; throws where there is nothing to choose. */
function choices(values: readonly Value[]): Input<RouteboekVocabulary>['values'] {
  const [first, second, ...others] = values;
  if (!first || !second) throw new Error('an input has two values or more');
  return [first, second, ...others];
}

const [orthopedagoog, psycholoog] = functions;

/** The questions of the rule, in the order of the checks in domain facts 3.2. */
export const inputs = {
  eerste: {
    kind: 'feit',
    text: 'Wie is de eerste deskundige?',
    short: 'Wie is de eerste deskundige?',
    explanation:
      'Voor een TLV zijn ten minste twee adviezen nodig: het deskundigenadvies (art. 18a lid 11 WPO). In het voortgezet onderwijs ook voor lwoo en praktijkonderwijs (art. 2.47 lid 14 WVO 2020). Volgens de wet zorgt het samenwerkingsverband voor de deskundigen.',
    values: [
      value('orthopedagoog', 'Orthopedagoog', orthopedagoog.first),
      value('psycholoog', 'Psycholoog (ook kinder- of jeugdpsycholoog)', psycholoog.first),
      value('iemand-anders', 'Iemand anders, zoals een pedagoog', reasons.eersteAnders),
      value('nog-niemand', 'Nog niemand', reasons.eersteNiemand),
    ],
  },
  tweede: {
    kind: 'feit',
    text: 'Welke functie heeft de tweede deskundige?',
    short: 'Welke functie heeft de tweede deskundige?',
    explanation:
      'De lijst: kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts. Zo staat zij in de regels van nu voor het voortgezet onderwijs. Voor de basisschool stond dezelfde lijst in een besluit dat is ingetrokken; waar zij nu staat, is nog na te gaan bij het samenwerkingsverband.',
    regional: ['tweede-deskundige-volgorde'],
    values: choices([
      ...functions.map(asAnswer),
      value('anders', 'Een andere functie', reasons.tweedeAnders),
      value('nog-niemand', 'Nog niemand', reasons.tweedeNiemand),
    ]),
  },
  beroep: {
    kind: 'feit',
    text: 'Welk eigen beroep heeft de tweede deskundige?',
    short: 'Welk eigen beroep heeft de tweede?',
    explanation:
      'De naam van de functie telt niet, het eigen beroep wel. Vraag het aan de persoon zelf. De lijst vraagt geen registratie; een inschrijving (BIG, SKJ, NIP of NVO) laat wel zien welk beroep iemand heeft.',
    dependsOn: ['tweede'],
    values: choices([
      ...ownProfessions.map(asAnswer),
      value('arts', 'Arts of kinderpsychiater (ook jeugdarts, huisarts, kinderarts)', reasons.beroepArts),
      ...asSecond('vraag-swv').map(asAnswer),
      value('anders', 'Een ander beroep', reasons.beroepAnders),
      value('weet-niet', 'Weet ik niet', reasons.beroepOnbekend),
    ]),
  },
  persoon: {
    kind: 'feit',
    text: 'Zijn de eerste en de tweede deskundige twee verschillende personen?',
    short: 'Twee verschillende personen?',
    dependsOn: ['eerste', 'tweede'],
    values: [value('ja', 'Ja', reasons.tweePersonen), value('nee', 'Nee', reasons.eenPersoon)],
  },
  functies: {
    kind: 'feit',
    text: 'Hebben de twee deskundigen een verschillende functie?',
    short: 'Verschillende functies? (regionale afspraak)',
    explanation:
      'Bijvoorbeeld niet allebei psycholoog. Dit is een regionale afspraak: in de gelezen wettekst staat het niet.',
    regional: ['andere-functie'],
    dependsOn: ['eerste', 'tweede'],
    values: [
      value('ja', 'Ja', reasons.andereFunctie),
      value('nee', 'Nee, of twijfel', reasons.zelfdeFunctie),
    ],
  },
  passend: {
    kind: 'weging',
    text: 'Past de tweede deskundige bij de vraag rond deze leerling?',
    short: 'Past de tweede bij deze leerling?',
    explanation:
      'De regel zegt dat de keuze van de leerling afhangt. De indeling hieronder is advies van de redactie.',
    weigh: [
      'Lichamelijk of medisch: arts',
      'Thuis of sociaal: maatschappelijk werker',
      'Psychiatrisch: kinderpsychiater',
      'Ontwikkeling of gedrag: pedagoog of kinderpsycholoog',
    ],
    ask: ['Ouders en de beoogde school', 'Je samenwerkingsverband'],
    values: [
      value('ja', 'Ja', reasons.past),
      value('nee', 'Nee', reasons.pastNiet),
      value('twijfel', 'Twijfel', reasons.pastNiet),
    ],
  },
  onpartijdig: {
    kind: 'weging',
    text: 'Zijn beide deskundigen onpartijdig?',
    short: 'Zijn beide deskundigen onpartijdig?',
    explanation:
      'Ken de leerling, uit dossier, gesprek of observatie, maar niet als degene die behandelt of begeleidt. Werken voor het samenwerkingsverband mag, als het oordeel onpartijdig is.',
    regional: ['betrokkenheid-tekenen'],
    weigh: [
      'Behandelt of begeleidt de leerling niet',
      'Werkt niet voor de school die verwijst of de school die ontvangt',
      'Werkte niet mee aan de aanvraag of het handelingsplan',
    ],
    ask: ['De deskundigen zelf', 'Je samenwerkingsverband'],
    values: [
      value('ja', 'Ja', reasons.onpartijdig),
      value('nee', 'Nee', reasons.nietOnpartijdig),
      value('twijfel', 'Twijfel', reasons.misschienOnpartijdig),
    ],
  },
  informatie: {
    kind: 'weging',
    text: 'Heeft de tweede deskundige zelf genoeg en recente informatie voor een eigen advies?',
    short: 'Zelf genoeg en recente informatie?',
    weigh: [
      'Gaat over wat de leerling nu nodig heeft',
      'Genoeg om zelf te onderbouwen, vanuit het eigen vak',
      'Past bij de criteria van het ondersteuningsplan',
    ],
    ask: ['De tweede deskundige', 'Ouders, leerkracht en intern begeleider'],
    values: [
      value('ja', 'Ja', reasons.genoegInformatie),
      value('nee', 'Nee', reasons.teWeinigInformatie),
      value('twijfel', 'Twijfel', reasons.teWeinigInformatie),
    ],
  },
  ouders: {
    kind: 'feit',
    text: 'Weten ouders wie er adviseert, en vinden ze het goed dat het dossier wordt gedeeld?',
    short: 'Weten ouders ervan en stemmen ze in?',
    explanation: 'Met ouders bedoelen we alle ouders of voogden met gezag.',
    dependsOn: ['eerste', 'tweede'],
    values: [
      value('ja', 'Ja', reasons.oudersAkkoord),
      value('nee', 'Nee, nog niet', reasons.oudersNogNiet),
      value('willen-niet', 'Ouders willen het niet', reasons.oudersWillenNiet),
    ],
  },
} as const satisfies Record<string, Input<RouteboekVocabulary>>;

export type InputId = keyof typeof inputs;
