import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';
import { guard } from './step.ts';

/** Where the route is left, or not known. */
export const otherOutcomes = {
  'bel-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. De route komt daarna.',
    actions: [
      { who: 'Jij', what: 'Bel 112 en volg de aanwijzingen; breng jezelf niet in gevaar.' },
      { who: 'Jij of een collega', what: 'Bel daarna Veilig Thuis (0800-2000) en waarschuw de directeur.' },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['urgentie-of-crisis', 'meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  meldcode: {
    title: 'Start nu de meldcode; wacht op geen stap van de route',
    short: 'Start nu de meldcode; wacht op geen stap',
    urgency: 'handelen',
    summary: 'In de meldcode weeg je met het afwegingskader. Melden en hulp kunnen allebei de uitkomst zijn.',
    actions: [
      {
        who: 'Jij met de IB’er of aandachtsfunctionaris',
        what: 'Loop vandaag het hulpmiddel Meldcode door.',
      },
      {
        who: 'Jij',
        what: 'Kan een gesprek met ouders gevaar geven? Vraag eerst Veilig Thuis (0800-2000) om advies, zonder naam.',
      },
      {
        who: 'Wie volgens jullie meldcode besluit',
        what: 'Besluit over melden. Rond 2015: in het Westerkwartier de directeur. Nu: wie in jullie meldcode staat.',
      },
      {
        who: 'School',
        what: 'Melden doe je met naam. Vertel het ouders vooraf, tenzij dat gevaar geeft; toestemming hoeft niet.',
      },
      {
        who: 'Jij',
        what: 'Gaat het om iemand die voor de school werkt? Vertel het direct aan het bestuur. Gaat het om het bestuur zelf? Bel de vertrouwensinspecteur.',
      },
    ],
    record: ['Wat je zag of hoorde, met dag en tijd; je uitleg apart.', 'Met wie je overlegde.'],
    prepare: ['Bij welke stap van de route jullie waren, en wat jullie al deden.'],
    roles: ['veilig-thuis', 'noodnummer', 'vertrouwensinspecteur'],
    cards: ['meldcode', 'urgentie-of-crisis'],
    regional: ['meldcode-eindverantwoordelijke', 'aandachtsfunctionaris'],
    sources: [
      bron.meldcode,
      bron.afwegingskader,
      bron.overslaan,
      bron.eindverantwoordelijk,
      bron.westerkwartier('onderdeel c'),
      bron.ouders,
      bron.anoniem,
      bron.veiligThuis,
      bron.zeden,
    ],
  },
  'in-gesprek': {
    title: 'Weeg met de meldcode, en blijf in gesprek met ouders',
    short: 'Blijft school bezorgd: weeg vandaag met de meldcode; blijf in gesprek, met hulp',
    urgency: 'handelen',
    summary:
      'Regie: de IB’er. Een nee van ouders is geen eindpunt: blijft de zorg, dan is de meldcode de volgende stap.',
    actions: [
      {
        who: 'IB’er',
        what: 'Blijft school bezorgd? Weeg dan vandaag met de Meldcode, vanaf vraag 1.',
      },
      {
        who: 'IB’er',
        what: 'Vraag CJG of Veilig Thuis advies, zonder naam, en hulp bij een gesprek om ouders te motiveren.',
      },
      {
        who: 'IB’er',
        what: 'Vroeger: bij weigeren altijd de Verwijsindex. Nu: een recht, geen plicht, en alleen bij een risico uit de wet; of jouw regio hem gebruikt, is nog na te gaan.',
      },
      { who: 'School', what: 'Spreek een dag af om opnieuw te wegen. Gevaar: 112.' },
    ],
    record: ['Wat ouders zeiden, het advies, en de dag waarop jullie opnieuw wegen.'],
    prepare: ['Wat ouders al is aangeboden, en wat zij daarop zeiden.'],
    roles: ['cjg', 'veilig-thuis', 'verwijsindex'],
    cards: ['meldcode', 'verwijsindex'],
    regional: ['verwijsindex-gebruik'],
    sources: [bron.westerkwartier('onderdeel c'), bron.handreikingZk, bron.verwijsindex, bron.redactie],
  },
  'eigen-route': {
    title: 'Vraag welke route geldt; dit geldt in elke route',
    short: 'Vraag welke route geldt; haal de IB’er erbij',
    urgency: 'handelen',
    summary: 'Dit is advies; de route van je school gaat voor. Gevaar en een vermoeden gaan voor elke route.',
    actions: [
      { who: 'Jij', what: 'Vraag IB’er of directeur naar jullie route en wie de regie heeft.' },
      {
        who: 'Leerkracht of mentor',
        what: 'Praat met kind en ouders over wat je ziet, en haal de IB’er of zorgcoördinator erbij.',
      },
      { who: 'IB’er of zorgcoördinator', what: 'Betrek partners met toestemming, of overleg zonder naam.' },
      guard,
    ],
    record: ['Wat je ziet, met wie je sprak, en wie de volgende stap zet.'],
    roles: ['cjg', 'jgz'],
    cards: ['meldcode', 'informatie-delen'],
    regional: ['ondersteuningsroute'],
    sources: [bron.redactie, bron.delen],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
