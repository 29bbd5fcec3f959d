import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Danger first; then who asks, for each has rules of its own. */
export const questions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar, of is een kind vermist?',
    short: 'Nu iemand in gevaar, of een kind vermist?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis',
        because: 'Bij direct gevaar of een vermist kind gaat hulp voor op privacy.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'wie',
        because: 'Er is nu geen direct gevaar gezien, dus telt wie er vraagt.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis',
        because: 'Ook bij twijfel over direct gevaar bel je; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
    ],
  },
  wie: {
    kind: 'feit',
    text: 'Wie vraagt om gegevens van een leerling?',
    short: 'Wie vraagt om gegevens?',
    explanation:
      'Gegevens geven is ook: aan de telefoon bevestigen dat een leerling op school zit. Vraagt Veilig Thuis iets? Gebruik dan Informatie delen. Vraagt een ouder hoe het gaat? Recht op informatie.',
    options: [
      {
        id: 'politie',
        label: 'Politie of officier van justitie',
        next: 'politie',
        because: 'Bij de politie telt of er een vordering is, van wie, en welke gegevens erin staan.',
        sources: [bron.identificerend, bron.gegevens],
      },
      {
        id: 'raad',
        label: 'Raad voor de Kinderbescherming',
        next: 'raad',
        because: 'De school mag vragen van de Raad beantwoorden zonder toestemming van ouders.',
        sources: [bron.raad],
      },
      {
        id: 'gi',
        label: 'Jeugdbeschermer van een gecertificeerde instelling (GI)',
        next: 'maatregel',
        because: 'Bij een GI telt of de rechter een maatregel oplegde.',
        sources: [bron.gi],
      },
      {
        id: 'leerplicht',
        label: 'Leerplicht',
        next: 'leerplicht-vraagt',
        because: 'De directeur moet leerplicht de inlichtingen geven die voor de Leerplichtwet nodig zijn.',
        sources: [bron.inlichtingen],
      },
      {
        id: 'ggd',
        label: 'De GGD: een lijst met leerlingen, of een vragenlijst',
        next: 'ggd-lijst',
        because:
          'De GGD krijgt gegevens uit het landelijke register, dus een lijst van de school is vrijwillig.',
        sources: [bron.ggdLijst, bron.ggdVragen],
      },
      {
        id: 'dossier',
        label: 'Een ouder of de leerling: het dossier inzien, een kopie, verbeteren of wissen',
        next: 'dossier-leeftijd',
        because: 'Wie om het dossier mag vragen, hangt af van de leeftijd van de leerling.',
        sources: [bron.dossierRechten],
      },
      {
        id: 'verklaring',
        label: 'Een ouder of advocaat: een verklaring of brief voor een rechtszaak',
        next: 'verklaring',
        because: 'Met een verklaring voor één van de twee kiest de school een kant.',
        sources: [bron.verklaring, bron.redactie],
      },
      {
        id: 'buitenstaander',
        label: 'Verzekeraar, journalist, bedrijf of onbekende aan de telefoon',
        next: 'buitenstaander',
        because: 'Wie geen taak heeft bij deze leerling, krijgt van de school geen gegevens.',
        sources: [bron.toestemming, bron.redactie],
      },
    ],
  },
  maatregel: {
    kind: 'feit',
    text: 'Geldt er een ondertoezichtstelling of voogdij van deze GI?',
    short: 'Ondertoezichtstelling of voogdij van deze GI?',
    explanation:
      'Weet je het niet? Vraag de GI om de beslissing van de rechter. Geldt er een maatregel, kies dan ‘ja’.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'gi',
        because: 'Voor de maatregel van de rechter moet je de GI geven wat nodig is.',
        sources: [bron.gi],
      },
      {
        id: 'nee',
        label: 'Nee, de hulp is vrijwillig',
        next: 'gi-vrijwillig',
        because: 'Zonder maatregel is een GI een partner zoals andere: met toestemming.',
        sources: [bron.nji],
      },
      {
        id: 'onbekend',
        label: 'Weet ik niet',
        next: 'gi-vrijwillig',
        because: 'Zolang de maatregel niet vaststaat, deel je zoals bij andere partners.',
        sources: [bron.redactie],
        record: ['Of de GI een beslissing van de rechter liet zien.'],
      },
    ],
  },
  politie: {
    kind: 'feit',
    text: 'Is er een vordering van politie of officier van justitie?',
    short: 'Politie: is er een vordering?',
    explanation:
      'Een vordering is een bevel op grond van de wet om bepaalde gegevens te geven. Zij is op papier en noemt de gegevens, de termijn en het artikel. Bij dringende noodzaak (en altijd bij camerabeelden) kan het mondeling; het papier volgt dan binnen drie dagen.',
    options: [
      {
        id: 'ja',
        label: 'Ja, op papier of mondeling met spoed',
        next: 'politie-vordering',
        because:
          'Een vordering bindt de school, maar alleen voor wat erin staat en als zij van de juiste persoon komt.',
        sources: [bron.identificerend, bron.gegevens, bron.camerabeelden, bron.gevoelig],
      },
      {
        id: 'nee',
        label: 'Nee: een vraag, een gesprek of een telefoontje',
        next: 'politie-vraag',
        because: 'Zonder vordering hoeft de school niets te geven, en geeft zij niets ter plekke.',
        sources: [bron.gegevens, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel: er wordt gezegd dat het moet',
        next: 'politie-vraag',
        because: 'Zolang niemand de vordering heeft laten zien, behandel je het als een vraag.',
        sources: [bron.gegevens, bron.redactie],
      },
    ],
  },
  'dossier-leeftijd': {
    kind: 'feit',
    text: 'Hoe oud is de leerling om wiens dossier het gaat?',
    short: 'Dossier: hoe oud is de leerling?',
    explanation:
      'Tot 1 september 2026 oefenden ouders deze rechten uit tot 16 jaar. Nu: vanaf 12 jaar mag ook de leerling zelf vragen.',
    options: [
      {
        id: 'tot-12',
        label: 'Jonger dan 12',
        next: 'dossier',
        because: 'Tot 12 jaar vragen ouders met gezag of de voogd om het dossier.',
        sources: [bron.dossierRechten],
        record: ['Wie vroeg, en hoe je weet dat die gezag heeft.'],
      },
      {
        id: '12-15',
        label: '12 tot en met 15',
        next: 'dossier',
        because: 'Van 12 tot en met 15 jaar mogen de leerling en ouders met gezag allebei vragen.',
        sources: [bron.dossierRechten],
        record: ['Wie vroeg: de leerling zelf, of een ouder met gezag.'],
      },
      {
        id: '16',
        label: '16 of ouder',
        next: 'dossier',
        because: 'Vanaf 16 jaar vraagt de leerling zelf om het dossier, en beslist die of ouders het zien.',
        sources: [bron.dossierRechten],
        actions: [
          {
            who: 'Directeur',
            what: 'Vraagt een ouder om het dossier? Vraag de leerling om een ja. Over vorderingen licht je ouders in tot 18 jaar; dat kan zonder het dossier.',
          },
        ],
        record: ['Wat de leerling goedvindt.'],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
