import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** For whom and about what: age, subject, the reasons that the law names, and enrolment. */
export const entryQuestions = {
  leeftijd: {
    kind: 'feit',
    text: 'Is de leerling leerplichtig?',
    short: 'Leerplichtig?',
    explanation:
      'Vanaf de eerste schooldag van de maand na de 5e verjaardag, tot het eind van het schooljaar waarin de leerling 16 wordt (of na 12 volle schooljaren). Daarna kwalificatieplichtig, tot 18 jaar of een startkwalificatie: havo, vwo of mbo vanaf niveau 2.',
    options: [
      {
        id: 'nog-niet',
        label: 'Nog niet: 4 jaar of net 5',
        next: 'buiten-leerplicht',
        because: 'De leerling is nog niet leerplichtig.',
        sources: [bron.wet('art. 3')],
      },
      {
        id: 'leerplichtig',
        label: 'Leerplichtig',
        next: 'onderwerp',
        because: 'De leerling is leerplichtig, dus de Leerplichtwet geldt.',
        sources: [bron.wet('art. 3')],
      },
      {
        id: 'kwalificatieplichtig',
        label: 'Kwalificatieplichtig (16 of 17)',
        next: 'onderwerp',
        because: 'De leerling is kwalificatieplichtig, dus de Leerplichtwet geldt.',
        sources: [bron.wet('art. 4a'), bron.wet('art. 4b'), bron.wet('art. 4c')],
        record: ['Dat de kwalificatieplicht geldt, en of het programma deeltijd is.'],
      },
      {
        id: 'vrij',
        label: '16 of 17, zonder kwalificatieplicht',
        next: 'buiten-leerplicht',
        because:
          'De kwalificatieplicht geldt niet met een startkwalificatie, na praktijkonderwijs met getuigschrift of diploma, of na vso arbeidsmarkt of dagbesteding.',
        sources: [bron.wet('art. 4a lid 2'), bron.redactie],
      },
      {
        id: 'achttien',
        label: '18 jaar of ouder',
        next: 'rmc',
        because: 'Vanaf 18 jaar geldt RMC, nu Doorstroompunt, in plaats van de leerplicht.',
        sources: [bron.duo],
      },
    ],
  },
  onderwerp: {
    kind: 'feit',
    text: 'Waar gaat het om?',
    short: 'Waar gaat het om?',
    options: [
      {
        id: 'verzuim',
        label: 'Ziek, te laat of weg zonder (bekende) geldige reden',
        next: 'erachter',
        because: 'Bij dit verzuim kijk je eerst of er iets achter zit.',
        sources: [bron.kaart('bij elk verzuim')],
      },
      {
        id: 'geldig',
        label: 'Weg met verlof, door schorsing, sluiting of jonger dan 6',
        next: 'geldig',
        because: 'De Leerplichtwet noemt de geldige redenen.',
        sources: [bron.wet('art. 11'), bron.wet('art. 11a')],
      },
      {
        id: 'verlof',
        label: 'Ouders vragen verlof of melden een feestdag',
        next: 'verlof',
        because: 'Elk soort verlof heeft eigen voorwaarden.',
        sources: [bron.wet('art. 11'), bron.wet('art. 13'), bron.wet('art. 13a'), bron.wet('art. 14')],
      },
      {
        id: 'inschrijving',
        label: 'In- of uitschrijven, verwijderen, nergens ingeschreven',
        next: 'inschrijving',
        because: 'De gemeente moet weten waar een leerling op school zit.',
        sources: [bron.wet('art. 18'), bron.wet('art. 19')],
      },
      {
        id: 'vrijstelling',
        label: 'Ouders willen vrijstelling (artikel 5, 5a of 15)',
        next: 'niet-alleen',
        because: 'Over vrijstelling van inschrijving gaat de gemeente, nooit de school.',
        sources: [bron.wet('art. 5'), bron.wet('art. 5a'), bron.wet('art. 15')],
        actions: [
          {
            who: 'Directeur',
            what: 'Verwijs ouders naar de gemeente. Artikel 5 (ongeschikt, bezwaar tegen de richting, school in het buitenland) en 5a (trekkend beroep): ouders melden het daar. Artikel 15 (ander onderwijs): burgemeester en wethouders beslissen.',
          },
        ],
      },
      {
        id: 'minder-uren',
        label: 'Tijdelijk minder uren naar school',
        next: 'niet-alleen',
        because: 'Tijdelijk minder uren is maatwerk binnen onderwijstijd, met eigen voorwaarden.',
        sources: [bron.kaart('onderaan'), bron.onderwijstijd],
        actions: [
          {
            who: 'IB’er of zorgcoördinator',
            what: 'Maak met ouders en samenwerkingsverband een plan met doel, opbouw en einddatum. Ga na of de Inspectie moet instemmen.',
          },
        ],
      },
    ],
  },
  geldig: {
    kind: 'feit',
    text: 'Welke reden is het?',
    short: 'Welke geldige reden?',
    options: [
      {
        id: 'wet',
        label: 'Verlof, op tijd gemelde feestdag, school dicht, of komen verboden',
        next: 'geoorloofd',
        because: 'De Leerplichtwet noemt dit als geldige reden.',
        sources: [bron.wet('art. 11 onder a, b, e, f en g')],
      },
      {
        id: 'schorsing',
        label: 'Schorsing',
        next: 'geoorloofd',
        because: 'Een geschorste leerling is met geldige reden weg.',
        sources: [bron.wet('art. 11 onder c'), bron.schorsingPo, bron.schorsingVo, bron.redactie],
        actions: [
          {
            who: 'Directeur',
            what: 'Schors hoogstens een week, schriftelijk met redenen; langer dan één dag: ook bericht aan de Inspectie. Advies: geef schoolwerk.',
          },
        ],
      },
      {
        id: 'jong',
        label: 'Nog geen 6, en een deel van de week thuis',
        next: 'jonger-dan-zes',
        because: 'Tot 6 jaar geldt een eigen regeling.',
        sources: [bron.wet('art. 11a')],
      },
    ],
  },
  'jonger-dan-zes': {
    kind: 'feit',
    text: 'Hoeveel uur per week blijft het kind thuis?',
    short: 'Nog geen 6: hoeveel uur per week thuis?',
    explanation: 'Uren sparen kan niet; zo wordt de wet gewoonlijk gelezen.',
    options: [
      {
        id: 'mag',
        label: 'Tot en met 5 gemeld door ouders, of 10 met verlof van de directeur',
        next: 'geoorloofd',
        because:
          'Tot 6 jaar mogen ouders hun kind 5 uur per week thuishouden als zij dat melden; de directeur mag daarnaast 5 uur verlof geven.',
        sources: [bron.wet('art. 11a'), bron.redactie],
      },
      {
        id: 'meer',
        label: 'Meer, of zonder melding of verlof',
        next: 'erachter',
        because: 'Buiten deze 5 plus 5 uur is er geen geldige reden.',
        sources: [bron.wet('art. 11a')],
      },
    ],
  },
  inschrijving: {
    kind: 'feit',
    text: 'Wat verandert er aan de inschrijving?',
    short: 'Inschrijving: wat verandert er?',
    options: [
      {
        id: 'gewoon',
        label: 'Inschrijven, of uitschrijven met nieuwe school of vrijstelling',
        next: 'inschrijving-doorgeven',
        because: 'In- en uitschrijven geef je binnen 7 dagen door.',
        sources: [bron.wet('art. 18'), bron.kaart('rij in- en uitschrijving')],
      },
      {
        id: 'verwijdering',
        label: 'Verwijdering',
        next: 'inschrijving-doorgeven',
        because: 'Een verwijdering geef je direct door.',
        sources: [bron.wet('art. 18'), bron.verwijderingPo],
        actions: [
          {
            who: 'Directeur',
            what: 'Verwijderen kan pas als een andere school de leerling wil toelaten.',
          },
        ],
      },
      {
        id: 'nergens',
        label: 'Nu, of na uitschrijven, nergens ingeschreven zonder vrijstelling',
        next: 'zonder-school',
        because: 'Nergens ingeschreven en geen vrijstelling is absoluut verzuim: dat zoekt de gemeente uit.',
        sources: [bron.wet('art. 18'), bron.wet('art. 19'), bron.duoSoorten],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
