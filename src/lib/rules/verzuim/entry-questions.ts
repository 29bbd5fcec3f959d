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
        sources: [bron.wet('art. 4a'), bron.wet('art. 4b')],
        record: ['Dat de kwalificatieplicht geldt, en op hoeveel dagen per week er onderwijs is.'],
      },
      {
        id: 'vrij',
        label: '16 of 17, zonder kwalificatieplicht',
        next: 'buiten-leerplicht',
        because:
          'De kwalificatieplicht geldt niet met een startkwalificatie, na praktijkonderwijs met schooldiploma of verklaring, of na vso arbeidsmarkt of dagbesteding.',
        sources: [bron.wet('art. 4a lid 2'), bron.wet('art. 4b')],
      },
      {
        id: 'achttien',
        label: '18 jaar of ouder',
        next: 'achttien',
        because: 'Vanaf 18 jaar geldt de leerplicht niet meer, en voor sommigen het Doorstroompunt.',
        sources: [bron.wet('art. 4b'), bron.doorstroompunt],
      },
    ],
  },
  achttien: {
    kind: 'feit',
    text: 'Is de leerling weg zonder geldige reden, en is er nog geen startkwalificatie?',
    short: '18 of ouder: zonder geldige reden weg?',
    explanation:
      'Startkwalificatie: havo, vwo of mbo vanaf niveau 2. Ziek, met toestemming van school weg of geschorst is een geldige reden.',
    options: [
      {
        id: 'ja',
        label: 'Ja, en nog geen startkwalificatie',
        next: 'rmc',
        because: 'Jongeren tot 27 jaar zonder startkwalificatie vallen onder het Doorstroompunt.',
        sources: [bron.doorstroompunt, bron.wvo('art. 8.20')],
      },
      {
        id: 'nee',
        label: 'Nee: geldige reden, startkwalificatie, of al 27',
        next: 'buiten-leerplicht',
        because: 'Met een geldige reden of een startkwalificatie volgt de school het zelf.',
        sources: [bron.doorstroompunt, bron.wvo('art. 8.20')],
      },
      {
        id: 'twijfel',
        label: 'Nog niet bekend',
        next: 'rmc',
        because: 'Zolang de reden niet bekend is, ga je ervan uit dat er geen geldige reden is.',
        sources: [bron.redactie],
        actions: [
          {
            who: 'Mentor',
            what: 'Bel de leerling vandaag en vraag de reden; kijk in de administratie of er een startkwalificatie is.',
          },
        ],
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
        sources: [bron.wet('art. 11')],
      },
      {
        id: 'inschrijving',
        label: 'In- of uitschrijven, vertrek of verwijdering',
        next: 'inschrijving',
        because: 'De gemeente moet weten waar een leerling op school zit.',
        sources: [bron.wet('art. 10'), bron.wet('art. 19')],
      },
      {
        id: 'vrijstelling',
        label: 'Ouders willen vrijstelling (artikel 5, 5a of 15)',
        next: 'niet-alleen',
        because: 'Over vrijstelling van inschrijving gaat de gemeente, nooit de school.',
        sources: [bron.wet('art. 5'), bron.wet('art. 6'), bron.wet('art. 15')],
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
        label: 'Verlof, gemelde feestdag, school dicht of komen verboden',
        next: 'geoorloofd',
        because: 'De Leerplichtwet noemt dit als geldige reden.',
        sources: [bron.wet('art. 11')],
      },
      {
        id: 'schorsing',
        label: 'Schorsing',
        next: 'geoorloofd',
        because: 'Een geschorste leerling is met geldige reden weg.',
        sources: [bron.wet('art. 11 onder c'), bron.schorsingPo, bron.wvo('art. 8.14'), bron.redactie],
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
    short: 'Nog geen 6: uren per week thuis?',
    explanation:
      'Ouders melden hoogstens 5 uur per week. Voor wat daarboven komt, tot nog 5 uur, is verlof van de directeur nodig. Uren sparen kan niet; zo wordt de wet gewoonlijk gelezen.',
    options: [
      {
        id: 'mag',
        label: 'Hoogstens 5, gemeld, of hoogstens 10, met verlof',
        next: 'geoorloofd',
        because:
          'Tot 6 jaar mogen ouders hun kind 5 uur per week thuishouden als zij dat melden; de directeur mag daarnaast 5 uur verlof geven.',
        sources: [bron.wet('art. 11a'), bron.redactie],
      },
      {
        id: 'verlof-nodig',
        label: 'Meer dan 5, hoogstens 10, nog zonder verlof',
        next: 'jong-verlof',
        because: 'Boven 5 uur per week is verlof van de directeur nodig.',
        sources: [bron.wet('art. 11a lid 2')],
      },
      {
        id: 'meer',
        label: 'Meer dan 10, of niet gemeld',
        next: 'erachter',
        because: 'Buiten deze 5 plus 5 uur is er geen geldige reden.',
        sources: [bron.wet('art. 11a')],
      },
    ],
  },
  inschrijving: {
    kind: 'feit',
    text: 'Wat verandert er aan de inschrijving? Ook bij een verhuizing naar het buitenland.',
    short: 'Inschrijving: wat verandert er?',
    options: [
      {
        id: 'gewoon',
        label: 'In- of uitschrijven, met nieuwe school of vrijstelling',
        next: 'inschrijving-doorgeven',
        because: 'Een nieuwe inschrijving of een vrijstelling is de grond waarop een school uitschrijft.',
        sources: [bron.wet('art. 10'), bron.inEnUit],
      },
      {
        id: 'oneens',
        label: 'Een ouder met gezag is ertegen',
        next: 'ouders-oneens',
        because: 'Bij gezamenlijk gezag mag één ouder alleen handelen zolang de ander geen bezwaar heeft.',
        sources: [bron.gezamenlijkGezag, bron.inschrijvenOneens],
      },
      {
        id: 'verwijdering',
        label: 'Verwijdering',
        next: 'verwijdering',
        because: 'Een besluit tot verwijdering meldt de school direct.',
        sources: [bron.wet('art. 18 lid 1'), bron.verwijderingPo, bron.wvo('art. 8.15')],
      },
      {
        id: 'buitenland',
        label: 'Vertrokken, geen bewijs van een nieuwe school',
        next: 'zonder-school',
        because: 'Zonder nieuwe school of vrijstelling is er geen grond om uit te schrijven.',
        sources: [bron.wet('art. 10'), bron.uitschrijven, bron.zonderBewijs],
        actions: [
          {
            who: 'Administratie',
            what: 'Blijf inschrijven en uren tellen; meld afwezigheid zonder geldige reden via DUO. Een bericht van anderen over vertrek is geen bewijs.',
          },
          {
            who: 'Directeur',
            what: 'Vraag ouders schriftelijk om bewijs van de nieuwe school. Vrees je een huwelijk, besnijdenis of achterlating? Bel dan eerst Veilig Thuis (0800-2000), en vraag ouders nog niets.',
          },
        ],
      },
      {
        id: 'diploma',
        label: 'Diploma, nog geen vervolgopleiding',
        next: 'zonder-school',
        because:
          'Een vmbo-diploma is geen startkwalificatie, dus de plicht om onderwijs te volgen loopt door.',
        sources: [bron.wet('art. 1 onder f'), bron.wet('art. 4a')],
        actions: [
          {
            who: 'Mentor of decaan',
            what: 'Zoek met de leerling een opleiding. Met havo, vwo of mbo vanaf niveau 2 is de kwalificatieplicht klaar. Zonder: vraag leerplicht hoe je de tijd tot de nieuwe inschrijving regelt; de wet zegt het niet.',
          },
        ],
      },
      {
        id: 'nergens',
        label: 'Nergens ingeschreven en geen vrijstelling',
        next: 'zonder-school',
        because: 'Nergens ingeschreven en geen vrijstelling is absoluut verzuim: dat zoekt de gemeente uit.',
        sources: [bron.wet('art. 19'), bron.wet('art. 22'), bron.duoSoorten],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
