import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Who is not leerplichtig never meets the question what lies behind the absence, so safety is asked here. */
const onveilig = {
  who: 'Jij',
  what: 'Kan het onveilig zijn, ook bij twijfel? Open nu de Meldcode; die geldt op elke leeftijd. Direct gevaar: 112.',
} as const;

/** Leave can be the journey from which a pupil does not come back. */
const reis = {
  who: 'Jij',
  what: 'Denk je dat een leerling op reis moet trouwen, wordt besneden of achterblijft? Zeg niets tegen de familie; bel eerst Veilig Thuis (0800-2000).',
} as const;

/** What age, leave and enrolment lead to. */
export const leaveOutcomes = {
  rmc: {
    title: '18 tot 23 jaar zonder startkwalificatie: meld als RMC-verzuim',
    short: '18 tot 23 zonder startkwalificatie: RMC-melding via DUO',
    urgency: 'melden',
    summary:
      'Het Doorstroompunt (RMC) kijkt mee. Met startkwalificatie, of vanaf 23 jaar, volgt de school het zelf.',
    actions: [
      onveilig,
      {
        who: 'Directeur',
        what: 'Meld ongeoorloofd verzuim via DUO als RMC. Veel gemeenten willen ook 16 uur in 4 lesweken weten: vraag de afspraak.',
      },
      { who: 'Mentor', what: 'Spreek de leerling over wat erachter zit.' },
    ],
    record: ['De uren, het gesprek en de melding.'],
    roles: ['leerplicht', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.duo, bron.duoSoorten, bron.meldcode, bron.alarm, bron.redactie],
  },
  'zonder-school': {
    title: 'Geen school in beeld: bel nu leerplicht',
    short: 'Geen school in beeld: bellen met leerplicht van de woongemeente, nu',
    urgency: 'melden',
    summary: 'De gemeente waar de leerling woont zoekt dit uit.',
    actions: [
      { who: 'Directeur', what: 'Bel leerplicht van de gemeente waar de leerling woont.' },
      {
        who: 'Directeur',
        what: 'Staat de leerling bij jou? Schrijf pas uit als een andere school inschrijft of er vrijstelling is (advies).',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Zoek met ouders en samenwerkingsverband een plek; blijf letten op veiligheid.',
      },
    ],
    record: ['Wat ouders zeggen over de nieuwe school.', 'Wie je belde en wat is afgesproken.'],
    roles: ['leerplicht', 'samenwerkingsverband'],
    cards: ['meldcode'],
    sources: [bron.wet('art. 18'), bron.wet('art. 19'), bron.redactie],
  },
  'leerplicht-beslist': {
    title: 'Stuur de aanvraag door: leerplicht beslist',
    short: 'Samen meer dan 10 dagen: leerplicht van de woongemeente beslist',
    urgency: 'handelen',
    summary:
      'Boven 10 schooldagen per schooljaar beslist de leerplichtambtenaar van de woongemeente, na de directeur te horen.',
    actions: [
      {
        who: 'Directeur',
        what: 'Stuur de aanvraag direct door met je eigen oordeel; vertel ouders wie beslist.',
      },
      { who: 'Directeur', what: 'Vraag bewijsstukken en noem de dagen die dit schooljaar al zijn gegeven.' },
      reis,
    ],
    record: ['Aanvraag, bewijs, optelsom en datum van doorsturen.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [bron.wet('art. 14 lid 3'), bron.gewichtig, bron.augeo],
  },
  verlenen: {
    title: 'De directeur mag verlof geven',
    short: 'Verlof mag: schriftelijk besluit, bezwaar noemen, dagen optellen',
    urgency: 'handelen',
    summary: 'De aanvraag past binnen de wet.',
    actions: [
      {
        who: 'Directeur',
        what: 'Neem een schriftelijk besluit met dagen en reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
      },
      {
        who: 'Administratie',
        what: 'Registreer het als geoorloofd en tel de dagen per schooljaar op.',
      },
      reis,
    ],
    record: ['Aanvraag, bewijs, besluit en aantal dagen.'],
    roles: [],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 11'),
      bron.wet('art. 13a'),
      bron.wet('art. 14'),
      bron.besluit,
      bron.augeo,
      bron.redactie,
    ],
  },
  weigeren: {
    title: 'Wijs de aanvraag af',
    short: 'Verlof kan zo niet: schriftelijk afwijzen, bezwaar noemen',
    urgency: 'handelen',
    summary: 'De aanvraag voldoet niet aan de wet. Ook leerplicht kan vakantieverlof niet alsnog geven.',
    actions: [
      {
        who: 'Directeur',
        what: 'Wijs schriftelijk af met de reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
      },
      {
        who: 'Directeur',
        what: 'Vertel ouders dat weggaan zonder verlof luxe verzuim is, dat je dan direct meldt.',
      },
      reis,
    ],
    record: ['Aanvraag, afwijzing en reden.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 11'),
      bron.wet('art. 13a'),
      bron.wet('art. 14'),
      bron.besluit,
      bron.luxeVerzuim,
      bron.augeo,
      bron.redactie,
    ],
  },
  navragen: {
    title: 'Vraag eerst bewijs en advies, beslis dan',
    short: 'Twijfel over verlof: bewijs en advies vragen, dan beslissen',
    urgency: 'handelen',
    summary: 'Met deze twijfel kun je nog niet goed beslissen.',
    actions: [
      { who: 'Directeur', what: 'Vraag ouders snel om uitleg en bewijs; overleg zo nodig met leerplicht.' },
      {
        who: 'Directeur',
        what: 'Loop daarna deze vragen opnieuw door en beslis schriftelijk.',
      },
      reis,
    ],
    record: ['Wat je vroeg, het advies en je afweging.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [bron.augeo, bron.redactie],
  },
  'inschrijving-doorgeven': {
    title: 'Geef de in- of uitschrijving door',
    short: 'In- en uitschrijving: binnen 7 dagen via DUO; verwijdering direct',
    urgency: 'handelen',
    summary: 'De gemeente hoort het via het register van DUO (ROD).',
    actions: [
      {
        who: 'Administratie',
        what: 'Geef het door via de leerlingadministratie: binnen 7 dagen, bij verwijdering direct.',
      },
      {
        who: 'Administratie',
        what: 'Ga na dat de nieuwe school heeft ingeschreven, of dat er vrijstelling is (advies).',
      },
    ],
    record: ['Datum, reden en nieuwe school of vrijstelling.'],
    roles: ['leerplicht'],
    cards: [],
    sources: [bron.wet('art. 18'), bron.kaart('rij in- en uitschrijving'), bron.redactie],
  },
  'niet-alleen': {
    title: 'Dit beslist de school niet alleen',
    short: 'Vrijstelling of minder uren: gemeente, samenwerkingsverband of Inspectie erbij',
    urgency: 'handelen',
    summary: 'Tot er een vrijstelling of een vastgelegd plan is, gelden de gewone regels.',
    actions: [
      {
        who: 'Directeur',
        what: 'Houd de leerling ingeschreven en overleg met leerplicht of samenwerkingsverband.',
      },
      { who: 'IB’er of zorgcoördinator', what: 'Zit er iets achter? Vraag het kernteam mee te denken.' },
    ],
    record: ['Wat ouders vragen en wie wat beslist.'],
    roles: ['leerplicht', 'samenwerkingsverband'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 5'),
      bron.wet('art. 5a'),
      bron.wet('art. 15'),
      bron.onderwijstijd,
      bron.redactie,
    ],
  },
  'buiten-leerplicht': {
    title: 'Geen leerplicht: de school volgt het zelf',
    short: 'Geen leerplicht: school volgt zelf en let op signalen',
    urgency: 'vastleggen',
    summary: 'De regels van de school gelden wel.',
    actions: [
      onveilig,
      { who: 'Leerkracht of mentor', what: 'Bel bij afwezigheid en registreer die.' },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Zit er iets achter? Vraag jeugdgezondheidszorg of CJG.',
      },
    ],
    record: ['De dagen, de reden en wat je deed.'],
    roles: ['jgz', 'cjg', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.wet('art. 3'), bron.wet('art. 4a'), bron.meldcode, bron.alarm, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
