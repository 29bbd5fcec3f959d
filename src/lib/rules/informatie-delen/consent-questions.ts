import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** How consent stands that a pupil of sixteen or older gives alone: nobody else's yes or no counts. */
const ownConsent = {
  kind: 'feit',
  text: 'Gaf de leerling zelf toestemming voor dit doel, deze mensen en deze informatie?',
  short: '16 of ouder: gaf de leerling zelf toestemming?',
  explanation:
    'Vanaf 16 jaar telt het woord van de leerling, niet dat van ouders. Vraag het zonder ouders erbij. Een ja is duidelijk, vooraf gegeven, en mag altijd weer worden ingetrokken.',
  dependsOn: ['met-wie', 'wie-toestemming'],
  regional: ['kernteam-bespreken'],
  options: [
    {
      id: 'ja',
      label: 'Ja',
      next: 'met-toestemming',
      because: 'De leerling gaf zelf een duidelijk ja.',
      sources: [bron.zestien, bron.toestemming, bron.nji],
    },
    {
      id: 'nog-niet',
      label: 'Nog niet gevraagd',
      next: 'gevaar',
      because: 'Zonder toestemming van de leerling bespreek je het zonder naam, tenzij er ernstig gevaar is.',
      sources: [bron.zestien, bron.zonderNaam],
      record: ['Wanneer je de leerling om toestemming vraagt, of waarom nog niet.'],
    },
    {
      id: 'stil',
      label: 'Gevraagd, maar de leerling antwoordt niet',
      next: 'gevaar',
      because: 'Geen antwoord van de leerling is geen toestemming.',
      sources: [bron.toestemming],
      record: ['Wanneer en hoe je de leerling vroeg.'],
    },
    {
      id: 'nee',
      label: 'De leerling weigert, of trekt het in',
      next: 'gevaar',
      because:
        'Vanaf 16 jaar beslist de leerling zelf, dus na dit nee blijft de naam weg, tenzij er ernstig gevaar is.',
      sources: [bron.zestien, bron.intrekken],
      record: ['Waarom de leerling weigert, in eigen woorden, en wat je voorstelde.'],
    },
    {
      id: 'kan-niet',
      label: 'De leerling vragen kan niet: gevaarlijk of niet bereikbaar',
      next: 'gevaar',
      because: 'Kan de leerling niet worden gevraagd, dan weeg je het gevaar.',
      sources: [bron.plichten, bron.redactie],
      record: ['Waarom je de leerling niet kon vragen.'],
    },
  ],
} as const satisfies Question<string, RouteboekVocabulary>;

