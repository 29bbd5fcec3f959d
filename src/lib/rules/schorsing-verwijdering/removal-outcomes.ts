import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const steunpunt = {
  who: 'Directeur',
  what: 'Wijs ouders op het Ouder- en Jeugdsteunpunt.',
} as const;

/** What a wish to remove a pupil leads to: what comes first, or the decision itself. */
export const removalOutcomes = {
  besluit: {
    title: 'Verwijderen: schriftelijk besluit, en leerplicht direct',
    short: 'Besluit met redenen, bezwaar en GPO noemen; direct naar leerplicht (VO: ook Inspectie)',
    urgency: 'melden',
    summary:
      'Uit je antwoorden volgt dat het bestuur kan besluiten: op papier, met redenen. Leerplicht hoort het meteen.',
    actions: [
      {
        who: 'Schoolbestuur',
        what: 'Besluit schriftelijk, met redenen. Basisschool, sbo, so en vso: aan de ouders. VO: aan de leerling, en onder de 18 ook aan de ouders. Noem bezwaar bij het bestuur binnen zes weken; het bestuur hoort dan en beslist in vier weken (openbare basisschool, sbo en (v)so: vier weken nadat de tijd voor bezwaar om is).',
      },
      {
        who: 'Schoolbestuur',
        what: 'Noem ook de geschillencommissie passend onderwijs (GPO): ouders gaan er binnen zes weken heen, het advies komt in tien weken en bindt niet. Loopt er ook bezwaar, dan wacht het bestuur met zijn beslissing op dat advies.',
      },
      {
        who: 'Directeur',
        what: 'Geef het besluit direct door (via het ROD van DUO): leerplicht van de gemeente waar de leerling woont. Vroeger (wegwijzer 2008) was een kopie van de brief genoeg.',
      },
      { who: 'Directeur', what: 'VO: bericht ook de Inspectie schriftelijk, met redenen.' },
      {
        who: 'Administratie',
        what: 'Schrijf pas uit als de nieuwe school de leerling heeft ingeschreven; tot dan blijft er onderwijs (advies).',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Draag over met het onderwijskundig rapport; ouders krijgen een kopie.',
      },
    ],
    record: [
      'Onderzoek, steun, wie is gehoord en wat is gezegd.',
      'Welke school toelaat, en vanaf wanneer.',
      'Het besluit en wanneer leerplicht en (VO) Inspectie het hoorden.',
    ],
    roles: ['leerplicht', 'samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['wie-is-verantwoordelijk', 'verzuim', 'meldcode'],
    sources: [
      bron.wpo('art. 40 lid 11'),
      bron.wpo('art. 40 lid 12'),
      bron.wpo('art. 63'),
      bron.wec('art. 40 lid 18'),
      bron.wvo('art. 8.15'),
      bron.leerplichtwet('art. 18 lid 1'),
      bron.wpo('art. 43'),
      bron.gpo,
      bron.gpoProcedure,
      bron.vroeger,
      bron.awb,
      bron.redactie,
    ],
  },
  'besluit-vrij': {
    title: 'Verwijderen: schriftelijk besluit aan de leerling, en direct doorgeven',
    short: 'Niet leerplichtig: besluit met redenen en bezwaar; gemeente en (VO) Inspectie bericht',
    urgency: 'melden',
    summary:
      'Uit je antwoorden volgt dat het bestuur kan besluiten. Een andere school is geen voorwaarde, dus daar wacht je met uitschrijven ook niet op.',
    actions: [
      {
        who: 'Schoolbestuur',
        what: 'Besluit schriftelijk, met redenen, aan de leerling. Alleen bij een leerling onder de 18 ook aan de ouders; aan ouders van een volwassen leerling is het een datalek. Vso: aan de ouders, of aan de leerling van 18 of ouder (advies). Noem bezwaar bij het bestuur binnen zes weken; de leerling wordt dan gehoord en het bestuur beslist in vier weken.',
      },
      {
        who: 'Directeur',
        what: 'Geef het besluit direct door (via het ROD van DUO): de wet zegt ‘een leerling’, zonder uitzondering voor wie niet meer leerplichtig is. Zonder startkwalificatie gaat het Doorstroompunt (RMC) van de woongemeente ermee verder.',
      },
      { who: 'Directeur', what: 'VO: bericht ook de Inspectie schriftelijk, met redenen.' },
      {
        who: 'Mentor',
        what: 'Help zoeken naar een andere school, mbo of werk, en wijs de leerling op het Doorstroompunt (advies).',
      },
      {
        who: 'Administratie',
        what: 'Schrijf uit met ingang van de dag waarop de leerling voor het laatst kwam. Komt binnen vier weken bericht dat een andere school inschreef, dan pas je de dag aan.',
      },
    ],
    record: [
      'Onderzoek, steun, wie is gehoord en wat is gezegd.',
      'Het besluit, aan wie het ging, en wanneer gemeente en (VO) Inspectie het hoorden.',
    ],
    prepare: ['De reden, wat is geprobeerd, en wat de leerling nu gaat doen.'],
    roles: ['leerplicht', 'samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['wie-is-verantwoordelijk', 'meldcode'],
    sources: [
      bron.wvo('art. 8.15'),
      bron.wec('art. 40 lid 18'),
      bron.leerplichtwet('art. 18 lid 1'),
      bron.uitvoering('art. 8.13'),
      bron.awb,
      bron.redactie,
    ],
  },
  'geen-school': {
    title: 'Verwijderen kan nog niet: zoek door en houd zorgplicht',
    short: 'Geen passende school bereid: verwijderen kan nog niet; zoeken met samenwerkingsverband',
    urgency: 'handelen',
    summary:
      'De leerling blijft ingeschreven en houdt recht op onderwijs tot een passende school wil toelaten. Acht weken vergeefs zoeken is geen uitweg meer.',
    actions: [
      {
        who: 'Directeur',
        what: 'Zoek met ouders en samenwerkingsverband: welk soort school, welke richting, hoe ver van huis?',
      },
      {
        who: 'Directeur',
        what: 'Zorg tot die tijd voor onderwijs. Dreigt de leerling thuis te zitten? Bel leerplicht.',
      },
      {
        who: 'Directeur of ouders',
        what: 'Loopt het vast? De landelijke onderwijsconsulenten kunnen meedenken.',
      },
      steunpunt,
    ],
    record: ['Elke school die je vroeg, met datum en antwoord.', 'Wat ouders ervan vinden.'],
    roles: ['samenwerkingsverband', 'leerplicht', 'ouder-jeugdsteunpunt'],
    cards: ['wie-is-verantwoordelijk', 'tweede-deskundige', 'verzuim', 'meldcode'],
    sources: [
      bron.wpo('art. 40 lid 11'),
      bron.wec('art. 40 lid 18'),
      bron.wvo('art. 8.15 lid 2'),
      bron.gpoToets,
      bron.vroeger,
      bron.onderwijsconsulenten,
      bron.redactie,
    ],
  },
  'eerst-steun': {
    title: 'Onderzoek en probeer eerst steun',
    short: 'Verwijderen nog niet: eerst onderzoeken wat nodig is, steun proberen, evalueren',
    urgency: 'handelen',
    summary:
      'De geschillencommissie (GPO) kijkt of de school onderzocht wat nodig is en of ze steun probeerde. De zorgplicht loopt door.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Breng met ouders en leerling in kaart wat nodig is. Vraag samenwerkingsverband en kernteam mee te denken; met naam alleen met toestemming.',
      },
      { who: 'Directeur', what: 'Kies een lichtere maatregel en steun, met een datum om te evalueren.' },
      steunpunt,
    ],
    record: ['Wat is onderzocht en geprobeerd, en het gevolg.', 'De datum waarop je opnieuw kijkt.'],
    roles: ['samenwerkingsverband', 'jgz', 'cjg', 'ouder-jeugdsteunpunt'],
    cards: ['meldcode'],
    sources: [bron.gpoToets, bron.delen, bron.redactie],
  },
  'eerst-horen': {
    title: 'Hoor eerst leerling, ouders en leraar',
    short: 'Eerst horen: voornemen met redenen op papier, gesprek, verslag',
    urgency: 'handelen',
    summary: 'Een besluit om te verwijderen kan pas nadat is gehoord wie de wet noemt.',
    actions: [
      {
        who: 'Directeur',
        what: 'Zet het voornemen met redenen op papier en nodig ieder uit om erover te praten.',
      },
      {
        who: 'Schoolbestuur',
        what: 'Basisschool, sbo, so en vso: hoor de leraar én de ouders. VO: de leerling, en alleen onder de 18 ook de ouders. Advies: hoor de leerling altijd.',
      },
      {
        who: 'Schoolbestuur',
        what: 'Maak een verslag en weeg wat is gezegd. Loop daarna deze vragen opnieuw door.',
      },
    ],
    record: ['De uitnodiging, en het verslag van elk gesprek.'],
    roles: ['ouder-jeugdsteunpunt', 'samenwerkingsverband'],
    cards: ['meldcode'],
    sources: [
      bron.wpo('art. 40 lid 11'),
      bron.wec('art. 40 lid 18'),
      bron.wvo('art. 8.15 lid 3'),
      bron.redactie,
    ],
  },
  'eerst-inspectie': {
    title: 'VO: overleg eerst met de Inspectie',
    short: 'VO: eerst overleg met de Inspectie, ook over onderwijs zolang dat duurt',
    urgency: 'handelen',
    summary: 'Het overleg gaat ook over de vraag hoe de leerling onderwijs kan blijven volgen.',
    actions: [
      { who: 'Schoolbestuur', what: 'Leg het voornemen en de redenen voor aan de Inspectie.' },
      {
        who: 'Directeur',
        what: 'Spreek af hoe de leerling tot die tijd onderwijs krijgt, en vertel het ouders en leerling.',
      },
    ],
    record: ['Wanneer en met wie is overlegd, en wat eruit kwam.'],
    prepare: [
      'De reden, wat is geprobeerd, wie is gehoord, welke scholen zijn gevraagd, en hoe de leerling nu onderwijs krijgt.',
    ],
    roles: ['samenwerkingsverband', 'leerplicht'],
    cards: ['meldcode'],
    sources: [bron.wvo('art. 8.15 lid 4'), bron.redactie],
  },
  cijfers: {
    title: 'VO: om cijfers verwijderen kan niet tijdens het schooljaar',
    short: 'VO: om te lage cijfers verwijderen kan niet tijdens het schooljaar',
    urgency: 'handelen',
    summary:
      'Onvoldoende vorderingen zijn tijdens het schooljaar geen grond. De leerling blijft ingeschreven.',
    actions: [
      { who: 'Mentor', what: 'Bespreek met leerling en ouders wat helpt, en of er meer achter zit.' },
      {
        who: 'Zorgcoördinator',
        what: 'Zoek steun of, samen met ouders, een plek die beter past. Vraag het samenwerkingsverband.',
      },
    ],
    record: ['De afspraken, en wanneer je opnieuw kijkt.'],
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['meldcode', 'verzuim'],
    sources: [bron.uitvoering('art. 8.12 lid 2'), bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
