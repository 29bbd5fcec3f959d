import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const veiligThuis = 'Veilig Thuis (0800-2000), ook zonder naam';

/** What doubt in the weighing brings along: consulting Veilig Thuis, a firm norm of the profession. */
const overleg = {
  actions: [
    {
      who: 'Jij of de aandachtsfunctionaris',
      what: 'Leg je twijfel vandaag voor aan Veilig Thuis (0800-2000): bij twijfel is dat de norm van je beroep. Het kan zonder naam.',
      urgency: 'melden',
    },
  ],
  record: ['Waarover je twijfelt, en het advies van Veilig Thuis, met dag en tijd.'],
  roles: ['veilig-thuis'],
} as const;

/**
 * Safety comes before the meaning of the word, and the weighing before "good enough": one answer that points to
 * violence, neglect or doubt leads back to the meldcode.
 */
export const questions = {
  onveiligheid: {
    kind: 'weging',
    text: 'Is er acute of structurele onveiligheid, of vertelde iemand zelf over geweld of verwaarlozing?',
    short: 'Is er acute of structurele onveiligheid, of een onthulling?',
    explanation:
      'Grijs gebied is een uitkomst van een weging, nooit een reden om die over te slaan. Wat ouders van hulp vinden, doet er bij onveiligheid niet toe.',
    weigh: [
      'Acuut: is iemand de komende uren of dagen in gevaar door geweld, dreiging, of gebrek aan eten, onderdak of zorg?',
      'Structureel: herhaalt het zich of duurt het voort? Een patroon weegt zwaarder dan één voorval.',
    ],
    ask: ['Aandachtsfunctionaris of directeur', veiligThuis],
    options: [
      {
        id: 'nu',
        label: 'Ja of misschien, en er is nu direct gevaar',
        next: 'crisis-112',
        because: 'Bij direct gevaar bel je eerst 112 en daarna Veilig Thuis.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja',
        next: 'meldcode-nu',
        because: 'Bij acute of structurele onveiligheid volg je meteen de meldcode, ook als er hulp is.',
        sources: [bron.afweging(2), bron.normen],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'betekenis',
        because:
          'Er is nu geen acute of structurele onveiligheid gezien, dus je gaat na wat je met grijs gebied bedoelt.',
        sources: [bron.afweging(2)],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode-nu',
        because: 'In het onderwijs telt twijfel over onveiligheid als ja, dus je belt nu Veilig Thuis.',
        sources: [bron.afweging(2), bron.twijfelLkc],
      },
    ],
  },
  betekenis: {
    kind: 'feit',
    text: 'Wat bedoel je met grijs gebied?',
    short: 'Wat bedoel je met grijs gebied?',
    explanation:
      'Het woord heeft twee betekenissen: een gezin dat zorg oproept maar na het wegen net goed genoeg is (zo gebruiken kernteams het), en de grens tussen wat onderwijs en wat jeugdhulp betaalt (zo in sommige andere regio’s).',
    options: [
      {
        id: 'gezin',
        label: 'Een gezin dat zorg oproept, en nu geen hulp wil',
        next: 'gewogen',
        because: 'Over een gezin dat zorg oproept, telt eerst wat er uit de weging kwam.',
        sources: [bron.grijs],
      },
      {
        id: 'betalen',
        label: 'Wie iets regelt of betaalt: onderwijs of jeugdhulp',
        next: 'onderwijs-of-jeugdhulp',
        because:
          'De grens tussen onderwijs en jeugdhulp is een vraag over geld en taken, en gaat niet over goed genoeg.',
        sources: [bron.elders],
      },
    ],
  },
  gewogen: {
    kind: 'feit',
    dependsOn: ['betekenis'],
    text: 'Is er gewogen met de meldcode, en kwam er daarna niets nieuws?',
    short: 'Is er gewogen met de meldcode, en kwam er niets nieuws?',
    explanation:
      'Wegen is stap 4 van de meldcode, na signalen op een rij, overleg en gesprek. Een nieuw signaal is alles wat je na die weging zag of hoorde, ook als het klein is.',
    options: [
      {
        id: 'ja',
        label: 'Ja, gewogen, en er is niets nieuws',
        next: 'uitkomst',
        because: 'Er is gewogen en er is niets nieuws, dus de uitkomst van die weging telt.',
        sources: [bron.stappen, bron.nieuwSignaal],
      },
      {
        id: 'nieuw',
        label: 'Gewogen, maar er is iets nieuws, of misschien',
        next: 'wegen',
        because: 'Een nieuw signaal vraagt een nieuwe weging, en die kan een nieuwe uitkomst geven.',
        sources: [bron.nieuwSignaal],
      },
      {
        id: 'nee',
        label: 'Nee, of dat weet ik niet',
        next: 'wegen',
        because: 'Zonder weging met de meldcode kun je niet van grijs gebied spreken.',
        sources: [bron.grijs, bron.stappen],
      },
    ],
  },
  uitkomst: {
    kind: 'weging',
    text: 'Wat kwam er uit de weging?',
    short: 'Wat kwam er uit de weging?',
    weigh: ['Kijk wat er op papier staat: welk besluit, door wie en waarom?'],
    ask: ['Wie volgens jullie meldcode besluit', veiligThuis],
    options: [
      {
        id: 'geen-vermoeden',
        label: 'Op dit moment geen vermoeden van geweld of verwaarlozing',
        next: 'goed-genoeg',
        because: 'De weging gaf geen vermoeden, dus je weegt samen of het goed genoeg is.',
        sources: [bron.afweging(1), bron.grijs],
      },
      {
        id: 'loopt',
        label: 'Wel een vermoeden; er is gemeld, of er loopt hulp en het gezin doet mee',
        next: 'afspraken-volgen',
        because: 'Na een vermoeden gelden de afspraken over hulp of melding, en geen grijs gebied.',
        sources: [bron.afweging(4), bron.normen],
      },
      {
        id: 'geen-hulp',
        label: 'Wel een vermoeden; geen hulp die past of werkt, of het gezin wil die niet',
        next: 'meldcode-nu',
        because:
          'Is er een vermoeden en komt er geen hulp die het wegneemt, dan komt het afwegingskader uit op melden.',
        sources: [bron.afweging(4), bron.afweging(5), bron.normen],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode-nu',
        because:
          'Bij twijfel in de weging overleg je met Veilig Thuis, zo is de norm, en tot dan telt twijfel als ja.',
        sources: [bron.twijfelLkc, bron.redactie],
        ...overleg,
      },
    ],
  },
  'goed-genoeg': {
    kind: 'weging',
    text: 'Vinden jullie samen dat het voor dit kind op dit moment (net) goed genoeg is?',
    short: 'Is het volgens jullie samen (net) goed genoeg voor dit kind?',
    explanation: 'Advies: beslis dit niet alleen. Je mag een kind meer gunnen dan goed genoeg.',
    weigh: [
      'Wat heeft het kind echt: eten, slaap, verzorging, aandacht, rust?',
      'Liggen alle kleine signalen naast elkaar, ook die van collega’s? Samen kunnen zij een patroon zijn.',
    ],
    ask: ['Aandachtsfunctionaris of IB’er', 'CJG of jeugdarts, zonder naam of met toestemming', veiligThuis],
    options: [
      {
        id: 'ja',
        label: 'Ja, dat vinden we samen',
        next: 'hulp',
        because: 'Meer mensen vinden het op dit moment net goed genoeg, dus telt of het gezin hulp wil.',
        sources: [bron.grijs, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'wegen',
        because: 'Is het niet goed genoeg, dan klopt de uitkomst van de weging niet meer en weeg je opnieuw.',
        sources: [bron.stappen, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of we zijn het oneens',
        next: 'meldcode-nu',
        because:
          'Bij twijfel of het goed genoeg is, overleg je met Veilig Thuis voordat je van grijs gebied spreekt.',
        sources: [bron.twijfelLkc, bron.redactie],
        ...overleg,
      },
    ],
  },
  hulp: {
    kind: 'feit',
    text: 'Staat het gezin open voor hulp, of voor een gesprek met het CJG?',
    short: 'Staat het gezin open voor hulp of een gesprek?',
    explanation: 'Voor een gesprek is geen kant-en-klare hulpvraag nodig.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'samen-in-gesprek',
        because: 'Wil het gezin hulp of een gesprek, dan ga je samen met iemand uit het kernteam praten.',
        sources: [bron.kernteam],
      },
      {
        id: 'nee',
        label: 'Nee, nu niet',
        next: 'grijs-gebied',
        because: 'Na de weging is het net goed genoeg en wil het gezin nu geen hulp: dat is grijs gebied.',
        sources: [bron.grijs],
      },
      {
        id: 'niet-gevraagd',
        label: 'Dat is nog niet gevraagd',
        next: 'samen-in-gesprek',
        because: 'Zonder het te vragen weet je niet of het gezin hulp wil.',
        sources: [bron.kernteam, bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
