import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Danger first; then with whom, because some have a ground in law of their own and need no consent. */
export const entryQuestions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar?',
    short: 'Is er nu iemand in direct gevaar?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis',
        because: 'Bij direct gevaar gaat hulp voor op privacy.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'met-wie',
        because: 'Er is nu geen direct gevaar gezien, dus telt met wie je wilt delen.',
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
  'met-wie': {
    kind: 'feit',
    text: 'Met wie wil je over de leerling praten of informatie delen?',
    short: 'Met wie wil je delen?',
    explanation:
      'Delen is ook: bespreken, mailen, laten lezen, of aan de telefoon bevestigen dat een leerling op school zit.',
    options: [
      {
        id: 'veilig-thuis',
        label: 'Veilig Thuis',
        next: 'veilig-thuis',
        because: 'Voor Veilig Thuis geldt een eigen regel, los van toestemming.',
        sources: [bron.meldrecht],
      },
      {
        id: 'school',
        label: 'Een collega binnen de school',
        next: 'binnen-school',
        because: 'Binnen de school deel je wat een collega voor het werk met deze leerling nodig heeft.',
        sources: [bron.inzage, bron.redactie],
      },
      {
        id: 'kernteam',
        label: 'Kernteam, CJG, hulpverlener of iemand anders buiten de school',
        next: 'wie-toestemming',
        because: 'Met naam bespreken buiten de school doe je in principe met toestemming.',
        sources: [bron.nji],
      },
      {
        id: 'leerplicht',
        label: 'Leerplicht',
        next: 'leerplicht',
        because: 'Bij leerplicht hangt het af van de reden waarom de leerling er niet is.',
        sources: [bron.leerplicht, bron.ziekte],
      },
      {
        id: 'swv',
        label: 'Samenwerkingsverband, voor een TLV of extra ondersteuning',
        next: 'samenwerkingsverband',
        because: 'Het samenwerkingsverband mag gebruiken wat nodig is voor zijn taak.',
        sources: [bron.swv],
      },
      {
        id: 'nieuwe-school',
        label: 'De nieuwe school',
        next: 'nieuwe-school',
        because: 'Bij een overstap hoort een onderwijskundig rapport; daarvoor is geen toestemming nodig.',
        sources: [bron.overstap, bron.overstapVo],
      },
      {
        id: 'jeugdarts',
        label: 'Jeugdarts, over ziek zijn en verzuim',
        next: 'jeugdarts',
        because: 'De jeugdarts krijgt de feiten over afwezigheid, als ouders dat weten.',
        sources: [bron.ziekte, bron.jeugdarts],
      },
      {
        id: 'gevraagd',
        label: 'Raad, jeugdbeschermer (GI), politie, GGD, pers, of leerplicht die om gegevens vraagt',
        next: 'gevraagd',
        because: 'Voor wie om gegevens vraagt gelden eigen regels, per vrager.',
        sources: [bron.redactie],
      },
      {
        id: 'familie',
        label: 'Een ouder, stiefouder, pleegouder of ander familielid',
        next: 'familie',
        because: 'Welke ouder wat mag weten, hangt af van het gezag.',
        sources: [bron.gescheiden],
      },
    ],
  },
  'veilig-thuis': {
    kind: 'feit',
    text: 'Wat wil je met Veilig Thuis?',
    short: 'Veilig Thuis: advies, melden of antwoord geven?',
    options: [
      {
        id: 'advies',
        label: 'Advies vragen, of ik weet het nog niet',
        next: 'advies',
        because: 'Advies vraag je zonder naam; dan is er geen toestemming nodig.',
        sources: [bron.veiligThuis],
      },
      {
        id: 'melden',
        label: 'Melden',
        next: 'veilig-thuis-met-naam',
        because: 'De wet laat je met naam melden, ook zonder toestemming.',
        sources: [bron.meldrecht],
        actions: [
          {
            who: 'Jij',
            what: 'Loop het hulpmiddel Meldcode door; daar staat ook wanneer je ouders vooraf inlicht.',
          },
        ],
      },
      {
        id: 'vraag',
        label: 'Veilig Thuis vraagt mij om informatie',
        next: 'veilig-thuis-met-naam',
        because: 'Ook antwoord geven aan Veilig Thuis mag zonder toestemming.',
        sources: [bron.meldrecht, bron.veiligThuisVraagt],
      },
    ],
  },
  leerplicht: {
    kind: 'feit',
    text: 'Waarover wil je leerplicht spreken?',
    short: 'Leerplicht: waarover?',
    explanation: 'Vraagt leerplicht zelf om inlichtingen? Gebruik dan Gegevens gevraagd.',
    options: [
      {
        id: 'verzuim',
        label: 'Verzuim zonder geldige reden, ook als je dat vermoedt',
        next: 'leerplicht-verzuim',
        because: 'Verzuim zonder geldige reden meld je op grond van de Leerplichtwet.',
        sources: [bron.leerplicht],
      },
      {
        id: 'ziekte',
        label: 'Ziekte',
        next: 'jeugdarts',
        because: 'Ziekte deel je niet met leerplicht; zorg over ziekte gaat naar de jeugdarts.',
        sources: [bron.ziekte],
        actions: [
          {
            who: 'Directeur',
            what: 'Geef leerplicht geen gegevens over ziekte: dat is een datalek.',
            urgency: 'melden',
          },
        ],
      },
      {
        id: 'anders',
        label: 'Iets anders, zoals een zorg of overleg in het kernteam',
        next: 'wie-toestemming',
        because: 'Voor andere onderwerpen geldt ook bij leerplicht: met toestemming of zonder naam.',
        sources: [bron.nji, bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
