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
    short: 'Blijf erbij; huisarts(enpost), Veilig Thuis of 112',
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
  medewerker: {
    title: 'Open nu de Meldcode en kies ‘medewerker’: dit heeft een eigen route',
    short: 'Meldcode, kies ‘medewerker’: een eigen route',
    urgency: 'melden',
    summary:
      'Bij een mogelijk seksueel misdrijf is het een wettelijke plicht dat je het direct zelf aan het bestuur vertelt, ook bij twijfel. Voor welke leerlingen die geldt, zegt de Meldcode.',
    actions: [
      {
        who: 'Jij',
        what: 'Open nu de Meldcode en kies ‘medewerker’. Daar staat aan wie je het vertelt: het bestuur, of als het over het bestuur zelf gaat de vertrouwensinspecteur (0900-111 3 111).',
      },
      {
        who: 'Jij',
        what: 'Is deze persoon (misschien) ook ouder of huisgenoot van de leerling? Bel dan nu ook Veilig Thuis (0800-2000), voordat het gezin iets hoort.',
      },
      {
        who: 'Jij',
        what: 'Vertelt een leerling het? Luister, vraag niet door en regel opvang.',
      },
      never('zelf onderzoeken, er met de medewerker over praten, of geheimhouding beloven.'),
      again,
    ],
    record: ['Wat je zag of hoorde, letterlijk, met dag en tijd.', 'Aan wie je het zei, en wanneer.'],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.zeden, bron.zedenSchool, bron.wieBelt, bron.veiligThuis, bron.redactie],
  },
  'ouder-vertelt': {
    title: 'Luister, en bel vandaag Veilig Thuis, samen met of na overleg met deze ouder',
    short: 'Luister; bel vandaag Veilig Thuis, met deze ouder',
    urgency: 'melden',
    summary:
      'Deze ouder is zelf familie, en kan slachtoffer zijn of hulp zoeken om te stoppen. Wat die wil telt zwaar, maar ook kinderen die het zien, zijn slachtoffer.',
    actions: [
      {
        who: 'Wie het hoort',
        what: 'Luister op een plek waar niemand meeluistert. Vraag wat deze ouder zelf wil, waar die bang voor is en waar de kinderen nu zijn. Gevaar of twijfel: 112.',
      },
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel vandaag Veilig Thuis (0800-2000), liefst voordat ouder en kinderen naar huis gaan. Dat mag samen met deze ouder. Twijfel je: vraag advies, zonder naam. Weet je genoeg: meld.',
      },
      {
        who: 'Wie het hoort',
        what: 'Spreek af hoe en wanneer je deze ouder zonder gevaar bereikt. Zeg wat je gaat doen. Loop dan de Meldcode door.',
      },
      never(
        'geheimhouding beloven, de andere gezinsleden iets laten merken, een kind laten tolken, of zelf bemiddelen.',
      ),
      again,
    ],
    record: [
      'Wat deze ouder vertelde en zelf wil, met dag en tijd.',
      'Hoe je deze ouder zonder gevaar bereikt, en de afspraken met Veilig Thuis.',
    ],
    prepare: [
      'Hoe en wanneer Veilig Thuis deze ouder zonder gevaar kan bellen.',
      'Waar de kinderen nu zijn.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [bron.augeo, bron.onthulling, bron.meldrecht, bron.veiligThuis, bron.redactie],
  },
  leerlingen: {
    title: 'Open het hulpmiddel Seksueel gedrag tussen leerlingen',
    short: 'Tussen leerlingen: een eigen hulpmiddel',
    urgency: 'handelen',
    summary:
      'Bij seksueel geweld, naaktbeelden of spel dat te ver ging tussen leerlingen horen de ouders van alle betrokken leerlingen het. Dat gaat anders dan bij misbruik thuis.',
    actions: [
      {
        who: 'Jij',
        what: 'Open nu Seksueel gedrag tussen leerlingen. Dat vraagt eerst of er gevaar is en of er thuis iets speelt.',
      },
      {
        who: 'Jij',
        what: 'Was er net seksueel geweld? Bel meteen het Centrum Seksueel Geweld (0800-0188).',
      },
      never('leerlingen uithoren, naaktbeelden bekijken of bewaren, of namen noemen tegen andere ouders.'),
      again,
    ],
    record: ['Wat is gezien en verteld: letterlijk, met dag en tijd.'],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'veilig-thuis'],
    cards: ['seksueel-gedrag-leerlingen', 'meldcode'],
    sources: [bron.leerlingen, bron.csg, bron.redactie],
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
        what: 'Vraag Veilig Thuis wie met kind en ouders praat, wanneer, en of het kind nu naar huis kan. Deed misschien iemand buiten het gezin het? Vraag ook of de politie erbij moet (advies); kort geleden en seksueel: Centrum Seksueel Geweld (0800-0188). Loop dan de Meldcode door.',
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
      bron.csg,
      bron.redactie,
    ],
  },
  'veilig-thuis-eerst': {
    title: 'Nu geen gesprek: bel eerst Veilig Thuis',
    short: 'Nu geen gesprek: bel eerst Veilig Thuis',
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
