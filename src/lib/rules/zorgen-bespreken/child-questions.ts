import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { ask, overleg } from './doubt.ts';
import * as bron from './sources.ts';

/** A child tells something itself: listening, no promise of secrecy, and then what it may be about. */
export const childQuestions = {
  tijd: {
    kind: 'feit',
    text: 'Kun je nu rustig luisteren?',
    short: 'Kun je nu rustig luisteren?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'geheim',
        because: 'Je kunt nu luisteren, dus je doet dat op een rustige plek.',
        sources: [bron.stelDat('de leerling komt zelf'), bron.kind],
      },
      {
        id: 'nee',
        label: 'Nee, ik heb heel weinig tijd',
        next: 'geheim',
        because: 'Wie geen tijd heeft, regelt nog vandaag iemand die luistert.',
        sources: [bron.stelDat('weinig tijd'), bron.redactie],
        actions: [
          {
            who: 'Jij',
            what: 'Zeg dat het moedig is. Haal meteen een collega die tijd heeft, of praat vóór het kind naar huis gaat. Waarschuw de IB’er of directeur.',
          },
        ],
      },
    ],
  },
  geheim: {
    kind: 'feit',
    text: 'Vraagt het kind je om het geheim te houden?',
    short: 'Vraagt het kind om geheimhouding?',
    explanation:
      'Vroeger (2012): beloof dat je niets buiten leerling of ouders om doet. Nu: dat kan niet; soms horen ouders het later, in overleg met Veilig Thuis.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'vertelt-over',
        because: 'Geheimhouding beloof je nooit, en wat je doet hangt niet af van toestemming.',
        sources: [bron.stelDat('geheimhouding'), bron.kindSchool, bron.richtlijn],
        actions: [
          {
            who: 'Jij',
            what: 'Zeg: ‘Dat kan ik niet beloven; ik heb anderen nodig om je te helpen. Ik vertel je wat ik ga doen.’',
          },
        ],
        record: ['Dat het kind om geheimhouding vroeg, en wat je zei.'],
      },
      {
        id: 'nee',
        label: 'Nee, of nog niet',
        next: 'vertelt-over',
        because: 'Ook dan zeg je op tijd dat je niet alles voor je kunt houden.',
        sources: [bron.kindSchool],
      },
    ],
  },
  'vertelt-over': {
    kind: 'weging',
    text: 'Kan het gaan over geweld, (seksueel) misbruik of verwaarlozing, thuis of ergens anders?',
    short: 'Het kind vertelt: kan het geweld, misbruik of verwaarlozing zijn?',
    weigh: [
      'Wat zei het kind, letterlijk? Ook een losse opmerking of tekening telt.',
      'Ook getuige zijn van geweld telt. Je hoeft niets te bewijzen.',
    ],
    ask,
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'onthulling',
        because:
          'Wie zelf vertelt over geweld, misbruik of verwaarlozing, kan acuut gevaar lopen; je belt nog dezelfde dag.',
        sources: [bron.augeo, bron.onthulling],
      },
      {
        id: 'school',
        label: 'Ja, door iemand die voor de school werkt',
        next: 'medewerker',
        because: 'Een vermoeden tegen iemand van school heeft een eigen route.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'leerling',
        label: 'Ja, seksueel, door een andere leerling en niet thuis',
        next: 'leerlingen',
        because: 'Tussen leerlingen geldt een andere route, waarin de ouders van allen het horen.',
        sources: [bron.leerlingen, bron.redactie],
        actions: [
          {
            who: 'Wie het hoort',
            what: 'Luister, vraag niet door en beloof geen geheimhouding. Vertelt het kind ook over thuis: begin opnieuw, en kies ‘ja’.',
          },
        ],
      },
      {
        id: 'nee',
        label: 'Nee, over iets anders',
        next: 'gesprek-kind',
        because: 'Het gaat nu niet over geweld of verwaarlozing, dus je praat verder.',
        sources: [bron.kind, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'onthulling',
        because: 'Twijfel over onveiligheid telt in het onderwijs als ja, dus je belt vandaag Veilig Thuis.',
        sources: [bron.onveilig, bron.twijfelLkc],
        ...overleg,
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
