import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { ask, overleg } from './doubt.ts';
import * as bron from './sources.ts';

/** Whether it may be violence, whether a talk may be dangerous, and only then with whom. */
export const weighingQuestions = {
  nieuw: {
    kind: 'feit',
    dependsOn: ['situatie'],
    text: 'Is er iets nieuws gezien of gehoord, sinds de hulp of de melding begon?',
    short: 'Is er iets nieuws, sinds de hulp of de melding?',
    options: [
      {
        id: 'ja',
        label: 'Ja, of misschien',
        next: 'vermoeden',
        because: 'Een nieuw signaal weeg je opnieuw, ook als er al hulp is.',
        sources: [bron.normen, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'hulp-loopt',
        because: 'Zonder nieuw signaal volg je de afspraken die er al zijn.',
        sources: [bron.stelDat('er is hulp gestart')],
      },
    ],
  },
  vermoeden: {
    kind: 'weging',
    text: 'Kan het gaan om geweld, misbruik of verwaarlozing?',
    short: 'Kan het gaan om geweld, misbruik of verwaarlozing?',
    weigh: [
      'Wat is gezien of gehoord, door wie, hoe vaak? Zet je uitleg apart.',
      'Bijna elk signaal kan ook iets anders betekenen; een patroon weegt zwaarder.',
    ],
    ask,
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'praten-gevaar',
        because: 'Er is een vermoeden, dus je weegt of praten nu kan.',
        sources: [bron.stappen],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'met-wie',
        because: 'Er is nu geen vermoeden, dus je kiest met wie je praat.',
        sources: [bron.gewoneTaal],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'praten-gevaar',
        because: 'Twijfel telt tot er advies is als ja, dus je weegt of praten nu kan.',
        sources: [bron.twijfelLkc, bron.redactie],
        ...overleg,
      },
    ],
  },
  'praten-gevaar': {
    kind: 'weging',
    text: 'Is het acuut of structureel onveilig, of kan een gesprek iemand in gevaar brengen?',
    short: 'Acuut of structureel onveilig, of kan praten gevaar geven?',
    weigh: [
      'Is iemand de komende uren of dagen in gevaar, of herhaalt het zich of duurt het voort?',
      'Is het kind bang dat ouders het horen? Dreigde iemand?',
      'Misschien seksueel misbruik, familie-eer of geweld tussen ouders, of vertelde iemand het zelf? Dan is het antwoord ja.',
    ],
    ask,
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'veilig-thuis-eerst',
        because: 'Bij onveiligheid of gevaar door praten bel je Veilig Thuis vóór elk gesprek.',
        sources: [bron.onveilig, bron.overslaan],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'gesprek-vermoeden',
        because: 'Praten kan, dus na overleg voer je het gesprek van stap 3 van de meldcode.',
        sources: [bron.stappen, bron.ouders],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'veilig-thuis-eerst',
        because: 'Twijfel over onveiligheid telt in het onderwijs als ja, dus eerst bel je Veilig Thuis.',
        sources: [bron.onveilig, bron.twijfelLkc],
        ...overleg,
      },
    ],
  },
  'met-wie': {
    kind: 'feit',
    dependsOn: ['situatie'],
    text: 'Met wie wil je nu praten?',
    short: 'Met wie wil je nu praten?',
    options: [
      {
        id: 'ouders',
        label: 'Ouders',
        next: 'gesprek-ouders',
        because: 'Zorgen zonder vermoeden van geweld bespreek je snel en open met ouders.',
        sources: [bron.gewoneTaal, bron.tips2012('paragraaf 2.4 tot en met 2.6')],
      },
      {
        id: 'kind',
        label: 'De leerling',
        next: 'gesprek-kind',
        because: 'Met een leerling praat je vanuit het gewone contact.',
        sources: [bron.kind, bron.tips2012('paragraaf 2.2')],
      },
      {
        id: 'partner',
        label: 'Een collega, het kernteam of een hulpverlener',
        next: 'overleg',
        because: 'Bij overleg met anderen telt eerst wat je mag delen.',
        sources: [bron.delen],
      },
      {
        id: 'nog-niet',
        label: 'Nog met niemand, ik weet nog te weinig',
        next: 'volgen',
        because: 'Wie weinig weet, kijkt gericht en vraagt een collega mee.',
        sources: [bron.stelDat('niet-pluisgevoel'), bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
