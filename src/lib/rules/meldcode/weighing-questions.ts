import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { callNow, consult } from './doubt.ts';
import * as bron from './sources.ts';

const veiligThuis = 'Veilig Thuis, ook zonder naam';

/** Question 2 of the afwegingskader. It is asked twice: at a new suspicion, and again at each evaluation. */
const onveiligheid = <No extends string>(next: No, because: string) =>
  ({
    kind: 'weging',
    text: 'Is er acute of structurele onveiligheid?',
    explanation:
      'Voorbeelden (redactie). Acuut: vers, onverklaard letsel en bang voor thuis; jong kind dagen alleen. Structureel: jaren dezelfde signalen; steeds getuige van partnergeweld; verwaarlozing ondanks hulp.',
    weigh: [
      'Acuut: is iemand de komende uren of dagen niet beschermd? Of is er geweld (ook seksueel, ook zonder letsel), ernstige dreiging, mensenhandel, een ouder in zware crisis of onder invloed, gebrek aan eten, kleding, onderdak of nodige zorg, of onnodige zorg of medicijnen?',
      'Structureel: herhaalt het zich of duurt het voort? Een patroon weegt zwaarder.',
      'Vertelde een slachtoffer het zelf? Kies ja.',
    ],
    ask: ['Aandachtsfunctionaris of directeur', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'hulp-bij-melding',
        because: 'Bij acute of structurele onveiligheid meld je, ook als er hulp is of ouders meewerken.',
        sources: [bron.afweging(2), bron.acuut, bron.normen, bron.radar],
      },
      { id: 'nee', label: 'Nee', next, because, sources: [bron.afweging(2), bron.acuut] },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'hulp-bij-melding',
        because: 'Twijfel over onveiligheid telt in het onderwijs als ja: je belt nu Veilig Thuis en meldt.',
        sources: [bron.afweging(2), bron.twijfelLkc],
        ...callNow,
      },
    ],
  }) as const;

/** The answers "nee" and "twijfel" of questions 3, 4 and 5: both lead to a melding, doubt by our careful default. */
const meld = (n: 3 | 4 | 5, over: string, because: string) =>
  [
    { id: 'nee', label: 'Nee', next: 'ouders', because, sources: [bron.afweging(n), bron.normen] },
    {
      id: 'twijfel',
      label: 'Twijfel',
      next: 'ouders',
      because: `Bij twijfel over ${over} overleg je met Veilig Thuis; tot dan geldt nee (ons advies).`,
      sources: [bron.twijfelLkc, bron.redactie],
      ...consult,
    },
  ] as const;

/** The same two answers when a melding has been decided on: help beside it is for later, with Veilig Thuis. */
const meldZonderHulp = (n: 3 | 4) =>
  [
    {
      id: 'nee',
      label: 'Nee',
      next: 'ouders',
      because: 'Je meldt zonder hulp ernaast; de school blijft voor de leerling zorgen.',
      sources: [bron.afweging(n)],
    },
    {
      id: 'twijfel',
      label: 'Twijfel',
      next: 'ouders',
      because: 'Wacht niet op hulp: je meldt en bespreekt met Veilig Thuis wat er kan.',
      sources: [bron.afweging(n), bron.redactie],
    },
  ] as const;

