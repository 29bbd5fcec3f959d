import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const besluiter = 'Wie volgens jullie meldcode besluit';

const feedback = {
  who: 'Jij',
  what: 'Je krijgt een bevestiging, binnen 5 werkdagen bericht over het vervolg, en weer na een onderzoek. Hoor je niets? Bel.',
} as const;

const melding = {
  actions: [
    {
      who: besluiter,
      what: 'Bel Veilig Thuis (0800-2000) en zeg dat je meldt. Melden doe je met naam (advies kan zonder), en het gezin hoort in principe wie meldt.',
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
    bron.veiligThuis,
    bron.termijn,
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
  zedenroute: {
    title: 'Vertel het direct zelf aan het schoolbestuur: wettelijke plicht',
    short: 'Direct naar het bestuur; bestuur overlegt met vertrouwensinspecteur en doet zo nodig aangifte',
    urgency: 'melden',
    summary: 'Hier geldt een meld-, overleg- en aangifteplicht, los van de meldcode.',
    actions: [
      {
        who: 'Jij',
        what: 'Vertel het direct zelf aan het bevoegd gezag (bestuur). Geheimhouding geldt hier niet.',
      },
      { who: 'Bevoegd gezag', what: 'Overlegt direct met de vertrouwensinspecteur.' },
      {
        who: 'Bevoegd gezag',
        what: 'Doet aangifte bij een redelijk vermoeden, ook als betrokkenen dat niet willen.',
      },
      {
        who: 'Jij',
        what: 'Onderzoek niets zelf, praat er niet over met de medewerker en regel opvang voor de leerling.',
      },
    ],
    record: ['Wat je zag of hoorde, letterlijk, met dag en tijd.', 'Wanneer je het aan het bestuur zei.'],
    roles: ['vertrouwensinspecteur', 'noodnummer'],
    cards: [],
    sources: [bron.zeden, bron.zedenSchool, bron.redactie],
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
        what: 'Praat er niet over met familie of bekenden, tot Veilig Thuis zegt dat het kan.',
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
    sources: [bron.augeo, bron.acuut, bron.meldrecht, bron.termijn, bron.naMelding, bron.redactie],
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
