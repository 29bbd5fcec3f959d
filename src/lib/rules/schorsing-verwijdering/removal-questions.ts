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
        sources: [bron.uitvoering('art. 8.12 lid 2'), bron.vroeger],
      },
      {
        id: 'cijfers-einde',
        label: 'VO: te lage cijfers, aan het eind van het schooljaar',
        next: 'onderzocht',
        because: 'Ook dan blijft de eis dat een andere school een leerplichtige leerling wil toelaten.',
        sources: [bron.uitvoering('art. 8.12 lid 2'), bron.wvo('art. 8.15 lid 2')],
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
        next: 'leerplichtig',
        because: 'De steun is onderzocht en geprobeerd, dus nu telt wat de wet verder vraagt.',
        sources: [bron.gpoToets],
      },
      {
        id: 'incident',
        label: 'Nee, maar er was een zeer ernstig incident dat de veiligheid op school raakt',
        next: 'leerplichtig',
        because:
          'Bij zeer ernstige incidenten die de veiligheid op school raakten vond de geschillencommissie een verwijdering soms redelijk, ook als steun nog niet was afgerond.',
        sources: [bron.ernstigIncident, bron.kortNaElkaar, bron.buitenSchool],
        actions: [
          {
            who: 'Directeur',
            what: 'Onderzoek eerst zorgvuldig wat er gebeurde: hoor ieder die erbij was, ook de leerling, en weeg of iets lichters kan. Leg uit waarom steun niet eerst kon. Gebeurde het buiten school, dan telt of de school zelf nu onveiliger is.',
          },
          {
            who: 'Directeur',
            what: 'Zorg voor wie geraakt is. Is het strafbaar? Overleg met de politie over aangifte (0900-8844); bij gevaar nu 112.',
          },
        ],
        record: ['Wat er gebeurde, wie je hoorde, en waarom steun of een lichtere maatregel niet eerst kon.'],
        roles: ['noodnummer'],
      },
      {
        id: 'nee',
        label: 'Nee, of niet alles',
        next: 'eerst-steun',
        because: 'Zonder onderzoek en steun is verwijderen nog niet aan de orde.',
        sources: [bron.gpoToets, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'eerst-steun',
        because:
          'Bij twijfel over de steun ga je eerst daarmee verder: de geschillencommissie kijkt er ook naar.',
        sources: [bron.gpoToets, bron.redactie],
      },
    ],
  },
  leerplichtig: {
    kind: 'feit',
    text: 'Valt de leerling nog onder de Leerplichtwet (leerplichtig of kwalificatieplichtig)?',
    short: 'Nog leerplichtig of kwalificatieplichtig?',
    explanation:
      'Leerplicht loopt tot het einde van het schooljaar waarin de leerling 16 wordt, of na twaalf volle schooljaren; daarna kwalificatieplicht tot 18 jaar of een startkwalificatie. De rekenhulp Leerplichtig rekent het uit. Op de basisschool is het antwoord ‘ja’, ook bij een kind van 4.',
    options: [
      {
        id: 'ja',
        label: 'Ja, of het gaat om een basisschool of sbo',
        next: 'andere-school',
        because: 'Dan kan verwijderen alleen als een andere school de leerling wil toelaten.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18'), bron.wvo('art. 8.15 lid 2')],
      },
      {
        id: 'nee',
        label: 'Nee: VO of vso, niet meer leer- of kwalificatieplichtig',
        next: 'gehoord-vrij',
        because:
          'Valt een leerling niet meer onder de Leerplichtwet, dan is een andere school in het VO en vso geen voorwaarde.',
        sources: [bron.wvo('art. 8.15 lid 2'), bron.wec('art. 40 lid 18')],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'andere-school',
        because: 'Tot het is uitgezocht ga je uit van leerplicht, want dan gelden de meeste voorwaarden.',
        sources: [bron.wvo('art. 8.15 lid 2'), bron.redactie],
        actions: [
          {
            who: 'Administratie',
            what: 'Zoek op of de leerling nog leerplichtig of kwalificatieplichtig is, met de rekenhulp Leerplichtig of bij leerplicht. Loop deze vragen dan opnieuw door.',
          },
        ],
        roles: ['leerplicht'],
      },
    ],
  },
  'andere-school': {
    kind: 'feit',
    text: 'Is een andere school bereid de leerling toe te laten?',
    short: 'Andere school bereid om toe te laten?',
    dependsOn: ['leerplichtig'],
    explanation:
      'Ook sbo, so of vso telt, als de leerling daar toelaatbaar is; in het VO telt ook het mbo. Vroeger (wegwijzer 2008): een basisschool mocht verwijderen na acht weken vergeefs zoeken. Nu: die uitweg is vervallen op 1 augustus 2014; alleen een instelling voor cluster 1 of 2 (zien, horen, taal) heeft haar nog.',
    options: [
      {
        id: 'ja',
        label: 'Ja, en de plek past',
        next: 'verwijderen-waar',
        because: 'Er is een school die de leerling wil toelaten: aan die voorwaarde is voldaan.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18'), bron.wvo('art. 8.15 lid 2')],
      },
      {
        id: 'nee',
        label: 'Nee, ook niet na acht weken zoeken',
        next: 'geen-school',
        because: 'Zonder school die wil toelaten kan verwijderen niet, hoe lang er ook is gezocht.',
        sources: [
          bron.wpo('art. 40 lid 11'),
          bron.wec('art. 40 lid 18'),
          bron.wvo('art. 8.15 lid 2'),
          bron.vroeger,
        ],
      },
      {
        id: 'twijfel',
        label: 'Misschien, of de plek past niet zeker',
        next: 'geen-school',
        because:
          'Een plek die niet past telt niet: een rechter liet een leerling terugkeren omdat niet bleek dat het vso passend was.',
        sources: [bron.passendeSchool, bron.gpoToets],
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
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18')],
      },
      {
        id: 'vo',
        label: 'Voortgezet onderwijs',
        next: 'gehoord-vo',
        because:
          'In het VO hoort het bestuur vooraf de leerling en de ouders, en overlegt het met de Inspectie.',
        sources: [bron.wvo('art. 8.15 lid 3'), bron.wvo('art. 8.15 lid 4')],
      },
    ],
  },
  gehoord: {
    kind: 'feit',
    text: 'Zijn leraar en ouders gehoord over het voornemen?',
    short: 'Leraar en ouders gehoord?',
    explanation:
      'De wet noemt de leraar (so en vso: leraar of leraren) én de ouders, op elke openbare en bijzondere school. Advies: hoor ook de leerling.',
    dependsOn: ['verwijderen-waar'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit',
        because: 'Leraar en ouders zijn gehoord, dus het bestuur kan besluiten.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18')],
      },
      {
        id: 'nee',
        label: 'Nee, of niet allemaal',
        next: 'eerst-horen',
        because: 'Horen gaat aan het besluit vooraf.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18')],
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
        sources: [bron.wvo('art. 8.15 lid 3')],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'eerst-horen',
        because: 'In het VO kan het besluit pas als leerling en ouders gehoord konden worden.',
        sources: [bron.wvo('art. 8.15 lid 3')],
      },
    ],
  },
  'gehoord-vrij': {
    kind: 'feit',
    text: 'Niet meer leerplichtig: kreeg ieder die de wet noemt de kans om gehoord te worden?',
    short: 'Niet meer leerplichtig: gehoord wie de wet noemt?',
    explanation:
      'VO: de leerling, en onder de 18 ook de ouders. Vso: de leraar en de ouders; bij een leerling van 18 of ouder ook altijd de leerling zelf (advies).',
    dependsOn: ['leerplichtig'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit-vrij',
        because:
          'Het overleg vooraf met de Inspectie geldt voor leerplichtige leerlingen; het bericht achteraf geldt in het VO altijd.',
        sources: [bron.wvo('art. 8.15 lid 4'), bron.wvo('art. 8.15 lid 5')],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'eerst-horen',
        because: 'Ook wie niet meer leerplichtig is, moet vooraf gehoord kunnen worden.',
        sources: [bron.wvo('art. 8.15 lid 3'), bron.wec('art. 40 lid 18')],
      },
    ],
  },
  overleg: {
    kind: 'feit',
    text: 'VO: is over de verwijdering overlegd met de Inspectie?',
    short: 'VO: overlegd met de Inspectie?',
    explanation:
      'Het overleg komt vóór de definitieve verwijdering. In het overleg gaat het ook over hoe de leerling onderwijs kan volgen. Zolang het loopt, mag de leerling geschorst zijn.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'besluit',
        because: 'Het overleg met de Inspectie is geweest, dus het bestuur kan besluiten.',
        sources: [bron.wvo('art. 8.15 lid 4')],
      },
      {
        id: 'nee',
        label: 'Nee, of nog niet klaar',
        next: 'eerst-inspectie',
        because: 'Een leerplichtige leerling verwijderen kan in het VO pas na overleg met de Inspectie.',
        sources: [bron.wvo('art. 8.15 lid 4')],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
