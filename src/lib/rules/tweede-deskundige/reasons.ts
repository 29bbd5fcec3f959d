import type { Citation, NonEmpty } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { notFirst } from './functions.ts';
import {
  advies,
  adviesVo,
  beideScholen,
  eigenAdvies,
  gegevens,
  handelingsplan,
  inDienst,
  ingehuurd,
  kwalificatie,
  lijst,
  lijstVo,
  nietBetrokken,
  nietVanSchool,
  redactie,
  routeboek,
  toestemming,
} from './sources.ts';

/** Why an answer leads where it does; a value and the row that it settles share it. */
export interface Reason {
  readonly because: string;
  readonly sources: NonEmpty<Citation<RouteboekVocabulary>>;
}

export const reasons = {
  eersteAnders: {
    because:
      'De eerste deskundige is altijd orthopedagoog of psycholoog; een pedagoog was in 2018 niet genoeg.',
    sources: [...notFirst.sources, kwalificatie],
  },
  eersteNiemand: {
    because: 'Zonder eerste deskundige is er geen geldig deskundigenadvies.',
    sources: [advies, adviesVo, lijst, lijstVo],
  },
  tweedeAnders: {
    because: 'Een andere functienaam staat niet in de lijst: alleen het eigen beroep telt.',
    sources: [lijst],
  },
  tweedeNiemand: {
    because: 'Naast de eerste deskundige is ten minste één tweede nodig, die bij de leerling past.',
    sources: [advies, lijst, lijstVo],
  },
  beroepArts: {
    because:
      'Een arts en een kinderpsychiater staan in de lijst; let op of deze persoon de leerling zelf behandelt.',
    sources: [lijst, redactie],
  },
  beroepAnders: {
    because: 'Geen beroep uit de lijst: dan telt deze persoon niet mee als tweede.',
    sources: [lijst],
  },
  beroepOnbekend: {
    because: 'Zonder bekend beroep is niet te zeggen of deze persoon in de lijst past.',
    sources: [lijst],
  },
  tweePersonen: { because: 'Er zijn twee verschillende deskundigen.', sources: [advies] },
  eenPersoon: {
    because: 'Eén persoon kan niet beide adviezen geven: er zijn twee deskundigen nodig.',
    sources: [advies],
  },
  andereFunctie: {
    because: 'De functies verschillen: aan deze regionale afspraak is voldaan, waar die geldt.',
    sources: [routeboek],
  },
  zelfdeFunctie: {
    because: 'Dezelfde functie voor beide deskundigen mag niet waar de regio dat heeft afgesproken.',
    sources: [routeboek],
  },
  past: { because: 'De tweede deskundige past bij de vraag rond deze leerling.', sources: [lijst] },
  pastNiet: {
    because: 'Wie tweede deskundige is, hangt af van de leerling, dus bij ‘nee’ of twijfel kijk je opnieuw.',
    sources: [lijst, redactie],
  },
  onpartijdig: {
    because: 'Beide deskundigen staan los van de begeleiding, de aanvraag en de scholen.',
    sources: [kwalificatie, nietBetrokken, nietVanSchool],
  },
  nietOnpartijdig: {
    because:
      'Wie de leerling begeleidt of behandelt, aan de aanvraag of het handelingsplan meewerkte of bij een van de scholen hoort, geldt niet als onpartijdig.',
    sources: [kwalificatie, nietBetrokken, nietVanSchool, handelingsplan, beideScholen],
  },
  misschienOnpartijdig: {
    because: 'Of iemand onpartijdig is, hangt af van de precieze rol; die leg je bij twijfel eerst voor.',
    sources: [inDienst, ingehuurd, redactie],
  },
  genoegInformatie: {
    because: 'Met eigen en recente informatie kan de tweede deskundige het advies zelf onderbouwen.',
    sources: [eigenAdvies],
  },
  teWeinigInformatie: {
    because: 'Een handtekening onder conclusies van anderen of een verouderd advies is te weinig.',
    sources: [eigenAdvies],
  },
  oudersAkkoord: {
    because: 'Functie, persoon, onpartijdigheid en informatie zijn nagelopen, en ouders weten ervan.',
    sources: [advies, lijst],
  },
  oudersNogNiet: {
    because: 'Ouders horen vooraf te weten wie adviseert en welke stukken die krijgt.',
    sources: [toestemming, gegevens, redactie],
  },
  oudersWillenNiet: {
    because: 'Willen ouders niet dat het dossier wordt gedeeld, dan zoek je eerst samen uit wat kan en mag.',
    sources: [toestemming, gegevens, redactie],
  },
} satisfies Record<string, Reason>;
