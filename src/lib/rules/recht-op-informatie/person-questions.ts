import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Safety first, then the pupil's age and who asks. */
export const personQuestions = {
  gevaar: {
    kind: 'weging',
    text: 'Kan deze informatie iemand in gevaar brengen als deze persoon haar krijgt?',
    short: 'Kan deze informatie iemand in gevaar brengen?',
    weigh: [
      'Verblijf op een geheim adres of in de opvang',
      'Bedreiging, geweld of angst voor meenemen van het kind',
      'Een contactverbod, huisverbod of ontzegde omgang',
      'Wat zegt de leerling zelf?',
    ],
    ask: ['Directeur en aandachtsfunctionaris', 'Veilig Thuis, zonder naam'],
    options: [
      {
        id: 'nu',
        label: 'Ja, en het kan nu gebeuren',
        next: 'bel-112',
        because: 'Bij gevaar dat nu kan gebeuren bel je eerst 112.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja, maar niet op dit moment',
        next: 'veiligheid-eerst',
        because: 'Bij vrees voor de veiligheid mag de school informatie eerst vasthouden.',
        sources: [bron.vrees, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee, geen aanwijzing gezien',
        next: 'onderwerp',
        because: 'Er is geen aanwijzing voor gevaar gezien, dus telt wie recht heeft op wat.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'veiligheid-eerst',
        because: 'Bij twijfel over gevaar overleg je eerst; gegeven informatie haal je niet terug.',
        sources: [bron.vrees, bron.redactie],
      },
    ],
  },
  leeftijd: {
    kind: 'feit',
    text: 'Hoe oud is de leerling?',
    short: 'Hoe oud is de leerling?',
    explanation:
      'Vroeger (2008): een leerling vanaf 16 kon informatie aan ouders tegenhouden. Nu: over vorderingen licht de school ouders in tot 18 jaar (uitleg uit 2019 bij de oude wet; het artikel van nu is nog na te gaan). Over andere gegevens beslist de leerling vanaf 16 zelf.',
    options: [
      {
        id: 'tot-16',
        label: 'Jonger dan 16',
        next: 'wie',
        because: 'Tot 16 jaar beslissen ouders met gezag over de gegevens van de leerling.',
        sources: [bron.zestien],
      },
      {
        id: '16-17',
        label: '16 of 17',
        next: 'wie',
        because: 'Bij 16 en 17 jaar gaan vorderingen naar ouders, en beslist de leerling over de rest.',
        sources: [bron.vorderingen, bron.zestien, bron.vroeger],
        actions: [
          {
            who: 'Mentor',
            what: 'Aan ouders vertel je over vorderingen en afwezigheid. Vraag de leerling voordat je hun iets anders of persoonlijks vertelt.',
          },
        ],
        record: ['Wat de leerling ervan vindt.'],
      },
      {
        id: '18',
        label: '18 of ouder',
        next: 'meerderjarig',
        because: 'Vanaf 18 jaar beslist de leerling zelf, ook over vorderingen.',
        sources: [bron.vorderingen, bron.redactie],
      },
    ],
  },
  wie: {
    kind: 'feit',
    text: 'Wie vraagt om informatie, of wie wil je informeren?',
    short: 'Wie vraagt of krijgt informatie?',
    explanation:
      'Ondertoezichtstelling: ouders houden gezag en een GI kijkt mee. Voogdij: ouders hebben geen gezag meer; kies voor hen ‘een ouder’. Vroeger heette de jeugdbeschermer gezinsvoogd. Vraagt Veilig Thuis iets? Gebruik dan Informatie delen. De Raad? Gegevens gevraagd.',
    dependsOn: ['onderwerp'],
    options: [
      {
        id: 'ouder',
        label: 'Een ouder',
        next: 'gezag',
        because: 'Bij een ouder telt eerst of die gezag heeft.',
        sources: [bron.gescheiden],
      },
      {
        id: 'voogd',
        label: 'Een voogd (persoon of GI), of een ander die van de rechter gezag kreeg',
        next: 'volledig',
        because: 'Wie voogd is of van de rechter gezag kreeg, krijgt informatie zoals een ouder met gezag.',
        sources: [bron.nieuwePartner, bron.redactie],
        actions: [
          { who: 'Administratie', what: 'Vraag de beslissing van de rechter en bewaar wie gezag heeft.' },
        ],
      },
      {
        id: 'gi',
        label: 'De jeugdbeschermer (GI) bij een ondertoezichtstelling',
        next: 'gi',
        because: 'Bij een ondertoezichtstelling krijgt de GI wat voor die maatregel nodig is.',
        sources: [bron.gi, bron.giGrens],
      },
      {
        id: 'stiefouder',
        label: 'Een stiefouder of nieuwe partner',
        next: 'derde',
        because: 'Een stiefouder heeft geen eigen recht op informatie.',
        sources: [bron.nieuwePartner, bron.redactie],
        actions: [
          {
            who: 'Leerkracht of mentor',
            what: 'Meekomen naar een gesprek? Vraag ouders met gezag; hebben er twee gezag, dan beide.',
          },
        ],
      },
      {
        id: 'pleegouder',
        label: 'Een pleegouder zonder voogdij',
        next: 'pleegouder',
        because:
          'Een pleegouder zonder voogdij heeft geen gezag, maar telt in het basisonderwijs als verzorger wel als ouder.',
        sources: [bron.oudersPo, bron.oudersVo],
      },
      {
        id: 'ander',
        label: 'Iemand anders, zoals een grootouder of advocaat',
        next: 'derde',
        because: 'Familie en advocaten hebben geen eigen recht op informatie over de leerling.',
        sources: [bron.beideOuders, bron.redactie],
        actions: [
          {
            who: 'Directeur',
            what: 'Vraagt een advocaat iets? Vul geen vragenlijst over een ouder in; verwijs naar de eigen cliënt.',
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
