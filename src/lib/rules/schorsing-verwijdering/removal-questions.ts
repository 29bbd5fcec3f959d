import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** The conditions of a removal, in the order in which a school has to meet them. */
export const removalQuestions = {
  reden: {
    kind: 'feit',
    text: 'Waarom wil de school de leerling verwijderen?',
    short: 'Waarom verwijderen?',
    options: [
      {
        id: 'gedrag',
        label: 'Gedrag, veiligheid of een breuk met ouders',
        next: 'onderzocht',
        because: 'Ook bij gedrag of een breuk met ouders komen steun en lichtere maatregelen eerst.',
        sources: [bron.gpoToets, bron.redactie],
      },
      {
        id: 'ondersteuning',
        label: 'De school kan niet geven wat de leerling nodig heeft',
        next: 'onderzocht',
        because: 'Dan telt of de school dat echt heeft onderzocht, en wat ze heeft geprobeerd.',
        sources: [bron.gpoToets],
      },
      {
        id: 'cijfers',
        label: 'VO: te lage cijfers, tijdens het schooljaar',
        next: 'cijfers',
        because:
          'In de loop van het schooljaar mag een VO-school niet verwijderen om onvoldoende vorderingen.',
        sources: [bron.vo('art. 14 lid 1'), bron.vroeger],
      },
      {
        id: 'cijfers-einde',
        label: 'VO: te lage cijfers, aan het eind van het schooljaar',
        next: 'onderzocht',
        because: 'Ook dan blijft de eis dat een andere school een leerplichtige leerling wil toelaten.',
        sources: [bron.vo('art. 14 lid 1'), bron.wvo('art. 8.15')],
      },
    ],
  },
  onderzocht: {
    kind: 'weging',
    text: 'Is onderzocht wat de leerling nodig heeft, en is die steun echt geprobeerd?',
    short: 'Onderzocht wat nodig is, en steun geprobeerd?',
    weigh: [
      'Is er een recent beeld van wat de leerling nodig heeft (bij extra ondersteuning: een OPP)?',
      'Welke steun is geprobeerd, hoe lang, met welk gevolg?',
      'Dachten samenwerkingsverband, jeugdarts of CJG mee?',
    ],
    ask: ['Ouders en leerling', 'Samenwerkingsverband en kernteam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'andere-school',
        because:
          'De steun is onderzocht en geprobeerd, dus nu telt of een andere school de leerling wil toelaten.',
        sources: [bron.gpoToets],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of niet alles',
        next: 'eerst-steun',
        because:
          'Bij twijfel over de steun ga je eerst daarmee verder: de geschillencommissie kijkt er ook naar.',
        sources: [bron.gpoToets, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'eerst-steun',
        because: 'Zonder onderzoek en steun is verwijderen nog niet aan de orde.',
        sources: [bron.gpoToets, bron.redactie],
      },
    ],
  },
  'andere-school': {
    kind: 'feit',
    text: 'Is een andere school bereid de leerling toe te laten? Kies het bovenste dat past.',
    short: 'Andere school bereid om toe te laten?',
    explanation:
      'Ook sbo, so of vso telt, als de leerling daar toelaatbaar is. Vroeger (wegwijzer 2008): een basisschool mocht verwijderen na acht weken vergeefs zoeken. Nu: die uitweg is vervallen op 1 augustus 2014.',
    options: [
      {
        id: 'vrij',
        label: 'VO: niet meer leer- of kwalificatieplichtig',
        next: 'gehoord-vrij',
        because:
          'Valt een VO-leerling niet meer onder de Leerplichtwet, dan is een andere school geen voorwaarde; helpen zoeken blijft ons advies.',
        sources: [bron.wvo('art. 8.15'), bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja, en de plek past',
        next: 'verwijderen-waar',
        because: 'Er is een school die de leerling wil toelaten: aan die voorwaarde is voldaan.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wvo('art. 8.15')],
      },
      {
        id: 'twijfel',
        label: 'Misschien, of de plek past niet zeker',
        next: 'geen-school',
        because:
          'Een plek die niet past telt niet: een rechter liet een leerling terugkeren omdat niet bleek dat het vso passend was.',
        sources: [bron.passendeSchool, bron.gpoToets],
      },
      {
        id: 'nee',
        label: 'Nee, ook niet na acht weken zoeken',
        next: 'geen-school',
        because: 'Zonder school die wil toelaten kan verwijderen niet, hoe lang er ook is gezocht.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wvo('art. 8.15'), bron.vroeger],
      },
    ],
  },
  'verwijderen-waar': {
    kind: 'feit',
    text: 'Op wat voor school zit de leerling die verwijderd zou worden?',
    short: 'Verwijderen: van welke school?',
    options: [
      {
        id: 'po',
        label: 'Basisschool, sbo, so of vso',
        next: 'gehoord',
        because: 'Hier hoort het bestuur vooraf de leraar en de ouders.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wpo('art. 63'), bron.inspectieSo],
      },
      {
        id: 'vo',
        label: 'Voortgezet onderwijs',
        next: 'gehoord-vo',
        because:
          'In het VO hoort het bestuur vooraf de leerling en de ouders, en overlegt het met de Inspectie.',
        sources: [bron.vo('art. 14')],
      },
    ],
  },
  gehoord: {
    kind: 'feit',
    text: 'Zijn leraar en ouders gehoord over het voornemen?',
    short: 'Leraar en ouders gehoord?',
    explanation:
      'De wet noemt de groepsleraar, en in het bijzonder onderwijs ook de ouders; voor so en vso noemt de Inspectie leraar en ouders. Advies: hoor op elke school ook ouders en leerling.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit',
        because: 'Leraar en ouders zijn gehoord, dus het bestuur kan besluiten.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wpo('art. 63'), bron.inspectieSo],
      },
      {
        id: 'nee',
        label: 'Nee, of niet allemaal',
        next: 'eerst-horen',
        because: 'Horen gaat aan het besluit vooraf.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wpo('art. 63'), bron.inspectieSo],
      },
    ],
  },
  'gehoord-vo': {
    kind: 'feit',
    text: 'VO: kregen de leerling en (onder de 18) de ouders de kans om gehoord te worden?',
    short: 'VO: leerling en (onder 18) ouders gehoord?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'overleg',
        because: 'Leerling en ouders konden zich uitspreken over het voornemen.',
        sources: [bron.vo('art. 14 lid 1')],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'eerst-horen',
        because: 'In het VO kan het besluit pas als leerling en ouders gehoord konden worden.',
        sources: [bron.vo('art. 14 lid 1')],
      },
    ],
  },
  'gehoord-vrij': {
    kind: 'feit',
    text: 'VO, niet meer leerplichtig: kreeg de leerling (onder de 18 ook ouders) de kans om gehoord te worden?',
    short: 'VO, niet meer leerplichtig: gehoord?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit',
        because:
          'Het overleg vooraf met de Inspectie geldt voor leerplichtige leerlingen; het bericht achteraf geldt altijd.',
        sources: [bron.vo('art. 14')],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'eerst-horen',
        because: 'Ook wie niet meer leerplichtig is, moet vooraf gehoord kunnen worden.',
        sources: [bron.vo('art. 14 lid 1')],
      },
    ],
  },
  overleg: {
    kind: 'feit',
    text: 'VO: is over de verwijdering overlegd met de Inspectie?',
    short: 'VO: overlegd met de Inspectie?',
    explanation: 'Gelezen in de regels van vóór 1 augustus 2022; het artikelnummer van nu is nog na te gaan.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit',
        because: 'Het overleg met de Inspectie is geweest, dus het bestuur kan besluiten.',
        sources: [bron.vo('art. 14 lid 2')],
      },
      {
        id: 'nee',
        label: 'Nee, of nog niet klaar',
        next: 'eerst-inspectie',
        because: 'Een leerplichtige leerling verwijderen kan in het VO pas na overleg met de Inspectie.',
        sources: [bron.vo('art. 14 lid 2')],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