/** Steps 4 and 5: the five questions of the afwegingskader; 3 and 4 once on their own and once beside a melding. */
export const weighingQuestions = {
  vermoeden: {
    kind: 'weging',
    text: 'Is er na deze stappen een vermoeden van (dreigend) huiselijk geweld of kindermishandeling?',
    short: 'Afweging 1: is er een vermoeden van geweld of kindermishandeling?',
    explanation:
      'Ook verwaarlozing, seksueel misbruik en getuige zijn van geweld thuis tellen mee. Je hoeft niets te bewijzen.',
    weigh: [
      'Wat is gezien of gehoord, door wie, hoe vaak? Houd feiten en uitleg apart.',
      'Hoe ernstig is het, en wat kan er gebeuren als er niets verandert?',
    ],
    ask: ['Aandachtsfunctionaris of directeur', 'Jeugdarts, bij letsel of ziekte', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'onveiligheid',
        because: 'Er is een vermoeden, dus je weegt hoe groot het gevaar is.',
        sources: [bron.afweging(1)],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'vastleggen-en-volgen',
        because:
          'Zonder vermoeden stopt de weging nu; je legt vast, volgt en weegt elk nieuw signaal opnieuw.',
        sources: [bron.afweging(1), bron.kernteam],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'onveiligheid',
        because:
          'Bij twijfel overleg je met Veilig Thuis, zo is de norm; tot je antwoord hebt, telt je twijfel als ja.',
        sources: [bron.normen, bron.twijfelLkc, bron.redactie],
        ...consult,
      },
    ],
  },
  onveiligheid: {
    ...onveiligheid(
      'hulp',
      'Zonder acute of structurele onveiligheid weeg je of hulp de dreiging kan wegnemen.',
    ),
    short: 'Afweging 2: is er acute of structurele onveiligheid?',
  },
  hulp: {
    kind: 'weging',
    text: 'Kan de school of een partner effectieve hulp geven of regelen die de dreiging wegneemt?',
    short: 'Afweging 3: kunnen wij effectieve hulp geven of regelen?',
    weigh: [
      'Pakt de hulp het geweld of de verwaarlozing zelf aan, en komt zij op tijd?',
      'Stopte eerdere hulp het niet? Dan is het antwoord nee of twijfel.',
    ],
    ask: ['Kernteam: CJG en jeugdgezondheidszorg', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'meewerken',
        because: 'Er kan effectieve hulp komen, dus je weegt of de betrokkenen die aannemen.',
        sources: [bron.afweging(3)],
      },
      ...meld(3, 'de hulp', 'Kun je geen hulp geven of regelen die de dreiging wegneemt, dan meld je.'),
    ],
  },
  meewerken: {
    kind: 'weging',
    text: 'Nemen de betrokkenen die hulp aan, en zetten zij zich er actief voor in?',
    short: 'Afweging 4: nemen de betrokkenen de hulp aan en doen zij mee?',
    weigh: [
      'Ja zeggen is nog geen meedoen: wat doen zij echt?',
      'Doen beide ouders mee, en wat wil het kind? Niet gesproken: kies twijfel.',
    ],
    ask: ['Ouders en kind', 'Wie de hulp geeft', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'hulp-organiseren',
        because: 'Hulp kan en wordt aangenomen, dus je start die met doelen en een termijn.',
        sources: [bron.afweging(4)],
      },
      ...meld(4, 'meedoen', 'Nemen de betrokkenen de hulp niet aan of doen zij niet mee, dan meld je.'),
    ],
  },
  'onveiligheid-evaluatie': {
    ...onveiligheid(
      'resultaat',
      'Zonder acute of structurele onveiligheid kijk je naar het resultaat van de hulp.',
    ),
    short: 'Evaluatie, afweging 2: is er nu acute of structurele onveiligheid?',
  },
  resultaat: {
    kind: 'weging',
    text: 'Gaf de hulp binnen de termijn het afgesproken resultaat: veiligheid, welzijn en herstel?',
    short: 'Evaluatie, afweging 5: gaf de hulp het afgesproken resultaat?',
    weigh: [
      'Wat merkt het kind ervan? Vergelijk met de doelen op papier.',
      'Is het geweld of de verwaarlozing gestopt, en blijft dat zo?',
    ],
    ask: ['Casemanager, ouders en kind', 'Wie de hulp geeft', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'hulp-afronden',
        because: 'Het resultaat is er, dus je sluit de hulp af met afspraken over de veiligheid.',
        sources: [bron.afweging(5)],
      },
      ...meld(
        5,
        'het resultaat',
        'Bleef het afgesproken resultaat uit, dan meld je, ook als je al eerder meldde.',
      ),
    ],
  },
  'hulp-bij-melding': {
    kind: 'weging',
    text: 'Je meldt. Kan er daarnaast, in overleg met Veilig Thuis, effectieve hulp komen?',
    short: 'Naast melden, afweging 3: kan er ook effectieve hulp komen?',
    explanation: 'Melden wacht hier niet op. Afweging 3 en 4 doe je samen met Veilig Thuis.',
    weigh: ['Helpt dit het kind nu, zonder het gevaar groter te maken?'],
    ask: ['Veilig Thuis', 'Hulp die al loopt'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'meewerken-bij-melding',
        because: 'Melden en hulp kunnen samen; wie wat doet, spreek je af met Veilig Thuis.',
        sources: [bron.afweging(3), bron.normen],
      },
      ...meldZonderHulp(3),
    ],
  },
  'meewerken-bij-melding': {
    kind: 'weging',
    text: 'Nemen de betrokkenen die hulp naast de melding aan, en doen zij actief mee?',
    short: 'Naast melden, afweging 4: nemen zij de hulp aan en doen zij mee?',
    explanation: 'Sprak je hen nog niet? Kies twijfel.',
    weigh: ['Wat doen zij echt, en is het zonder gevaar om het te vragen?'],
    ask: ['Veilig Thuis', 'Wie de hulp geeft'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'ouders-en-hulp',
        because: 'Je meldt, en de hulp die zij aannemen loopt in overleg met Veilig Thuis.',
        sources: [bron.afweging(4), bron.normen],
      },
      ...meldZonderHulp(4),
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
