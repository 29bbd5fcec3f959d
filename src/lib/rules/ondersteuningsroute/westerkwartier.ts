import * as bron from './sources.ts';
import type { Route, RouteStep } from './step.ts';

/** A talk with parents is left until Veilig Thuis was asked, when it can raise the danger: said in the same breath as the talk. */
const gevaarlijkGesprek =
  'Kan een gesprek gevaar geven? Bel dan eerst Veilig Thuis (0800-2000), ook zonder naam.';

/** Parents who want no help are a weighing of its own, and may turn out to be so in the middle of the route. */
const geenHulp = {
  who: 'IB’er',
  what: 'Willen ouders geen hulp, of zien zij de zorg niet? Ga terug en kies dat antwoord.',
} as const;

/**
 * The twelve steps of the basisscholen in Westerkwartier, from about 2015, with the step of the meldcode that
 * stood beside each. That pairing is history: see `now`.
 */
const steps = {
  'wk-1': {
    number: 1,
    here: 'De leerkracht maakt zich zorgen en sprak nog met niemand',
    does: 'bespreek je zorg met een collega',
    lead: 'de leerkracht',
    meldcode: { step: 1, now: 'begint de meldcode bij elk vermoeden, in elke stap' },
    actions: [
      { who: 'Leerkracht', what: 'Bespreek de zorg met je duopartner of een andere collega.' },
      {
        who: 'Leerkracht',
        what: 'Onzeker hoe ernstig het is? Vraag het CJG: zonder naam, of met toestemming.',
      },
    ],
    record: [
      'Wat je ziet, met datum: moe, te laat, verzuim, wondjes, blauwe plekken, eten. Je uitleg apart.',
    ],
    roles: ['cjg', 'jgz'],
    sources: [bron.delen],
  },
  'wk-2': {
    number: 2,
    here: 'Een collega weet het, ouders nog niet',
    does: 'praat kort met ouders',
    lead: 'de leerkracht',
    then: 'Blijft de zorg',
    actions: [
      {
        who: 'Leerkracht',
        what: `Vraag ouders in een kort gesprek of zij de zorg herkennen. ${gevaarlijkGesprek}`,
      },
    ],
    record: ['Wanneer je met wie sprak, waarover, en wat is afgesproken.'],
    roles: ['veilig-thuis'],
    sources: [bron.overslaan],
  },
  'wk-3': {
    number: 3,
    here: 'Het gesprek met ouders nam de zorg niet weg',
    does: 'haal de IB’er erbij',
    lead: 'vanaf nu de IB’er',
    meldcode: { step: 2, now: 'overleg je bij een vermoeden zo nodig vóór het gesprek met ouders' },
    actions: [
      { who: 'Leerkracht', what: 'Bespreek met de IB’er wat je ziet, wat ouders zeiden en wat zorg blijft.' },
      { who: 'IB’er', what: 'Neem de regie en het dossier over.' },
    ],
    record: ['Welke zorg blijft, en wie de regie heeft.'],
    roles: [],
    sources: [bron.meldcode, bron.redactie],
  },
  'wk-4': {
    number: 4,
    here: 'De IB’er weet het, maar keek of overlegde nog niet',
    does: 'kijk mee in de klas, of overleg',
    lead: 'de IB’er',
    then: 'Blijft de zorg',
    actions: [
      {
        who: 'IB’er',
        what: 'Observeer in de klas, of overleg met het CJG: zonder naam, of met toestemming.',
      },
    ],
    record: ['Wat het opleverde.'],
    roles: ['cjg', 'jgz'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.delen],
  },
  'wk-5': {
    number: 5,
    here: 'Er is meegekeken of overlegd, en de zorg blijft',
    does: 'plan een apart gesprek met ouders',
    lead: 'de IB’er',
    meldcode: { step: 3, now: 'stel je dat gesprek uit als het gevaar kan geven' },
    actions: [
      { who: 'IB’er en leerkracht', what: 'Besluit samen of de zorg een gesprek apart vraagt, en plan het.' },
      {
        who: 'IB’er',
        what: 'Weeg of een signaal in de Verwijsindex (toen: ZvJG) helpt: een recht, geen plicht. Of jouw regio hem nog gebruikt, is nog na te gaan.',
      },
    ],
    record: ['De afwegingen, ook over de Verwijsindex.'],
    roles: ['verwijsindex', 'veilig-thuis'],
    cards: ['verwijsindex', 'meldcode'],
    regional: ['verwijsindex-gebruik'],
    sources: [bron.overslaan, bron.verwijsindex],
  },
  'wk-6': {
    number: 6,
    here: 'Het aparte gesprek is gepland of net geweest',
    does: 'voer het gesprek met ouders',
    lead: 'de IB’er',
    then: 'Is dat niet genoeg',
    actions: [
      {
        who: 'Leerkracht, met IB’er of directeur',
        what: `Deel de zorg. Vertel het vooraf als je een signaal in de Verwijsindex geeft. ${gevaarlijkGesprek}`,
      },
      {
        who: 'Ouders',
        what: 'Gaan zij zelf aan de slag? Dan laten zij op een afgesproken dag iets weten; richtlijn: binnen 2 tot 3 weken.',
      },
      {
        who: 'IB’er',
        what: 'Hoor je dan niets, neem zelf contact op. Blijf ook daarna volgen.',
      },
      geenHulp,
    ],
    record: ['Wie erbij waren, de afspraken en de dag van de terugkoppeling.'],
    roles: ['veilig-thuis', 'cjg'],
    sources: [bron.overslaan, bron.redactie],
  },
  'wk-7': {
    number: 7,
    here: 'Het gesprek alleen is niet genoeg; er is nog geen hulp',
    does: 'spreek meteen een vervolg af',
    lead: 'de IB’er',
    meldcode: {
      step: 4,
      now: 'weeg je met het afwegingskader, en bij twijfel met Veilig Thuis',
    },
    actions: [
      {
        who: 'Leerkracht en IB’er',
        what: 'Raad ouders een afspraak met het CJG aan. Huisarts en jeugdarts kunnen ook verwijzen.',
      },
      geenHulp,
    ],
    record: ['Het advies, wat ouders zeiden en wat is afgesproken.'],
    roles: ['cjg', 'jeugdhulp-toegang', 'jgz'],
    sources: [bron.afwegingskader, bron.twijfel, bron.ingangen],
  },
  'wk-8': {
    number: 8,
    here: 'Ouders willen naar het CJG',
    does: 'breng ouders en CJG bij elkaar',
    lead: 'de IB’er; ouders maken zelf de afspraak',
    actions: [
      { who: 'IB’er', what: 'Laat het CJG met toestemming weten dat deze ouders zich aanmelden.' },
      { who: 'Ouders', what: 'Maken de afspraak: op school, thuis of bij het CJG.' },
      { who: 'CJG', what: 'Kiest wat past: een gesprek, steun bij opvoeden, of ook praten met het kind.' },
    ],
    record: ['De toestemming, en wanneer het CJG is ingelicht.'],
    prepare: ['Dat ouders toestemming gaven, en waarvoor.', 'In welke gemeente het kind staat ingeschreven.'],
    roles: ['cjg', 'jeugdhulp-toegang'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.delen],
  },
  'wk-9': {
    number: 9,
    here: 'Ouders hebben een afspraak met het CJG',
    does: 'hoor dat er contact is',
    lead: 'CJG voor de hulp, IB’er voor school',
    actions: [
      { who: 'CJG', what: 'Vertelt de IB’er dát er contact is, niet waarover.' },
      {
        who: 'IB’er',
        what: 'Hoor je niets, vraag dan alleen of het is opgepakt. Na een melding geeft Veilig Thuis apart bericht.',
      },
    ],
    record: ['Dat er contact is; geen inhoud.'],
    roles: ['cjg'],
    sources: [bron.terugkoppeling, bron.redactie],
  },
  'wk-10': {
    number: 10,
    here: 'Het CJG liet weten dat er contact is',
    does: 'vertel het de leerkracht',
    lead: 'de IB’er',
    then: 'Is de steun niet genoeg',
    actions: [
      { who: 'IB’er', what: 'Vertel de leerkracht dat er contact is.' },
      { who: 'Leerkracht', what: 'Blijf volgen en geef nieuwe signalen door aan de IB’er.' },
    ],
    record: ['Nieuwe signalen, met datum.'],
    roles: [],
    sources: [bron.redactie],
  },
  'wk-11': {
    number: 11,
    here: 'De steun van het CJG is niet genoeg',
    does: 'het CJG zoekt passende hulp',
    lead: 'het CJG; dat levert de casemanager',
    actions: [
      { who: 'CJG', what: 'Praat met leerling en ouders, betrekt deskundigen en maakt een plan.' },
      {
        who: 'CJG',
        what: 'Schakelt de gemeente in. Vroeger: die van de ouders. Sinds 2022: die waar het kind staat ingeschreven (bij verblijf: net daarvoor).',
      },
      { who: 'School', what: 'Denkt mee over het plan als zij een rol heeft.' },
    ],
    record: ['Wie casemanager is en wat school doet.'],
    roles: ['cjg', 'jeugdhulp-toegang'],
    cards: ['wie-is-verantwoordelijk', 'meldcode'],
    regional: ['coach-andere-gemeente'],
    sources: [bron.woonplaats],
  },
  'wk-12': {
    number: 12,
    here: 'Er is een plan of hulp geregeld',
    does: 'hoor dat er afspraken over hulp zijn',
    lead: 'CJG voor de hulp, school voor het onderwijs',
    meldcode: { step: 5, now: 'zijn melden en hulp twee besluiten, en kan het allebei' },
    actions: [
      {
        who: 'CJG',
        what: 'Vertelt de IB’er dát er afspraken zijn en hoe het loopt, niet wat de hulp inhoudt.',
      },
      { who: 'IB’er en leerkracht', what: 'Blijf volgen en spreek een dag af om weer te kijken.' },
    ],
    record: ['Dat er hulp is, en wanneer je weer kijkt.'],
    roles: ['cjg', 'veilig-thuis'],
    sources: [bron.afwegingskader, bron.redactie],
  },
} as const satisfies Record<string, RouteStep>;

export const westerkwartier: Route<keyof typeof steps> = {
  name: 'de twaalf',
  then: 'Daarna',
  cite: bron.westerkwartier,
  steps,
};
