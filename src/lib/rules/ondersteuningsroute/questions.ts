import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { landelijk } from './landelijk.ts';
import * as bron from './sources.ts';
import { answers } from './step.ts';
import { westerkwartier } from './westerkwartier.ts';

/** What doubt brings with it, wherever the route ends. */
const consult = {
  actions: [
    {
      who: 'IB’er of aandachtsfunctionaris',
      what: 'Overleg vandaag met Veilig Thuis (0800-2000), zonder naam; dat hoort bij elke twijfel (norm van je beroep).',
      urgency: 'melden',
    },
  ],
  record: ['Het advies van Veilig Thuis, met dag en tijd.'],
  roles: ['veilig-thuis'],
} as const;

/** Safety first, then which route, and how far it has come. Which route a school has is asked, never taken from the region. */
export const questions = {
  vermoeden: {
    kind: 'weging',
    text: 'Is er gevaar, of een vermoeden van huiselijk geweld, kindermishandeling of verwaarlozing?',
    short: 'Gevaar, of een vermoeden van geweld of verwaarlozing?',
    explanation:
      'Vroeger hing de meldcode aan vaste stappen. Nu begint zij zodra er een vermoeden is, in elke stap. Ook als het gaat om iemand die voor de school werkt.',
    weigh: [
      'Wat zag of hoorde je? Je hoeft niets te bewijzen.',
      'Ook verwaarlozing en getuige zijn van geweld thuis tellen mee.',
    ],
    ask: ['IB’er of aandachtsfunctionaris', 'Veilig Thuis (0800-2000), ook zonder naam'],
    options: [
      {
        id: 'gevaar',
        label: 'Ja of misschien: iemand is nu in gevaar',
        next: 'bel-112',
        because: 'Bij direct gevaar, of twijfel daarover, gaat 112 voor elke route.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja, een vermoeden',
        next: 'meldcode',
        because: 'De meldcode begint bij een vermoeden en wacht op geen enkele stap van de route.',
        sources: [bron.meldcode],
      },
      {
        id: 'nee',
        label: 'Nee, gewone zorg over het kind',
        next: 'route',
        because: 'Zonder vermoeden volg je de gewone route; bij elk nieuw signaal weeg je opnieuw.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode',
        because: 'Twijfel over een vermoeden telt als ja tot Veilig Thuis heeft meegedacht.',
        sources: [bron.twijfel, bron.redactie],
        ...consult,
      },
    ],
  },
  route: {
    kind: 'feit',
    text: 'Met welke route werkt jouw school?',
    short: 'Welke route heeft jouw school?',
    explanation:
      'Beide zijn oud en voor de basisschool; wat niet meer geldt, staat er als geschiedenis bij. Of scholen er nog mee werken, is nog na te gaan.',
    regional: ['ondersteuningsroute'],
    options: [
      {
        id: 'westerkwartier',
        label: 'De twaalf stappen van het Westerkwartier',
        next: 'fase',
        because: 'De basisscholen in het Westerkwartier kregen in 2014 een eigen route.',
        sources: [bron.invoering2014, bron.westerkwartier('hoofdstuk 6')],
      },
      {
        id: 'landelijk',
        label: 'De zes stappen van de onderwijs- en zorgroute',
        next: 'stap-landelijk',
        because: 'De landelijke onderwijs- en zorgroute van 2012 heeft zes stappen.',
        sources: [bron.landelijk('paragraaf 1.3')],
      },
      {
        id: 'anders',
        label: 'Een andere route, of ik weet het niet',
        next: 'eigen-route',
        because: 'Een andere route kennen wij niet; een deel geldt in elke route.',
        sources: [bron.redactie],
      },
    ],
  },
  fase: {
    kind: 'feit',
    text: 'Westerkwartier: hoe ver zijn jullie? Kies het bovenste dat past.',
    short: 'Westerkwartier: hoe ver? Kies het bovenste',
    dependsOn: ['route'],
    options: [
      {
        id: 'ouders',
        label: 'Ouders zien de zorg niet of willen geen hulp',
        next: 'ouders',
        because: 'Willen ouders geen hulp, dan weeg je eerst hoe ernstig het is.',
        sources: [bron.westerkwartier('onderdeel c')],
      },
      {
        id: 'leerkracht',
        label: 'De IB’er is er nog niet bij',
        next: 'stap-leerkracht',
        because: 'Zolang de IB’er er niet bij is, heeft de leerkracht de regie.',
        sources: [bron.westerkwartier('stap 1 tot en met 3')],
      },
      {
        id: 'ib',
        label: 'De IB’er is erbij, het CJG nog niet',
        next: 'stap-ib',
        because: 'Vanaf stap 3 heeft de IB’er de regie.',
        sources: [bron.westerkwartier('stap 3 tot en met 7')],
      },
      {
        id: 'cjg',
        label: 'Ouders gaan naar het CJG, of het CJG helpt al',
        next: 'stap-cjg',
        because: 'Vanaf stap 8 gaat het om hulp van het CJG.',
        sources: [bron.westerkwartier('stap 8 tot en met 12')],
      },
    ],
  },
  'stap-leerkracht': {
    kind: 'feit',
    text: 'Wat past?',
    short: 'De IB’er is er nog niet bij: wat past?',
    dependsOn: ['fase'],
    options: answers(westerkwartier, ['wk-1', 'wk-2', 'wk-3']),
  },
  'stap-ib': {
    kind: 'feit',
    text: 'Wat past?',
    short: 'De IB’er heeft de regie: wat past?',
    dependsOn: ['fase'],
    options: answers(westerkwartier, ['wk-4', 'wk-5', 'wk-6', 'wk-7']),
  },
  'stap-cjg': {
    kind: 'feit',
    text: 'Wat past?',
    short: 'Het CJG: wat past?',
    dependsOn: ['fase'],
    explanation: 'Of het CJG nog zo heet en werkt, is nog na te gaan.',
    options: answers(westerkwartier, ['wk-8', 'wk-9', 'wk-10', 'wk-11', 'wk-12']),
  },
  'stap-landelijk': {
    kind: 'feit',
    text: 'De zes stappen: wat past? Willen ouders geen hulp, kies dan het bovenste.',
    short: 'De zes stappen: wat past? Geen hulp: het bovenste',
    dependsOn: ['route'],
    explanation: 'In elke stap praat je met het kind, en kijk je terug op wat het gaf.',
    options: [
      {
        id: 'ouders',
        label: 'Ouders zien de zorg niet of willen geen hulp',
        next: 'ouders',
        because: 'Willen ouders geen hulp, dan weeg je eerst hoe ernstig het is.',
        sources: [bron.landelijk('paragraaf 3.4'), bron.redactie],
      },
      ...answers(landelijk, ['nl-1', 'nl-2', 'nl-3', 'nl-4', 'nl-5', 'nl-6']),
    ],
  },
  ouders: {
    kind: 'weging',
    text: 'Ouders willen geen hulp. Wordt het kind ernstig belemmerd, of is de veiligheid in het geding?',
    short: 'Ouders willen geen hulp: ernstig of onveilig?',
    explanation:
      'Vroeger meldde de directeur dan. Nu loop je de meldcode: bij acute of structurele onveiligheid meld je, ook als ouders wél hulp willen.',
    weigh: [
      'Gaat de ontwikkeling achteruit, en hielp wat jullie deden niet?',
      'Krijgt het kind thuis wat het nodig heeft: zorg, eten, rust, troost?',
    ],
    ask: ['Aandachtsfunctionaris, directeur of jeugdarts', 'Veilig Thuis (0800-2000), ook zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'meldcode',
        because: 'Een ernstige belemmering of onveiligheid zonder hulp weeg je met de meldcode.',
        sources: [bron.westerkwartier('onderdeel c'), bron.afwegingskader],
        record: ['Dat ouders geen hulp aannemen, en wat zij zeiden.'],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'in-gesprek',
        because:
          'Zonder ernstige belemmering blijf je in gesprek; blijft school bezorgd, dan weeg je met de meldcode.',
        sources: [bron.westerkwartier('onderdeel c'), bron.handreikingZk],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode',
        because: 'Twijfel over de veiligheid telt als ja tot Veilig Thuis heeft meegedacht.',
        sources: [bron.twijfel, bron.redactie],
        ...consult,
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
