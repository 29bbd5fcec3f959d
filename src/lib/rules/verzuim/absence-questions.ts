import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { lang, luxe, onbekend, rondVakantie, tellen, zestien } from './absence-options.ts';
import { misschienOnveilig, onveilig, partners, vermoedelijkOngeoorloofd } from './carried.ts';
import * as bron from './sources.ts';

/**
 * Absence without a known valid reason, lateness and illness. Whether something lies behind it comes first, as on
 * the verzuimkaart, so that every route carries the answer. What is light without a concern is not light with one:
 * that is why the kind of absence is asked in three places, with the heavy answers shared.
 */
export const absenceQuestions = {
  erachter: {
    kind: 'weging',
    text: 'Zit er (misschien) iets achter dit verzuim?',
    short: 'Zit er (misschien) iets achter?',
    regional: ['verzuim-partners'],
    weigh: [
      'Verandert de leerling: stemming, gedrag, resultaten, contact?',
      'Spelen pesten, leerproblemen, ziekte of zorgen thuis? Houden ouders de leerling daarom thuis?',
      'Wijst iets op geweld, misbruik, verwaarlozing, dreiging of dwang (huwelijk, achterlating)?',
    ],
    ask: [
      'De leerling en de ouders, als dat geen gevaar geeft',
      'IB’er of zorgcoördinator, jeugdarts, CJG-coach',
    ],
    options: [
      {
        id: 'onveilig',
        label: 'Het kan onveilig zijn',
        next: 'soort-onveilig',
        because: 'Bij zorg over de veiligheid loop je de meldcode door, naast de regels voor verzuim.',
        sources: [bron.meldcode, bron.veiligThuis, bron.alarm, bron.redactie],
        ...onveilig,
      },
      {
        id: 'ja',
        label: 'Ja, of misschien',
        next: 'soort-zorg',
        because: 'Een vermoeden is genoeg om ouders en partners uit te nodigen.',
        sources: [bron.kaart('bij elk verzuim'), bron.delen],
        ...partners,
      },
      {
        id: 'nee',
        label: 'Nee, ik zie geen aanwijzing',
        next: 'soort',
        because: 'Je ziet nu geen aanwijzing; bij elk nieuw signaal weeg je opnieuw.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel of het onveilig is',
        next: 'soort-onveilig',
        because:
          'Twijfel over de veiligheid is geen nee: je vraagt vandaag advies en loopt de meldcode door.',
        sources: [bron.meldcode, bron.veiligThuis, bron.alarm, bron.redactie],
        ...misschienOnveilig,
      },
    ],
  },
  soort: {
    kind: 'feit',
    text: 'Welk verzuim is het? Kies het bovenste dat past.',
    short: 'Welk verzuim? Kies het bovenste dat past',
    explanation: tellen,
    options: [
      lang,
      luxe,
      rondVakantie,
      zestien,
      {
        id: 'ziek',
        label: 'Ziek gemeld',
        next: 'ziek',
        because: 'Een ziekmelding neem je aan als geoorloofd, tot er een reden is voor twijfel.',
        sources: [bron.wet('art. 11 onder d'), bron.ziekte],
      },
      {
        id: 'minder',
        label: 'Minder dan 16 uur, of te laat',
        next: 'kort',
        because: 'Onder de 16 uur tellen het patroon en het soort verzuim.',
        sources: [bron.duo, bron.inspectie],
      },
      onbekend('school'),
    ],
  },
  'soort-zorg': {
    kind: 'feit',
    text: 'Welk verzuim is het, nu er (misschien) iets achter zit? Kies het bovenste dat past.',
    short: 'Welk verzuim, met iets erachter?',
    explanation: tellen,
    options: [
      lang,
      luxe,
      rondVakantie,
      zestien,
      {
        id: 'ziek',
        label: 'Ziek gemeld',
        next: 'meewerken',
        because: 'Zit er (misschien) iets achter de ziekte, dan kijkt de jeugdarts mee.',
        sources: [bron.kaart('rij ziekmelding'), bron.ziekte],
      },
      {
        id: 'minder',
        label: 'Minder dan 16 uur, of te laat',
        next: 'kernteam',
        because: 'Met een zorg erachter wacht je niet op 16 uur: het kernteam denkt mee en melden mag nu al.',
        sources: [bron.duo, bron.kaart('bij elk verzuim')],
      },
      onbekend('kernteam'),
    ],
  },
  'soort-onveilig': {
    kind: 'feit',
    text: 'Welk verzuim is het, naast de zorg over onveiligheid? Kies het bovenste dat past.',
    short: 'Welk verzuim, mogelijk onveilig?',
    explanation: tellen,
    options: [
      lang,
      luxe,
      zestien,
      {
        id: 'anders',
        label: 'Ziek, te laat, minder of nog niet geteld',
        next: 'meldcode',
        because: 'De zorg over onveiligheid gaat nu voor; de uren blijven tellen.',
        sources: [bron.meldcode, bron.redactie],
      },
    ],
  },
  kort: {
    kind: 'feit',
    text: 'Wat past bij dit verzuim onder de 16 uur?',
    short: 'Onder de 16 uur: wat past?',
    explanation: 'Een patroon: vaak dezelfde dag of les, of steeds meer.',
    options: [
      {
        id: 'patroon',
        label: 'Een patroon, of twijfel daarover',
        next: 'kernteam',
        because: 'Een patroon is reden om het kernteam te vragen; melden mag dan al.',
        sources: [bron.duo, bron.redactie],
      },
      {
        id: 'te-laat',
        label: 'Te laat komen',
        next: 'te-laat',
        because: 'Bij te laat komen telt het aantal dat in de regio is afgesproken.',
        sources: [bron.kaart('rij te laat komen')],
      },
      {
        id: 'los',
        label: 'Los verzuim, geen patroon',
        next: 'school',
        because: 'Los verzuim onder de 16 uur pakt de school op met ouders en leerling.',
        sources: [bron.kaart('rij relatief verzuim'), bron.redactie],
      },
    ],
  },
  'te-laat': {
    kind: 'feit',
    text: 'Hoe vaak kwam de leerling te laat?',
    short: 'Hoe vaak te laat?',
    explanation: 'De wet noemt geen aantal. Een afspraak voor de basisschool geldt niet voor het VO.',
    regional: ['te-laat-grens', 'te-laat-periode'],
    options: [
      {
        id: 'tot-en-met',
        label: 'Basisschool: tot en met {te-laat-grens}',
        next: 'school',
        because: 'Tot en met de regionale grens pakt de basisschool dit zelf op.',
        sources: [bron.kaart('rij te laat komen'), bron.redactie],
      },
      {
        id: 'vaker',
        label: 'Basisschool: vaker dan {te-laat-grens}',
        next: 'overig',
        because: 'Boven de regionale grens meldt de basisschool het bij leerplicht.',
        sources: [bron.kaart('rij te laat komen'), bron.duo],
      },
      {
        id: 'onbekend',
        label: 'VO, of ik weet het aantal of de grens niet',
        next: 'school',
        because: 'Zonder aantal vraag je leerplicht wanneer je meldt.',
        sources: [bron.redactie],
        actions: [
          {
            who: 'Administratie',
            what: 'Vraag leerplicht welk aantal en welke periode voor jullie school gelden.',
          },
        ],
        roles: ['leerplicht'],
      },
    ],
  },
  ziek: {
    kind: 'weging',
    text: 'Wat past bij deze ziekmelding? Kies het bovenste dat past.',
    short: 'Welke ziekmelding?',
    explanation:
      'Ouders melden ziekte binnen twee dagen en hoeven niet te zeggen wat het is. Elders: PO vanaf 4 keer per schooljaar of meer dan 9 schooldagen, VO de 4e keer in 12 schoolweken of de 7e schooldag op rij.',
    regional: ['ziekteverzuim-criteria'],
    weigh: ['Hoe vaak, hoe lang, op welke dagen?', 'Wat zeggen ouders en leerling, en wat zegt je gevoel?'],
    ask: ['Ouders', 'Jeugdarts'],
    options: [
      {
        id: 'lang',
        label: 'Lang ziek of in het ziekenhuis',
        next: 'jeugdarts',
        because: 'De school blijft verantwoordelijk voor het onderwijs.',
        sources: [bron.ziezon, bron.kaart('rij ziekmelding')],
      },
      {
        id: 'patroon',
        label: 'Vaak, of een opvallend patroon',
        next: 'meewerken',
        because: 'Valt een ziekmelding op, dan praat je met ouders en vraag je de jeugdarts.',
        sources: [bron.ziekte, bron.jeugdartsPo, bron.jeugdartsVo],
      },
      {
        id: 'gewoon',
        label: 'Ziek, er valt niets op',
        next: 'geoorloofd',
        because: 'Ziekte is een geldige reden; ouders hoeven niet te zeggen wat het is.',
        sources: [bron.wet('art. 11 onder d'), bron.wet('art. 12'), bron.wet('art. 13b'), bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of een niet-pluisgevoel',
        next: 'meewerken',
        because: 'Bij twijfel of een niet-pluisgevoel praat je met ouders en vraag je de jeugdarts.',
        sources: [bron.ziekte, bron.redactie],
      },
    ],
  },
  meewerken: {
    kind: 'feit',
    text: 'Werken ouders mee met de jeugdarts?',
    short: 'Werken ouders mee met de jeugdarts?',
    options: [
      {
        id: 'ja',
        label: 'Ja, of nog niet gevraagd',
        next: 'jeugdarts',
        because: 'Eerst kijkt de jeugdarts mee, samen met ouders.',
        sources: [bron.ziekte],
      },
      {
        id: 'nee',
        label: 'Nee, of de twijfel aan de ziekte blijft',
        next: 'uren-na-twijfel',
        because: 'Zonder medewerking of bij twijfel geldt de afwezigheid als vermoedelijk ongeoorloofd.',
        sources: [bron.ziekte],
        ...vermoedelijkOngeoorloofd,
      },
    ],
  },
  'uren-na-twijfel': {
    kind: 'feit',
    text: 'Hoeveel is gemist sinds ouders weten dat dit als ongeoorloofd geldt?',
    short: 'Hoeveel gemist sinds ouders dat weten?',
    dependsOn: ['meewerken'],
    options: [
      lang,
      zestien,
      {
        id: 'minder',
        label: 'Minder dan 16 uur, of nog niet geteld',
        next: 'overig',
        because: 'Bij vermoedelijk ongeoorloofd verzuim mag je vanaf het eerste uur melden.',
        sources: [bron.ziekte, bron.duo],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
