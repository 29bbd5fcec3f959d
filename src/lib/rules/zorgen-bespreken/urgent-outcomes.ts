import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { again, never } from './again.ts';
import * as bron from './sources.ts';

/** Where somebody is called before anybody talks. */
export const urgentOutcomes = {
  'crisis-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. Praten over zorgen komt later.',
    actions: [
      { who: 'Jij', what: 'Bel 112 en volg de aanwijzingen. Blijf bij het kind als dat kan.' },
      { who: 'Jij of een collega', what: 'Bel daarna Veilig Thuis (0800-2000). Waarschuw de directeur.' },
      { who: 'Directeur', what: 'Spreek met politie en Veilig Thuis af wie ouders inlicht, en wanneer.' },
      never('jezelf in gevaar brengen, of een dreigend gesprek voortzetten.'),
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  acuut: {
    title: 'Blijf erbij, haal een collega en bel nu hulp',
    short: 'Blijf erbij, haal een collega, bel huisarts(enpost); onveilig thuis: Veilig Thuis; gevaar: 112',
    urgency: 'crisis',
    summary:
      'Vroeger: eerst zorgteam, ZAT, AMK of Steunpunt Huiselijk Geweld. Nu: 112, huisarts(enpost) of Veilig Thuis; wacht niet op een team.',
    actions: [
      {
        who: 'Jij',
        what: 'Stel gerust op een rustige plek en blijf erbij. Laat een collega komen. Gevaar of twijfel: 112.',
      },
      {
        who: 'IB’er of directeur',
        what: 'Bel nu de huisarts of huisartsenpost; over zelfdoding ook 113 (0800-0113). Ouders inlichten, of agressie? Open Urgentie of crisis.',
      },
      {
        who: 'IB’er of directeur',
        what: 'Speelt er geweld of verwaarlozing, of is een ouder in crisis? Bel nu Veilig Thuis (0800-2000), vóór ouders iets horen.',
      },
      { who: 'Jij', what: 'Is de rust terug? Begin opnieuw bij vraag 2.' },
      never('iemand alleen laten of geheimhouding beloven.'),
    ],
    record: ['Wat iemand letterlijk zei, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['urgentie-of-crisis', 'meldcode'],
    regional: ['crisisdienst'],
    sources: [
      bron.stelDat('een acute situatie'),
      bron.huisarts,
      bron.nummer113,
      bron.alarm,
      bron.veiligThuis,
      bron.redactie,
    ],
  },
  bestuur: {
    title: 'Vertel het direct zelf aan het schoolbestuur',
    short: 'Direct naar het bestuur; bij een mogelijk zedenmisdrijf is dat een wettelijke plicht',
    urgency: 'melden',
    summary:
      'Is het misschien een zedenmisdrijf tegen een minderjarige leerling, dan is dit een wettelijke plicht, ook bij twijfel.',
    actions: [
      { who: 'Jij', what: 'Vertel het direct zelf aan het bevoegd gezag (bestuur).' },
      {
        who: 'Bevoegd gezag',
        what: 'Overlegt bij een mogelijk zedenmisdrijf direct met de vertrouwensinspecteur, en doet aangifte bij een redelijk vermoeden.',
      },
      {
        who: 'Jij',
        what: 'Vertelt een leerling het? Luister, vraag niet door en regel opvang. Loop verder met de Meldcode.',
      },
      never('zelf onderzoeken, er met de medewerker over praten, of geheimhouding beloven.'),
      again,
    ],
    record: ['Wat je zag of hoorde, letterlijk, met dag en tijd.', 'Wanneer je het aan het bestuur zei.'],
    roles: ['vertrouwensinspecteur', 'noodnummer'],
    cards: ['meldcode'],
    sources: [bron.zeden, bron.zedenSchool, bron.redactie],
  },
  onthulling: {
    title: 'Luister, en bel vandaag Veilig Thuis voordat ouders iets horen',
    short: 'Luister, geen geheimhouding; bel vandaag Veilig Thuis (0800-2000), vóór ouders iets horen',
    urgency: 'melden',
    summary:
      'Vroeger: bedenktijd voor de leerling en een afspraak binnen enkele dagen. Nu: bij geweld, misbruik of verwaarlozing nog dezelfde dag Veilig Thuis.',
    actions: [
      {
        who: 'Wie het hoort',
        what: 'Luister, in het tempo van het kind. Zeg dat het goed is dat het dit vertelt, dat het geen schuld heeft, en wat je nu gaat doen.',
      },
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel vandaag Veilig Thuis (0800-2000) en meld, vóórdat het kind naar huis gaat. Twijfel je: vraag eerst advies, zonder naam.',
      },
      {
        who: 'Jij',
        what: 'Vraag Veilig Thuis wie met kind en ouders praat, wanneer, en of het kind nu naar huis kan. Deed misschien iemand buiten het gezin het? Vraag ook of de politie erbij moet (advies). Loop dan de Meldcode door.',
      },
      never(
        'geheimhouding beloven, afkappen, naar details of ‘waarom’ vragen, ouders afvallen, of het kind laten kiezen wat er gebeurt.',
      ),
      again,
    ],
    record: [
      'De woorden van het kind en je eigen vragen: letterlijk, met dag en tijd.',
      'Waarom ouders nog niet zijn gesproken.',
      'De afspraken met Veilig Thuis.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [
      bron.augeo,
      bron.meldrecht,
      bron.nietAfkappen,
      bron.kindSchool,
      bron.stelDat('de leerling komt zelf'),
      bron.redactie,
    ],
  },
  'veilig-thuis-eerst': {
    title: 'Nu geen gesprek: bel eerst Veilig Thuis',
    short: 'Nu geen gesprek met kind of ouders: bel eerst Veilig Thuis (0800-2000)',
    urgency: 'melden',
    summary: 'Een gesprek op het verkeerde moment kan het gevaar groter maken, of later onderzoek hinderen.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel nu Veilig Thuis (0800-2000), liefst vóór de leerling naar huis gaat. Twijfel je: vraag advies, zonder naam. Weet je genoeg: meld.',
      },
      {
        who: 'Jij',
        what: 'Vraag wie met kind en ouders praat, wanneer en waar. Loop dan de Meldcode door.',
      },
      {
        who: 'Jij',
        what: 'Begint het kind zelf te vertellen? Luister, zonder naar details te vragen.',
      },
      never(
        'de familie iets laten merken, zelf bemiddelen, of het kind uithoren vóór politie of deskundige.',
      ),
      again,
    ],
    record: [
      'Feiten en letterlijke woorden.',
      'Waarom er nog geen gesprek was, en het advies of de melding.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [bron.augeo, bron.richtlijn, bron.eer, bron.kindSchool, bron.veiligThuis, bron.meldrecht],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
