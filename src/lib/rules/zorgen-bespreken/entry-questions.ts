import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Danger first, then the situation: the answers that must not begin with a talk stand on top. */
export const entryQuestions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar: een kind, een ouder, een collega of jijzelf?',
    short: 'Is er nu iemand in direct gevaar?',
    explanation:
      'Vertelt een kind jou nu iets? Luister, beloof geen geheimhouding en kom daarna terug naar deze vragen.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis-112',
        because: 'Bij direct gevaar bel je eerst 112; praten komt later.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'situatie',
        because: 'Er is nu geen direct gevaar gezien, dus je gaat na welke situatie dit is.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis-112',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
    ],
  },
  situatie: {
    kind: 'feit',
    text: 'Stel dat … Welke situatie past? Passen er meer, kies dan de bovenste.',
    short: 'Stel dat … Welke situatie past? Kies de bovenste',
    explanation:
      'Vroeger (2012): zorgteam of ZAT, AMK, Steunpunt Huiselijk Geweld en bureau jeugdzorg. Nu: kernteam of ondersteuningsteam, Veilig Thuis, en voor hulp de gemeente.',
    options: [
      {
        id: 'acuut',
        label: 'Iemand denkt aan zelfdoding, of is extreem bang, in de war of agressief',
        next: 'acuut',
        because: 'In een acute situatie gaan rust en hulp voor op een gesprek over zorgen.',
        sources: [bron.stelDat('een acute situatie'), bron.huisarts],
      },
      {
        id: 'medewerker',
        label: 'Misschien iemand die voor de school werkt',
        next: 'medewerker',
        because: 'Een vermoeden tegen iemand van school heeft een eigen route.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'eer',
        label: 'Misschien eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking',
        next: 'veilig-thuis-eerst',
        because: 'Bij deze vormen van geweld kan een gesprek het gevaar groter maken.',
        sources: [bron.augeo, bron.eer],
        actions: [
          {
            who: 'Jij',
            what: 'Begin ook met de leerling geen gesprek, en app niet: sporen op een telefoon kunnen gevaar geven.',
          },
        ],
      },
      {
        id: 'ouder-vertelt',
        label: 'Een ouder vertelt mij zelf over geweld of onveiligheid thuis',
        next: 'ouder-vertelt',
        because: 'Wie zelf over geweld thuis vertelt, kan acuut gevaar lopen, ook als het een ouder is.',
        sources: [bron.augeo, bron.onthulling],
      },
      {
        id: 'vertelt',
        label: 'Een kind of jongere vertelt mij zelf iets',
        next: 'tijd',
        because: 'Wie iets durft te vertellen, moet eerst gehoord worden.',
        sources: [bron.stelDat('de leerling komt zelf'), bron.kindSchool],
      },
      {
        id: 'seksueel',
        label: 'Misschien seksueel misbruik door een volwassene of gezinslid, of een loverboy',
        next: 'veilig-thuis-eerst',
        because: 'Bij seksueel geweld vraag je eerst Veilig Thuis wie er kan praten, en hoe.',
        sources: [bron.richtlijn, bron.kindSchool, bron.csg, bron.zedenpolitie],
        actions: [
          {
            who: 'Jij',
            what: 'Kort geleden? Bel ook het Centrum Seksueel Geweld (0800-0188). Is het iemand buiten het gezin, vraag Veilig Thuis dan ook wanneer ouders het horen, en overleg met de zedenpolitie (0900-8844).',
          },
        ],
        roles: ['centrum-seksueel-geweld'],
      },
      {
        id: 'leerlingen',
        label: 'Seksueel gedrag of naaktbeelden, tussen leerlingen',
        next: 'leerlingen',
        because: 'Tussen leerlingen geldt een andere route, waarin de ouders van allen het horen.',
        sources: [bron.leerlingen, bron.redactie],
      },
      {
        id: 'geen-hulp',
        label: 'Ouders of kind herkennen de zorg niet, of willen geen hulp',
        next: 'wegen',
        because: 'Blijf je bezorgd, dan weeg je met de meldcode.',
        sources: [bron.geenHulp],
      },
      {
        id: 'hulp',
        label: 'Er is al hulp of een melding, en ik wil met ouders of kind praten',
        next: 'nieuw',
        because: 'Bij hulp of een melding telt eerst of er iets nieuws is.',
        sources: [bron.stelDat('er is hulp gestart')],
        actions: [
          {
            who: 'Jij',
            what: 'Is er gemeld? Praat er alleen over zoals met Veilig Thuis (0800-2000) is afgesproken.',
          },
        ],
      },
      {
        id: 'derden',
        label: 'Ik hoor het van een ander: klasgenoot, ouder, buur of collega',
        next: 'vermoeden',
        because: 'Ook wat je van een ander hoort, is een signaal dat je weegt.',
        sources: [bron.stelDat('signalen van derden')],
        actions: [
          {
            who: 'Jij',
            what: 'Bedank de ander en vraag: wie, wat, waar, wanneer, zelf gezien? Zeg dat die ook zelf Veilig Thuis (0800-2000) kan bellen. Vertel niets over het gezin; beloof geen geheimhouding.',
          },
        ],
        record: ['Van wie je het hoorde, en of die het zelf zag.'],
      },
      {
        id: 'niet-pluis',
        label: 'Ik zie iets, of heb een niet-pluisgevoel, bij een leerling of ouders',
        next: 'vermoeden',
        because: 'Een niet-pluisgevoel neem je serieus en weeg je.',
        sources: [bron.stelDat('niet-pluisgevoel')],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
