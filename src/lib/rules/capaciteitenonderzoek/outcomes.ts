import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Whose consent, by the ages of jeugdhulp: the pupil's own from twelve on. */
const toestemming = {
  who: 'School of ouders',
  what: 'Regel eerst toestemming: onder 12 van beide ouders met gezag, van 12 tot 16 ook van de leerling, vanaf 16 van de leerling zelf. Spreek af wie de uitslag krijgt.',
} as const;

/** Who pays is an agreement of the region: its words fill in the titles, and where there are none, the reader asks. */
export const outcomes = {
  'breed-onderzoek': {
    title: 'Laat eerst de jeugdhulp breed meekijken',
    short: 'Laat eerst de jeugdhulp (CJG) breed meekijken; een IQ-onderzoek kan daar soms deel van zijn',
    urgency: 'handelen',
    summary:
      'Er speelt misschien meer dan leren. Wie betaalt, volgt uit wat er nodig blijkt en uit de afspraak van de regio.',
    actions: [
      {
        who: 'IB’er met ouders',
        what: 'Vraag het CJG mee te kijken: met toestemming van ouders, of zonder naam. Een kant-en-klare hulpvraag hoeft niet.',
      },
      {
        who: 'Jeugdhulp',
        what: 'De gemeente waar de leerling staat ingeschreven gaat over jeugdhulp. Ook huisarts en jeugdarts kunnen verwijzen.',
      },
      {
        who: 'School',
        what: 'Blijkt alleen een capaciteitenonderzoek nodig? Kies dan bij vraag 2 ‘nee’ en kijk wie betaalt.',
      },
      { who: 'Jij', what: 'Denk je aan geweld of verwaarlozing: open direct de meldcode.' },
    ],
    record: ['De vraag, en wat er naast het leren speelt.', 'De toestemming van ouders, en waarvoor.'],
    roles: ['cjg', 'jeugdhulp-toegang', 'jgz'],
    cards: ['meldcode'],
    regional: ['capaciteitenonderzoek-breed'],
    sources: [bron.afspraak, bron.routeboek, bron.woonplaats, bron.toegang, bron.toestemming, bron.redactie],
  },
  school: {
    title: 'De school heeft het nodig: {capaciteitenonderzoek-school}',
    short: 'De school heeft het nodig: {capaciteitenonderzoek-school}',
    urgency: 'handelen',
    summary:
      'Wie betaalt is een afspraak van de regio, geen wet. Gebruikelijk is dat ondersteuning op school, met het onderzoek daarvoor, een zaak van de school is (zorgplicht).',
    actions: [
      {
        who: 'Directeur',
        what: 'Beslis of de school hier budget voor inzet, en vertel ouders vooraf wie betaalt.',
      },
      toestemming,
      {
        who: 'IB’er',
        what: 'Bespreek met de onderwijsconsulent of toetsen, observaties en gesprekken al genoeg zeggen.',
      },
      {
        who: 'Ouders',
        what: 'Zijn jullie het oneens over onderzoek? Vraag steun bij het ouder- en jeugdsteunpunt.',
      },
    ],
    record: [
      'De vraag, en wat met de uitslag gebeurt.',
      'Wie betaalt, en de toestemming: van wie en wanneer.',
    ],
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: [],
    regional: ['capaciteitenonderzoek-school'],
    sources: [bron.afspraak, bron.routeboek, bron.gezag, bron.leeftijden, bron.redactie],
  },
  ouders: {
    title: 'Alleen ouders vragen erom: {capaciteitenonderzoek-ouders}',
    short: 'Alleen ouders vragen erom: {capaciteitenonderzoek-ouders}',
    urgency: 'handelen',
    summary:
      'De school heeft zelf geen vraag. Blijft er verschil van mening over wat de leerling nodig heeft, dan is dat eerst een gesprek waard.',
    actions: [
      {
        who: 'School',
        what: 'Leg uit welk aanbod er is, en waarom de school geen onderzoek nodig heeft. Luister wat ouders zien.',
      },
      toestemming,
      {
        who: 'Ouders',
        what: 'Vraag vooraf wat het kost, en steun bij het ouder- en jeugdsteunpunt. Een uitslag delen met school is jullie keuze.',
      },
      { who: 'School', what: 'Krijg je een uitslag? Bespreek die en bekijk opnieuw of het aanbod past.' },
    ],
    record: ['Wat ouders vragen, wat de school doet en waarom.', 'Wie betaalt.'],
    roles: ['ouder-jeugdsteunpunt', 'samenwerkingsverband'],
    cards: [],
    regional: ['capaciteitenonderzoek-ouders'],
    sources: [bron.afspraak, bron.routeboek, bron.gezag, bron.leeftijden, bron.redactie],
  },
  'vraag-samenwerkingsverband': {
    title: 'Vraag eerst het samenwerkingsverband',
    short: 'Overstap, TLV, praktijkonderwijs of lwoo: vraag eerst het samenwerkingsverband',
    urgency: 'handelen',
    summary:
      'Het samenwerkingsverband van je school bepaalt welk onderzoek telt. Voor praktijkonderwijs en lwoo is dat het samenwerkingsverband voor voortgezet onderwijs: daar geldt een landelijke lijst van tests, onder verantwoordelijkheid van een diagnostisch geschoolde psycholoog of orthopedagoog. Voor lwoo kan het eigen regels hebben. Wie betaalt, is nog na te gaan bij het samenwerkingsverband.',
    actions: [
      {
        who: 'School',
        what: 'Vraag welk onderzoek nodig is, hoe oud een uitslag mag zijn (elders: hoogstens twee jaar), wie het doet en wie betaalt.',
      },
      { who: 'School', what: 'Kijk welk onderzoek er al is, zodat de leerling geen test dubbel doet.' },
      toestemming,
    ],
    record: ['Het antwoord: van wie en wanneer.', 'De datum van eerder onderzoek.'],
    prepare: [
      'Om welk onderwijs het gaat: sbo, so, vso, praktijkonderwijs of lwoo.',
      'Welke tests er al zijn, met datum, en wie ze afnam.',
    ],
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['tweede-deskundige'],
    sources: [bron.toetsen, bron.eigenRegels, bron.elders, bron.gezag, bron.leeftijden, bron.redactie],
  },
  'eerst-de-vraag': {
    title: 'Maak eerst samen de vraag duidelijk',
    short: 'Maak eerst samen met ouders de vraag duidelijk; doorloop daarna deze vragen opnieuw',
    urgency: 'handelen',
    summary: 'Een test geeft een getal. Pas met een duidelijke vraag weet je of dat helpt, en wie betaalt.',
    actions: [
      {
        who: 'IB’er met ouders en leerling',
        what: 'Schrijf samen op: wat willen we weten, wat weten we al, en wat doen we met de uitslag?',
      },
      {
        who: 'School',
        what: 'Vraag zo nodig onderwijsconsulent, CJG of jeugdarts mee te denken: met toestemming, of zonder naam.',
      },
    ],
    record: ['De vraag, van wie die is, en wie wat uitzoekt.'],
    roles: ['samenwerkingsverband', 'cjg', 'ouder-jeugdsteunpunt'],
    cards: [],
    sources: [bron.toestemming, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;

export type OutcomeId = keyof typeof outcomes;
