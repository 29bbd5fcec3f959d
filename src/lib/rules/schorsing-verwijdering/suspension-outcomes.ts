import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** What every suspension asks for, however short. */
const brief = {
  who: 'Directeur',
  what: 'Hoor leerling en ouders, liefst vooraf (VO en vso: bij een leerling van 18 of ouder alleen de leerling). Stuur meteen een brief met reden, duur en hoe bezwaar kan. Basisschool en sbo: aan de ouders. So en vso: aan de ouders, of aan de leerling die 18 of ouder is. VO: aan de leerling, en alleen onder de 18 ook aan de ouders. Een brief over een volwassen leerling aan ouders is een datalek.',
} as const;
const werk = {
  who: 'Leerkracht of mentor',
  what: 'Geef werk mee, kijk het na en houd contact: de leerling is geschorst, niet vrij (advies).',
} as const;
const terugkeer = {
  who: 'Directeur en leerkracht of mentor',
  what: 'Praat bij terugkeer met leerling en ouders: wat is er nodig om herhaling te voorkomen? (advies)',
} as const;
const registreren = {
  who: 'Administratie',
  what: 'Registreer geoorloofde afwezigheid. Een verzuimmelding is bedoeld voor afwezigheid zonder geldige reden.',
} as const;
const record = [
  'Wat er gebeurde: feiten en meningen apart.',
  'Wie is gehoord, de brief, het werk en het gesprek.',
] as const;

