import * as bron from './sources.ts';
import type { Route, RouteStep } from './step.ts';

/** The six steps of the national onderwijs- en zorgroute for basisscholen, from 2012, with the names of today. */
const steps = {
  'nl-1': {
    number: 1,
    here: 'De leerkracht ziet iets en zoekt zelf een aanpak',
    does: 'kijk, help en praat met kind en ouders',
    lead: 'de leerkracht',
    actions: [{ who: 'Leerkracht', what: 'Bespreek met kind en ouders wat opvalt, en pas je aanpak aan.' }],
    record: ['Wat je zag en deed, en wat zij zeiden, met datum.'],
    roles: [],
  },
  'nl-2': {
    number: 2,
    here: 'Die eigen aanpak helpt nog niet genoeg',
    does: 'benut wat collega’s weten',
    lead: 'de leerkracht',
    actions: [
      { who: 'Leerkracht', what: 'Vraag collega’s die het kind of gezin kennen wat werkt.' },
      { who: 'Leerkracht', what: 'Leg de aanpak aan het kind voor, en praat opnieuw met ouders.' },
    ],
    record: ['Wat je probeerde en wat het gaf.'],
    roles: [],
  },
  'nl-3': {
    number: 3,
    here: 'Ook met hulp van collega’s blijft de zorg',
    does: 'haal de IB’er erbij',
    lead: 'leerkracht en IB’er samen',
    actions: [
      {
        who: 'Samen met ouders',
        what: 'Zet op een rij wat goed en moeilijk gaat: bij het kind, op school, thuis. Kies een aanpak.',
      },
      {
        who: 'IB’er',
        what: 'Betrek zo nodig de directeur. Vroeger: handelingsplan. Nu, bij extra ondersteuning: OPP, met ouders, en nadat de leerling zijn mening kon geven.',
      },
    ],
    record: ['De aanpak, wie wat doet en de dag van de evaluatie.'],
    roles: [],
    sources: [bron.opp, bron.redactie],
  },
  'nl-4': {
    number: 4,
    here: 'De aanpak met de IB’er gaf te weinig resultaat',
    does: 'haal deskundigen naar school',
    lead: 'de IB’er',
    actions: [
      { who: 'IB’er', what: 'Vraag ouders vooraf toestemming; zonder toestemming overleg je zonder naam.' },
      {
        who: 'IB’er',
        what: 'Bespreek het met deskundigen, leerkracht en liefst ouders. Vroeger: zorgteam. Nu: ondersteuningsteam of kernteam.',
      },
      { who: 'Samen', what: 'Kiezen jullie nu al een aanpak op maat? Ga dan naar stap 6.' },
    ],
    record: ['De toestemming: van wie, waarvoor, wanneer. De afspraken.'],
    roles: ['cjg', 'jgz', 'samenwerkingsverband'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.delen, bron.redactie],
  },
  'nl-5': {
    number: 5,
    here: 'Ook dat is niet genoeg, of de zorg is ernstig',
    does: 'vraag hulp van buiten de school',
    lead: 'de IB’er',
    actions: [
      { who: 'IB’er', what: 'Bundel de informatie met leerkracht en ouders, en vraag toestemming.' },
      {
        who: 'IB’er',
        what: 'Betrek samenwerkingsverband, jeugdhulp en jeugdarts. Vroeger: bovenschools zorg- en adviesteam (ZAT).',
      },
      {
        who: 'Ieder',
        what: 'Vroeger besliste het ZAT samen over een melding. Nu blijft elke professional zelf verantwoordelijk.',
      },
    ],
    record: ['De vraag, de toestemming, en wie na het overleg wat doet.'],
    prepare: [
      'Welke stappen jullie al zetten, en wat ze gaven.',
      'Wie van ouders toestemming gaf, en waarvoor.',
    ],
    roles: ['samenwerkingsverband', 'cjg', 'jgz'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.delen, bron.meldcode, bron.redactie],
  },
  'nl-6': {
    number: 6,
    here: 'Er is een aanpak op maat gekozen',
    does: 'voer de aanpak op maat uit',
    lead: 'IB’er voor school, hulpverlener voor thuis',
    actions: [
      {
        who: 'School',
        what: 'Voer het onderwijsdeel uit: steun in de klas, een andere school, of onderwijs samen met zorg.',
      },
      { who: 'School', what: 'Naar s(b)o? Daarvoor is nu een toelaatbaarheidsverklaring nodig.' },
      {
        who: 'Gemeente of CJG',
        what: 'Regelt jeugdhulp waar het kind staat ingeschreven (bij verblijf: net daarvoor).',
      },
      { who: 'Samen', what: 'Spreek af wie de regie heeft en wanneer jullie evalueren.' },
    ],
    record: ['Wie de regie heeft, de doelen en de dag van de evaluatie.'],
    prepare: [
      'Op welke school de leerling zit: dat bepaalt het samenwerkingsverband.',
      'Waar de leerling staat ingeschreven: dat bepaalt de gemeente voor jeugdhulp.',
    ],
    roles: ['samenwerkingsverband', 'jeugdhulp-toegang', 'cjg'],
    cards: ['tweede-deskundige', 'wie-is-verantwoordelijk', 'meldcode'],
    sources: [bron.tlv, bron.woonplaats, bron.redactie],
  },
} as const satisfies Record<string, RouteStep>;

export const landelijk: Route<keyof typeof steps> = {
  name: 'de zes',
  then: 'Is meer nodig',
  cite: bron.landelijk,
  steps,
};
