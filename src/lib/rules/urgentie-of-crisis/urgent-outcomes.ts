import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { distress } from './distress.ts';
import * as bron from './sources.ts';

/** Where somebody is called now. Only numbers for the whole country stand here: no regional one was ever tried. */
export const urgentOutcomes = {
  'bel-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary:
      'Gevaar gaat voor elke afspraak. Vroeger stond ook het CJG bij de crisisnummers; een CJG is geen alarmnummer.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel 112 en volg de aanwijzingen. Blijf bij het kind als dat kan; breng jezelf niet in gevaar.',
      },
      { who: 'Een collega', what: 'Waarschuw de directeur, en breng andere leerlingen weg.' },
      {
        who: 'Jij of directeur',
        what: 'Kan het geweld of verwaarlozing zijn? Bel daarna Veilig Thuis (0800-2000) en meld.',
      },
      { who: 'Directeur', what: 'Spreek met politie en Veilig Thuis af wie ouders inlicht, en wanneer.' },
      { who: 'Jij', what: 'Is het gevaar voorbij? Loop deze vragen opnieuw door, vanaf vraag 2.' },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.westerkwartier, bron.redactie],
  },
  huisarts: {
    title: 'Laat de leerling niet alleen en bel nu de huisarts',
    short: 'Niet alleen laten; bel nu huisarts(enpost), 113 denkt mee; bij gevaar of twijfel 112',
    urgency: 'crisis',
    summary:
      'De huisarts, of ’s avonds en in het weekend de huisartsenpost, schat in of de crisisdienst nodig is.',
    actions: [
      {
        who: 'Jij',
        what: 'Blijf erbij op een rustige plek, stel gerust en haal er een collega bij. Beloof geen geheimhouding.',
      },
      {
        who: 'Jij',
        what: 'Wil iemand het nu doen, was er een poging of ben je er niet zeker van? Bel 112.',
      },
      {
        who: 'IB’er of directeur',
        what: 'Vermoed je geweld, of kan het gevaar geven als ouders dit horen? Bel dan eerst Veilig Thuis (0800-2000) en zelf de huisarts.',
      },
      {
        who: 'IB’er of directeur',
        what: 'Anders: bel met ouders (vanaf 16 jaar: in overleg met de leerling) nu de huisarts of huisartsenpost, en een behandelaar als die er is.',
      },
      { who: 'Jij of de leerling', what: 'Praten of overleggen kan ook: 113 of 0800-0113, dag en nacht.' },
      { who: 'IB’er', what: 'Spreek af wie de leerling ophaalt, wie morgen belt en wie de regie heeft.' },
    ],
    record: ['Wat de leerling letterlijk zei, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    regional: ['crisisdienst'],
    sources: [
      bron.huisarts,
      bron.crisisdienst,
      bron.nummer113,
      bron.alarm,
      bron.veiligThuis,
      bron.stelDat,
      bron.geheim,
      bron.redactie,
    ],
  },
  bestuur: {
    title: 'Vertel het nu zelf aan het schoolbestuur',
    short: 'Nu naar het bestuur; bij een mogelijk seksueel misdrijf is dat een wettelijke plicht',
    urgency: 'melden',
    summary:
      'Gaat het om een mogelijk seksueel misdrijf, dan is dit een wettelijke plicht: op de basisschool bij elke leerling, in het voortgezet onderwijs en (v)so bij een leerling onder de 18.',
    actions: [
      {
        who: 'Jij',
        what: 'Vertel het direct zelf aan het bevoegd gezag (bestuur), niet via de directeur als het over die gaat. Onderzoek niets zelf.',
      },
      distress,
      {
        who: 'Jij',
        what: 'Is deze persoon (misschien) ook ouder of huisgenoot van de leerling? Bel dan nu ook Veilig Thuis (0800-2000), voordat het gezin iets hoort.',
      },
      {
        who: 'Bevoegd gezag',
        what: 'Overlegt bij een mogelijk seksueel misdrijf direct met de vertrouwensinspecteur, en doet aangifte bij een redelijk vermoeden. Ander geweld: de vertrouwensinspecteur denkt mee.',
      },
      { who: 'Jij', what: 'Zorg dat de leerling opvang heeft, en loop verder met het hulpmiddel Meldcode.' },
    ],
    record: ['Wat je zag of hoorde, letterlijk, met dag en tijd.', 'Wanneer je het aan het bestuur zei.'],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [
      bron.zedenPo,
      bron.zedenVo,
      bron.zedenSo,
      bron.zeden,
      bron.zedenSchool,
      bron.veiligThuis,
      bron.huisarts,
      bron.nummer113,
      bron.alarm,
      bron.redactie,
    ],
  },
  'bestuur-zelf': {
    title: 'Bel nu zelf de vertrouwensinspecteur, vóór je met het bestuur praat',
    short: 'Het bestuur zelf: bel zelf de vertrouwensinspecteur (0900-111 3 111)',
    urgency: 'melden',
    summary:
      'Wat geldt als het bestuur zelf verdacht is, zegt de wet niet; de vertrouwensinspecteur adviseert.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel de vertrouwensinspecteur (0900-111 3 111, op werkdagen van 8 tot 17 uur). Kan het niet wachten: de zedenpolitie (0900-8844).',
      },
      distress,
      {
        who: 'Jij',
        what: 'Zorg dat de leerling opvang heeft. Loop verder met het hulpmiddel Meldcode.',
      },
    ],
    record: [
      'Wat je zag of hoorde, letterlijk, met dag en tijd; buiten het bereik van het bestuur.',
      'Het advies van de vertrouwensinspecteur.',
    ],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [
      bron.wieBelt,
      bron.inspecteur,
      bron.zedenpolitie,
      bron.huisarts,
      bron.nummer113,
      bron.alarm,
      bron.redactie,
    ],
  },
  'veilig-thuis-nu': {
    title: 'Bel nu Veilig Thuis, voordat het kind naar huis gaat',
    short: 'Bel nu Veilig Thuis (0800-2000), voordat het kind naar huis gaat; weet je genoeg: meld',
    urgency: 'melden',
    summary:
      'Veilig Thuis is dag en nacht bereikbaar. Een eerste gesprek mag advies zijn, zonder naam. Melden mag zonder toestemming van ouders.',
    actions: [
      {
        who: 'Jij met IB’er of directeur',
        what: 'Bel Veilig Thuis (0800-2000). Twijfel je: begin met advies. Weet je genoeg: meld. Spreek af wat er vandaag gebeurt, en wie met ouders praat.',
      },
      {
        who: 'Iedereen die het kind ziet',
        what: 'Praat er tot dan niet over met de familie; vertelde een ouder het zelf, dan niet met de andere gezinsleden. Wordt het gevaar direct: bel 112.',
      },
      {
        who: 'IB’er of aandachtsfunctionaris',
        what: 'Loop daarna met Veilig Thuis het hulpmiddel Meldcode door, ook over hulp naast de melding.',
      },
      distress,
    ],
    record: ['Feiten en letterlijke woorden, met dag en tijd.', 'De afspraken met Veilig Thuis.'],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [
      bron.veiligThuis,
      bron.meldrecht,
      bron.eerst,
      bron.huisarts,
      bron.nummer113,
      bron.alarm,
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
