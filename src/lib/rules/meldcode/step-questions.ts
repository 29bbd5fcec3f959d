import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { callNow } from './doubt.ts';
import * as bron from './sources.ts';

/** Steps 1 to 3 of the meldcode. Whoever fears danger from a talk, or from waiting, calls Veilig Thuis first. */
export const stepQuestions = {
  stappen: {
    kind: 'feit',
    dependsOn: ['aanleiding', 'over-bestuur', 'zedenmisdrijf', 'medewerker-thuis'],
    text: 'Zijn de eerste drie stappen gezet: signalen op een rij, overleg met een collega, gesprek met ouders of kind?',
    short: 'Zijn stap 1, 2 en 3 van de meldcode gezet?',
    explanation:
      'De volgorde mag anders, als alles vóór het besluit is gedaan. Sla het gesprek alleen over als het iemand in gevaar kan brengen. Advies van Veilig Thuis kan altijd, ook zonder naam.',
    regional: ['aandachtsfunctionaris'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'vermoeden',
        because: 'De eerste drie stappen zijn gezet, dus je kunt wegen.',
        sources: [bron.stappen],
      },
      {
        id: 'zonder-gesprek',
        label: 'Ja, maar zonder gesprek: dat kan gevaar geven, ook als je daarover twijfelt',
        next: 'veilig-thuis-eerst',
        because:
          'Wie gevaar vreest van een gesprek, heeft een vermoeden en overlegt met Veilig Thuis vóór elk gesprek.',
        sources: [bron.overslaan, bron.afweging(2), bron.redactie],
      },
      {
        id: 'spoed',
        label: 'Nog niet, en wachten kan gevaar geven, ook als je daarover twijfelt',
        next: 'hulp-bij-melding',
        because:
          'Wie gevaar vreest bij wachten, twijfelt over acute onveiligheid; in het onderwijs telt dat als ja.',
        sources: [bron.afweging(2), bron.twijfelLkc, bron.redactie],
        ...callNow,
      },
      {
        id: 'nee',
        label: 'Nog niet, en er is tijd',
        next: 'stappen-eerst',
        because: 'Zonder deze stappen is een besluit nog niet zorgvuldig.',
        sources: [bron.stappen, bron.zorgvuldig],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