/** What a suspension leads to, and what is no suspension at all. */
export const suspensionOutcomes = {
  'eerst-veilig-thuis': {
    title: 'Stuur nog niet naar huis: bel eerst Veilig Thuis',
    short: 'Nog niet naar huis sturen: bel eerst Veilig Thuis (0800-2000), vóór je ouders spreekt',
    urgency: 'melden',
    summary:
      'Naar huis sturen kan het gevaar groter maken. Eerst moet duidelijk zijn wie de leerling ziet, en wie met ouders praat.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris of directeur',
        what: 'Bel nu Veilig Thuis (0800-2000), vóór je ouders over de maatregel spreekt en vóór de leerling naar huis gaat. Direct gevaar: 112.',
      },
      {
        who: 'Directeur',
        what: 'Houd de leerling tot dan binnen de school, met iemand erbij (advies). Is de leerling al thuis? Vraag Veilig Thuis wie vandaag gaat kijken.',
      },
      { who: 'Jij', what: 'Open de Meldcode. Loop daarna deze vragen opnieuw door.' },
    ],
    record: [
      'Wat je zag of hoorde: letterlijk, met dag en tijd.',
      'De afspraken met Veilig Thuis, met dag en tijd.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode', 'urgentie-of-crisis'],
    sources: [bron.meldcode, bron.veiligThuis, bron.alarm, bron.redactie],
  },
  'schorsen-inspectie': {
    title: 'Schorsen kan, hoogstens een week; meld het aan de Inspectie',
    short: 'Meer dan één dag tot een week: brief met redenen én bericht aan de Inspectie',
    urgency: 'melden',
    summary:
      'Langer dan één dag schorsen meldt het bestuur meteen schriftelijk aan de Inspectie. De leerling is geoorloofd afwezig en houdt recht op onderwijs.',
    actions: [
      brief,
      {
        who: 'Directeur',
        what: 'Bericht de Inspectie schriftelijk, met redenen (via het Internet Schooldossier, ISD).',
      },
      werk,
      terugkeer,
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Vraag samenwerkingsverband of kernteam mee te denken over steun; met naam alleen met toestemming.',
      },
      registreren,
    ],
    record: [...record, 'Het bericht aan de Inspectie, met datum.'],
    prepare: ['Begin en einde van de schorsing, de reden, en hoe de leerling nu onderwijs krijgt.'],
    roles: ['samenwerkingsverband', 'leerplicht', 'jgz', 'cjg'],
    cards: ['meldcode', 'verzuim'],
    regional: ['schorsing-leerplicht'],
    sources: [
      bron.wpo('art. 40c'),
      bron.wec('art. 40a'),
      bron.wvo('art. 8.14'),
      bron.inspectieSo,
      bron.onzorgvuldig,
      bron.bezwaarSchorsing,
      bron.awb,
      bron.onderwijsBlijft,
      bron.geoorloofd,
      bron.leerplichtwet('art. 11 onder c'),
      bron.delen,
      bron.redactie,
    ],
  },
  'schorsen-overleg': {
    title: 'VO: schorsen kan zolang het overleg met de Inspectie loopt',
    short: 'VO, leerplichtig: schorsen kan tijdens het overleg met de Inspectie over de verwijdering',
    urgency: 'melden',
    summary:
      'De wet noemt voor deze schorsing geen langste duur. Zij kan alleen bij een leerling die nog leerplichtig of kwalificatieplichtig is, en alleen zolang het overleg over de verwijdering loopt; anders geldt de week.',
    actions: [
      {
        who: 'Directeur',
        what: 'Overleg direct met de Inspectie, ook over hoe de leerling nu onderwijs krijgt, en houd het zo kort mogelijk.',
      },
      brief,
      werk,
      {
        who: 'Directeur',
        what: 'Loop de vragen over verwijderen door: zonder andere school kan verwijderen niet.',
      },
      registreren,
    ],
    record: [...record, 'Begin en einde van het overleg, en wat is afgesproken over onderwijs.'],
    prepare: [
      'Wat er gebeurde, welke steun is geprobeerd, welke scholen zijn gevraagd, en hoe de leerling nu onderwijs krijgt.',
    ],
    roles: ['samenwerkingsverband', 'leerplicht', 'ouder-jeugdsteunpunt'],
    cards: ['meldcode', 'verzuim'],
    regional: ['schorsing-leerplicht'],
    sources: [
      bron.wvo('art. 8.15 lid 4'),
      bron.wvo('art. 8.14 lid 2'),
      bron.tijdensProcedure,
      bron.onderwijsBlijft,
      bron.geoorloofd,
      bron.redactie,
    ],
  },
  'te-lang': {
    title: 'Dit kan niet: laat de leerling weer toe, met een plan',
    short: 'Langer dan een week, of thuis zonder besluit: kan niet; weer toelaten met een plan',
    urgency: 'handelen',
    summary:
      'Een schorsing duurt hoogstens een week. Wie langer of zonder besluit thuis moet blijven, mist onderwijs zonder geldige grond van de school.',
    actions: [
      {
        who: 'Directeur',
        what: 'Is er geen besluit, of is de week voorbij? Laat de leerling vandaag weer toe. Anders: uiterlijk na een week. Zo nodig op een andere plek binnen de school.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Maak met ouders, leerling en samenwerkingsverband een plan. Tijdelijk minder uren heeft eigen voorwaarden.',
      },
      {
        who: 'Directeur',
        what: 'Vertel ouders dat zij bezwaar kunnen maken bij het bestuur en terechtkunnen bij het steunpunt.',
      },
      {
        who: 'Directeur',
        what: 'Lukt het niet om de leerling toe te laten? Overleg met leerplicht en de Inspectie.',
      },
    ],
    record: [
      'Elke dag dat de leerling er niet mocht zijn, met besluit en reden.',
      'Het plan en de datum van terugkeer.',
    ],
    roles: ['samenwerkingsverband', 'leerplicht', 'ouder-jeugdsteunpunt'],
    cards: ['meldcode', 'verzuim'],
    sources: [
      bron.wpo('art. 40c lid 1'),
      bron.wec('art. 40a lid 1'),
      bron.wvo('art. 8.14 lid 1'),
      bron.geschorstTijdens,
      bron.onbepaaldeTijd,
      bron.inspectieSo,
      bron.onderwijstijd,
      bron.redactie,
    ],
  },
  'schorsen-kort': {
    title: 'Schorsen kan, hoogstens één dag',
    short: 'Tot en met één dag: brief met redenen, werk mee, gesprek bij terugkeer',
    urgency: 'handelen',
    summary: 'De school mag met opgave van redenen kort schorsen. De leerling is dan geoorloofd afwezig.',
    actions: [brief, werk, terugkeer, registreren],
    record: [...record],
    roles: ['samenwerkingsverband', 'leerplicht', 'jgz', 'cjg'],
    cards: ['meldcode', 'verzuim'],
    regional: ['schorsing-leerplicht'],
    sources: [
      bron.wpo('art. 40c'),
      bron.wec('art. 40a'),
      bron.wvo('art. 8.14'),
      bron.onzorgvuldig,
      bron.bezwaarSchorsing,
      bron.awb,
      bron.onderwijsBlijft,
      bron.geoorloofd,
      bron.leerplichtwet('art. 11 onder c'),
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
