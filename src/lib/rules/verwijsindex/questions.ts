import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Safety first, then the reason, then whether the index can be used at all, and only then the signal itself. */
export const questions = {
  vermoeden: {
    kind: 'weging',
    text: 'Kan het gaan om geweld, misbruik of verwaarlozing?',
    short: 'Kan het gaan om geweld, misbruik of verwaarlozing?',
    explanation:
      'Een signaal komt nooit in de plaats van de meldcode. Geweld en verwaarlozing staan in de wet ook bij de risico’s voor de Verwijsindex; toch gaat de meldcode dan voor.',
    weigh: [
      'Wat is gezien of gehoord, door wie, hoe vaak?',
      'Ook verwaarlozing en getuige zijn van geweld thuis tellen mee.',
    ],
    ask: ['Aandachtsfunctionaris', 'Veilig Thuis (0800-2000), ook zonder naam'],
    options: [
      {
        id: 'nu',
        label: 'Er is misschien nu direct gevaar',
        next: 'crisis-112',
        because: 'Bij mogelijk direct gevaar bel je eerst 112 en daarna Veilig Thuis.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja',
        next: 'meldcode',
        because: 'Bij een vermoeden van geweld, misbruik of verwaarlozing volg je de meldcode.',
        sources: [bron.factsheet, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'weigeren',
        because:
          'Er is nu geen vermoeden van geweld, misbruik of verwaarlozing, dus je kijkt waarom je aan een signaal denkt.',
        sources: [bron.factsheet],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode',
        because: 'Twijfel is geen nee, dus je weegt met de meldcode en overlegt met Veilig Thuis.',
        sources: [bron.twijfelNorm, bron.redactie],
        actions: [
          {
            who: 'Jij of de aandachtsfunctionaris',
            what: 'Overleg vandaag met Veilig Thuis (0800-2000); dat hoort bij elke twijfel (norm van je beroep). Het kan zonder naam.',
            urgency: 'melden',
          },
        ],
        record: ['Het advies van Veilig Thuis, met dag en tijd.'],
      },
    ],
  },
  weigeren: {
    kind: 'feit',
    text: 'Denk je aan een signaal omdat ouders of jongere geen hulp willen?',
    short: 'Denk je aan een signaal omdat ouders of jongere geen hulp willen?',
    dependsOn: ['vermoeden'],
    explanation:
      'Vroeger (een regionale route van rond 2015): stonden ouders niet open voor steun, dan altijd via de Verwijsindex. Nu: een signaal is een recht en geen plicht, en hulp weigeren is op zichzelf geen risico uit de wet. Blijf je bezorgd, dan weeg je met de meldcode.',
    options: [
      {
        id: 'ongewogen',
        label: 'Ja, en er is nog niet gewogen, of er kwam iets nieuws',
        next: 'meldcode',
        because: 'Willen ouders geen hulp en blijf je bezorgd, dan weeg je eerst met de meldcode.',
        sources: [bron.geenHulp, bron.vroeger],
      },
      {
        id: 'gewogen',
        label: 'Ja, er is gewogen met de meldcode, en daarna kwam niets nieuws',
        next: 'in-gebruik',
        because:
          'Na de weging mag je een signaal overwegen, als er naast het weigeren een risico uit de wet is.',
        sources: [bron.recht, bron.vroeger],
      },
      {
        id: 'nee',
        label: 'Nee, er is een andere reden',
        next: 'in-gebruik',
        because:
          'Er is een andere reden dan het weigeren van hulp, dus je gaat na of de Verwijsindex nog wordt gebruikt.',
        sources: [bron.recht],
      },
    ],
  },
  'in-gebruik': {
    kind: 'feit',
    text: 'Wordt de Verwijsindex in jouw regio nu nog gebruikt?',
    short: 'Wordt de Verwijsindex in jouw regio nu nog gebruikt?',
    explanation:
      'De index staat in de Jeugdwet van 1 januari 2026, en de wet zegt dat de gemeente het gebruik bevordert. Het kabinet wil hem eruit halen (2022, 2024); een latere wettekst zagen wij niet. Sommige regio’s zijn gestopt. Of jouw regio hem gebruikt, is nog na te gaan: vraag het de gemeente.',
    regional: ['verwijsindex-gebruik'],
    options: [
      {
        id: 'ja',
        label: 'Ja, dat heb ik nagevraagd',
        next: 'bevoegd',
        because: 'De regio gebruikt de Verwijsindex nog, dus je gaat na of jij een signaal mag afgeven.',
        sources: [bron.index, bron.gemeente],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'bel-zelf',
        because: 'De regio gebruikt de Verwijsindex niet meer, dus je zoekt zelf contact.',
        sources: [bron.gemeente, bron.stand, bron.redactie],
      },
      {
        id: 'onbekend',
        label: 'Weet ik niet',
        next: 'bel-zelf',
        because: 'Zolang niet vaststaat dat de Verwijsindex nog wordt gebruikt, gebruik je hem niet.',
        sources: [bron.gemeente, bron.voornemen, bron.redactie],
        actions: [
          {
            who: 'Jij of de IB’er',
            what: 'Vraag de gemeente of de Verwijsindex na of hij nog wordt gebruikt; de gemeente maakt de afspraken.',
          },
        ],
        roles: ['verwijsindex'],
      },
    ],
  },
  bevoegd: {
    kind: 'feit',
    text: 'Mag jij signalen afgeven: aangewezen, geschoold en met een eigen account?',
    short: 'Ben je bevoegd en geschoold, met een eigen account?',
    explanation:
      'De wet geeft het recht aan wie meldingsbevoegd is: iemand met een aangewezen functie, met wie (of met wiens school) de gemeente afspraken heeft gemaakt.',
    dependsOn: ['in-gebruik'],
    regional: ['verwijsindex-account'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'risico',
        because: 'Je bent bevoegd, dus je weegt of er een risico uit de wet is.',
        sources: [bron.wieMag, bron.scholing],
      },
      {
        id: 'nee',
        label: 'Nee, of dat weet ik niet',
        next: 'overleg-eerst',
        because: 'Alleen wie meldingsbevoegd is, mag een signaal afgeven.',
        sources: [bron.wieMag, bron.redactie],
      },
    ],
  },
  risico: {
    kind: 'weging',
    text: 'Heb je een redelijk vermoeden van een risico uit de wet, dat de ontwikkeling echt bedreigt?',
    short: 'Is er een redelijk vermoeden van een risico uit de wet?',
    explanation:
      'De wet noemt er twaalf: geweld of verwaarlozing; psychische problemen of verslaving; ernstige opgroei- of opvoedproblemen; minderjarig en zwanger of moeder; veel verzuim of (dreigende) schooluitval; niet willen werken voor het eigen inkomen; geldproblemen; geen vaste woonplek; een gevaar zijn voor anderen; strafbare dingen doen; ouders die ernstig tekortschieten; risico’s die in een groep vaker voorkomen.',
    weigh: [
      'Schaadt het de ontwikkeling, nu of straks? Alleen betrokken zijn is te weinig.',
      'Helpt het dat professionals elkaar vinden? Ken je hen al, bel dan.',
    ],
    ask: ['IB’er of aandachtsfunctionaris', 'CJG of jeugdarts, zonder naam of met toestemming'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'verteld',
        because: 'Er is een risico dat de wet noemt, dus je gaat na wat ouders en jongere weten.',
        sources: [bron.recht],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'geen-signaal',
        because: 'Zonder redelijk vermoeden van een risico uit de wet is er geen grond voor een signaal.',
        sources: [bron.recht],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'overleg-eerst',
        because: 'Bij twijfel over het risico overleg je eerst, want een signaal is geen plicht.',
        sources: [bron.recht, bron.redactie],
      },
    ],
  },
  verteld: {
    kind: 'feit',
    text: 'Weten ouders en jongere dat je een signaal wilt afgeven?',
    short: 'Weten ouders en jongere van het signaal?',
    explanation:
      'Advies: onder 12 jaar vertel je het ouders met gezag, van 12 tot en met 15 ook de jongere, vanaf 16 de jongere zelf. De wet vraagt geen toestemming. Ons advies: vertel het vooraf.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'signaal',
        because: 'Er is een risico uit de wet en iedereen weet ervan, dus een signaal mag.',
        sources: [bron.recht, bron.vertellen],
      },
      {
        id: 'oneens',
        label: 'Ja, en zij zijn het er niet mee eens',
        next: 'signaal',
        because: 'Een signaal mag zonder toestemming, maar het hoeft niet en zij kunnen bezwaar maken.',
        sources: [bron.recht, bron.bezwaar],
        actions: [
          {
            who: 'Jij',
            what: 'Weeg met een collega of het signaal nog helpt, of het vertrouwen te veel schaadt.',
          },
        ],
        record: ['Hun bezwaar, en waarom je wel of geen signaal afgeeft.'],
      },
      {
        id: 'nee',
        label: 'Nee, nog niet',
        next: 'eerst-vertellen',
        because: 'Ouders en jongere horen het bij voorkeur vóór het signaal, van jou.',
        sources: [bron.vertellen, bron.redactie],
      },
      {
        id: 'gevaar',
        label: 'Nee, vertellen kan gevaar geven, of daarover twijfel ik',
        next: 'meldcode',
        because: 'Kan vertellen gevaar geven, dan is er zorg over veiligheid en gaat de meldcode voor.',
        sources: [bron.twijfelNorm, bron.redactie],
        actions: [
          {
            who: 'Jij of de aandachtsfunctionaris',
            what: 'Bel Veilig Thuis (0800-2000) voordat je met ouders of jongere praat. Het kan zonder naam.',
            urgency: 'melden',
          },
        ],
        record: ['Waarom vertellen gevaar kan geven.'],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
