import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const besluiter = 'Wie volgens jullie meldcode besluit';

const feedback = {
  who: 'Jij',
  what: 'Je krijgt een bevestiging, binnen 5 werkdagen (norm) bericht over het vervolg, en weer na een onderzoek, dat hoogstens 10 weken duurt (wet). Hoor je niets? Bel.',
} as const;

const melding = {
  actions: [
    {
      who: besluiter,
      what: 'Bel Veilig Thuis (0800-2000) en zeg dat je meldt. Melden doe je met naam (advies kan zonder), en het gezin hoort in principe wie meldt. Is dat een bedreiging, of schaadt het het vertrouwen ernstig: zeg dat, dan noemt Veilig Thuis je niet.',
    },
    {
      who: 'Jij',
      what: 'Is die er niet, of wil die niet? Bel zelf Veilig Thuis (advies). Afwijken van de norm vraagt een heel goede reden op papier.',
    },
    { who: 'Jij', what: 'Houd feiten, meningen en vermoedens uit elkaar; zeg wie wat zag en wanneer.' },
  ],
  record: [
    'Het besluit, de redenen, wie besloot en wanneer.',
    'Wat is gemeld, en wat Veilig Thuis met jullie afsprak.',
  ],
  sources: [
    bron.normen,
    bron.meldrecht,
    bron.ouders,
    bron.anoniem,
    bron.wieMeldde,
    bron.verantwoordelijk,
    bron.veiligThuis,
    bron.termijn,
    bron.onderzoek,
    bron.naMelding,
  ],
} as const;

/** Where something has to be reported or done today. */
export const urgentOutcomes = {
  'crisis-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. De meldcode komt daarna.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel 112 en volg de aanwijzingen. Blijf bij het kind als dat kan; breng jezelf niet in gevaar.',
      },
      {
        who: 'Jij of een collega',
        what: 'Bel daarna Veilig Thuis (0800-2000) en meld. Waarschuw de directeur.',
      },
      { who: 'Directeur', what: 'Spreek met politie en Veilig Thuis af wie ouders inlicht, en wanneer.' },
      {
        who: 'Jij',
        what: 'Gaat het om iemand van de school? Loop daarna die route, via vraag 2.',
      },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: [],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'veilig-thuis-eerst': {
    title: 'Bel nu Veilig Thuis, voordat de familie iets hoort',
    short: 'Bel nu Veilig Thuis, advies of melding; praat nog niet met de familie',
    urgency: 'melden',
    summary:
      'Een gesprek met de familie kan het gevaar groter maken. Spreek met Veilig Thuis af wie wat doet en welke hulp er kan komen.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel Veilig Thuis (0800-2000), liefst voordat de leerling naar huis gaat. Twijfel je: vraag advies, zonder naam. Weet je genoeg: meld.',
      },
      {
        who: 'Wie het kind ziet',
        what: 'Praat er niet over met familie of bekenden, tot Veilig Thuis zegt dat het kan. Kan een gesprek dan wel: voer dat, en loop deze vragen opnieuw door.',
      },
      {
        who: 'Jij',
        what: 'Houd feiten, meningen en vermoedens uit elkaar. Wordt het gevaar direct: bel 112.',
      },
      { ...feedback, what: `Meldde je? ${feedback.what}` },
    ],
    record: [
      'Feiten en letterlijke woorden.',
      'Waarom ouders nog niet zijn gesproken.',
      'De afspraken met Veilig Thuis.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: [],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [
      bron.augeo,
      bron.acuut,
      bron.meldrecht,
      bron.termijn,
      bron.onderzoek,
      bron.naMelding,
      bron.redactie,
    ],
  },
  'ouder-vertelt': {
    title: 'Bel vandaag Veilig Thuis, en spreek met deze ouder af wat die wil en hoe je die bereikt',
    short: 'Bel vandaag Veilig Thuis; deze ouder denkt mee, de andere gezinsleden horen nog niets',
    urgency: 'melden',
    summary:
      'Deze ouder is zelf familie, en kan slachtoffer zijn of hulp zoeken om te stoppen. Wat die wil telt zwaar, maar beslist niet alleen: ook kinderen die het zien, zijn slachtoffer.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel Veilig Thuis (0800-2000) en meld, liefst voordat ouder en kinderen naar huis gaan. Dat mag samen met deze ouder. Twijfel je: vraag eerst advies, zonder naam.',
      },
      {
        who: 'Wie het hoort',
        what: 'Luister, beloof geen geheimhouding. Vraag wat deze ouder zelf wil, waar die bang voor is, waar de kinderen nu zijn, en of die vandaag naar huis kan.',
      },
      {
        who: 'Wie het hoort',
        what: 'Spreek af hoe en wanneer je deze ouder zonder gevaar bereikt; stuur niets naar een adres of telefoon waar een ander meeleest. Weinig Nederlands: een tolk, geen kind of familielid. Zeg wat je gaat doen.',
      },
      {
        who: 'Iedereen op school',
        what: 'Praat er niet over met de andere gezinsleden, tot Veilig Thuis zegt dat het kan.',
      },
      {
        who: 'Jij',
        what: 'Vertelt de ouder dat die zelf slaat of het niet meer houdt? Bel ook dan vandaag. Wordt het gevaar direct: 112.',
      },
      { ...feedback, what: `Meldde je? ${feedback.what}` },
    ],
    record: [
      'Wat deze ouder zelf wil, en hoe je die zonder gevaar bereikt.',
      'De afspraken met Veilig Thuis, en wie wanneer iets hoort.',
    ],
    prepare: [
      'Hoe en wanneer Veilig Thuis deze ouder zonder gevaar kan bellen.',
      'Waar de kinderen nu zijn.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: [],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [
      bron.augeo,
      bron.onthulling,
      bron.meldrecht,
      bron.termijn,
      bron.onderzoek,
      bron.naMelding,
      bron.redactie,
    ],
  },
  'melden-en-hulp': {
    title: 'Meld bij Veilig Thuis, en regel samen hulp',
    short: 'Meld bij Veilig Thuis en regel hulp, in overleg met Veilig Thuis',
    urgency: 'melden',
    summary:
      'Melden en hulp gaan hier samen. De school heeft een wettelijk meldrecht, ook zonder toestemming; de professionele norm is nu: melden.',
    actions: [
      ...melding.actions,
      {
        who: 'Jij met Veilig Thuis',
        what: 'Spreek af wie welke hulp geeft, met doelen, een termijn en een evaluatie.',
      },
      feedback,
    ],
    record: [...melding.record, 'Doelen van de hulp, wie wat doet, en de datum van de evaluatie.'],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: [],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [bron.afweging(4), ...melding.sources],
  },
  melden: {
    title: 'Meld bij Veilig Thuis',
    short: 'Meld bij Veilig Thuis; de school blijft voor de leerling zorgen',
    urgency: 'melden',
    summary:
      'De school heeft een wettelijk meldrecht, ook zonder toestemming; de professionele norm is nu: melden. Ook wie eerder meldde, meldt opnieuw.',
    actions: [
      ...melding.actions,
      { who: 'School', what: 'Blijf de leerling steunen, en vraag Veilig Thuis wat jullie rol is.' },
      feedback,
    ],
    record: melding.record,
    roles: ['veilig-thuis'],
    cards: [],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: melding.sources,
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