/** Whose consent is needed, how it stands, and whether the danger is such that the five questions come up. */
export const consentQuestions = {
  'wie-toestemming': {
    kind: 'feit',
    text: 'Hoe oud is de leerling en om welke gegevens gaat het? Dat bepaalt wie toestemming geeft.',
    short: 'Leeftijd en gegevens: wie geeft toestemming?',
    explanation:
      'Met ouders bedoelen we ook een voogd (persoon of GI). Hebben twee ouders gezag? Vraag beide (advies). Een pleegouder zonder voogdij geeft geen toestemming. Weet je niet welke gegevens het zijn? Kies leerling én ouders. Van 12 t/m 15 kan bij jeugdhulp soms de leerling alleen beslissen, bij ernstig nadeel of een blijvende, doordachte wens; de hulpverlener bepaalt dat.',
    options: [
      {
        id: 'tot-12',
        label: 'Jonger dan 12: ouders met gezag',
        next: 'toestemming',
        because: 'Onder de 12 jaar geven ouders met gezag toestemming.',
        sources: [bron.leeftijden],
        record: ['Toestemming nodig van: ouders met gezag.'],
      },
      {
        id: '12-school',
        label: '12 t/m 15, gegevens van de school: ouders met gezag',
        next: 'toestemming',
        because:
          'Voor gewone gegevens van de school geven ouders met gezag toestemming tot 16 jaar, en mag de leerling vanaf 12 die intrekken.',
        sources: [bron.zestien, bron.intrekken, bron.redactie],
        record: [
          'Toestemming nodig van: ouders met gezag. En wat de leerling ervan vindt (advies): vanaf 12 jaar mag die de toestemming zelf intrekken.',
        ],
      },
      {
        id: '12-hulp',
        label: '12 t/m 15, gegevens uit jeugdhulp of zorg: leerling én ouders met gezag',
        next: 'toestemming',
        because: 'Over jeugdhulp en zorg beslist de leerling vanaf 12 mee.',
        sources: [bron.leeftijden, bron.jeugdhulpTwaalf],
        record: ['Toestemming nodig van: leerling én ouders met gezag.'],
      },
      {
        id: '16',
        label: '16 of ouder: de leerling zelf',
        next: 'toestemming-zelf',
        because: 'Vanaf 16 jaar geeft de leerling zelf toestemming.',
        sources: [bron.leeftijden, bron.zestien],
        record: ['Toestemming nodig van: de leerling.'],
      },
      {
        id: 'vertegenwoordiger',
        label: '12 of ouder, maar overziet het eigen belang niet: de vertegenwoordiger',
        next: 'toestemming',
        because: 'Overziet de leerling het eigen belang niet, dan beslist de vertegenwoordiger.',
        sources: [bron.redactie],
        record: [
          'Toestemming nodig van: de vertegenwoordiger. En waarom de leerling dit niet zelf kan beslissen.',
        ],
      },
    ],
  },
  toestemming: {
    kind: 'feit',
    text: 'Heeft ieder die nodig is toestemming gegeven voor dit doel, deze mensen en deze informatie?',
    short: 'Is er toestemming van ieder die nodig is?',
    explanation:
      'Vroeger (2008 en 2012): maakten ouders na een brief geen bezwaar, bijvoorbeeld binnen een week, dan gold dat als instemming voor ‘buitenkantinformatie’. Nu (AVG): toestemming is een duidelijk ja vooraf, dat iemand weer kan intrekken.',
    dependsOn: ['met-wie', 'wie-toestemming'],
    regional: ['kernteam-bespreken'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'met-toestemming',
        because: 'Er is een duidelijk ja van ieder die nodig is.',
        sources: [bron.toestemming, bron.nji],
      },
      {
        id: 'nog-niet',
        label: 'Nog niet gevraagd',
        next: 'gevaar',
        because: 'Zonder toestemming bespreek je het zonder naam, tenzij er ernstig gevaar is.',
        sources: [bron.nji, bron.zonderNaam],
        record: ['Wanneer je toestemming vraagt, of waarom nog niet.'],
      },
      {
        id: 'stil',
        label: 'Gevraagd, maar geen antwoord',
        next: 'gevaar',
        because: 'Geen antwoord is geen toestemming; vroeger telde zwijgen als instemming, nu niet meer.',
        sources: [bron.toestemming, bron.vroeger2012('optie B'), bron.vroeger2008('optie 2')],
        record: ['Wanneer en hoe je vroeg.'],
      },
      {
        id: 'nee',
        label: 'Geweigerd of ingetrokken, ook door één van hen of door een leerling vanaf 12',
        next: 'gevaar',
        because:
          'Een nee van één ouder is genoeg om de naam weg te laten, en een leerling vanaf 12 mag toestemming zelf intrekken, tenzij er ernstig gevaar is.',
        sources: [bron.toestemming, bron.intrekken, bron.redactie],
        record: ['Wie weigerde, waarom, en wat je voorstelde.'],
      },
      {
        id: 'kan-niet',
        label: 'Vragen kan niet: gevaarlijk of niemand bereikbaar',
        next: 'gevaar',
        because: 'Kan vragen niet, dan weeg je het gevaar.',
        sources: [bron.plichten, bron.redactie],
        record: ['Waarom je geen toestemming kon vragen.'],
      },
    ],
  },
  'toestemming-zelf': ownConsent,
  gevaar: {
    kind: 'weging',
    text: 'Is er ernstig gevaar voor de leerling of een ander, of een vermoeden daarvan?',
    short: 'Ernstig gevaar, of een vermoeden?',
    weigh: [
      'Geweld, misbruik of verwaarlozing',
      'Leven of gezondheid loopt gevaar',
      'Het wordt erger als niemand iets doet',
    ],
    ask: ['Aandachtsfunctionaris en directeur', 'Veilig Thuis, zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'doel',
        because: 'Bij ernstig gevaar kan de plicht om te helpen zwaarder wegen dan zwijgen.',
        sources: [bron.plichten, bron.meldrecht],
        actions: [
          {
            who: 'Jij en de aandachtsfunctionaris',
            what: 'Denk je aan geweld of verwaarlozing? Open nu de Meldcode. Veilig Thuis (0800-2000) mag je zonder toestemming met naam bellen.',
            urgency: 'melden',
          },
        ],
        roles: ['veilig-thuis'],
      },
      {
        id: 'nee',
        label: 'Nee, geen aanwijzing gezien',
        next: 'zonder-naam',
        because: 'Zonder toestemming en zonder aanwijzing van ernstig gevaar blijft de naam weg.',
        sources: [bron.nji, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'advies',
        because: 'Twijfel over gevaar leg je eerst voor aan Veilig Thuis; twijfel telt nooit als nee.',
        sources: [bron.twijfel, bron.veiligThuis],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
