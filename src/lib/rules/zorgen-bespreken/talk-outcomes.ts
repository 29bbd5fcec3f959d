import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { again, never } from './again.ts';
import * as bron from './sources.ts';

/** Where a talk can be held, and how; each leads back to the weighing. */
export const talkOutcomes = {
  'gesprek-vermoeden': {
    title: 'Overleg eerst, praat dan (stap 2 en 3 van de meldcode)',
    short: 'Overleg, praat met zijn tweeën, weeg (meldcode)',
    urgency: 'handelen',
    summary: 'De weging volgt, ook als ouders meewerken.',
    actions: [
      {
        who: 'Jij met IB’er of aandachtsfunctionaris',
        what: 'Overleg vandaag: doel, plek, rollen, en wie er daarna voor het kind is. Advies zonder naam: Veilig Thuis (0800-2000).',
      },
      {
        who: 'Twee mensen van school',
        what: 'Nodig beide ouders met gezag uit, liefst binnen een week (vanaf 16 jaar: vraag het eerst de leerling). Vertel wat je zag en wat goed gaat. Vraag of zij het herkennen, hoe zij het verklaren en of er hulp is. Zeg wat je hierna doet.',
      },
      {
        who: 'Jij',
        what: 'Weinig Nederlands? Regel vooraf een beroepstolk, aan tafel of aan de telefoon; kies met ouders de taal en zeg korte zinnen. Geen tolk te krijgen en geen haast: stel uit. Wie betaalt: vraag het bestuur (nog na te gaan).',
      },
      {
        who: 'Jij',
        what: 'Praat ook met het kind: open vragen, geen geheimhouding. Dreigt een ouder? Benoem het en stop; 112 bij gevaar, anders Veilig Thuis.',
      },
      never(
        'beschuldigen, het woord kindermishandeling gebruiken, een kind of familielid laten tolken, of beloven wat je niet kunt waarmaken.',
      ),
      { ...again, what: `Weeg na het gesprek met de Meldcode. ${again.what}` },
    ],
    record: [
      'Wie er waren, de feiten, hun reactie, los van je uitleg.',
      'De afspraken, in gewone taal; ouders krijgen een kopie.',
    ],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: ['meldcode', 'recht-op-informatie'],
    regional: ['aandachtsfunctionaris'],
    sources: [
      bron.stappen,
      bron.ouders,
      bron.voorbereiden,
      bron.beideOuders,
      bron.tolk,
      bron.tips2012('paragraaf 2.7'),
      bron.redactie,
    ],
  },
  wegen: {
    title: 'Weeg nu met de meldcode',
    short: 'Weeg nu met de meldcode, dan pas grijs gebied',
    urgency: 'handelen',
    summary: 'Een nee is geen eindpunt. Ouders kunnen tijd nodig hebben; de weging wacht daar niet op.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Open vandaag de Meldcode, vanaf vraag 1. Bij twijfel overleg je met Veilig Thuis (0800-2000); dat is de norm van je beroep.',
      },
      { who: 'Jij', what: 'Gaf de weging geen vermoeden? Open dan Grijs gebied.' },
      { who: 'Jij', what: 'Kan het zonder gevaar? Vraag rustig wat hen tegenhoudt, en wat wel zou helpen.' },
      never('dreigen met een melding, of een signaal in de Verwijsindex in plaats van wegen.'),
      again,
    ],
    record: ['Wat is besproken, en hun reactie.', 'Wie weegt, en wanneer.'],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: ['meldcode', 'grijs-gebied'],
    sources: [bron.geenHulp, bron.grijs, bron.twijfelLkc, bron.tips2012('paragraaf 2.6'), bron.redactie],
  },
  'gesprek-ouders': {
    title: 'Praat snel met ouders, in gewone taal',
    short: 'Praat snel met ouders: feiten, ook wat goed gaat',
    urgency: 'handelen',
    summary: 'Schrik, boosheid of verdriet zijn gewone reacties. Eén gesprek is vaak niet genoeg.',
    actions: [
      {
        who: 'Jij',
        what: 'Kies een doel. Ga zo nodig met zijn tweeën. Tien minuten is te kort: maak een eigen afspraak.',
      },
      {
        who: 'Jij',
        what: 'Nodig beide ouders met gezag uit. Vanaf 16 jaar vraag je het eerst de leerling.',
      },
      {
        who: 'Jij',
        what: 'Zeg wat je ziet en wat goed gaat. Vraag of ouders dat herkennen en wat zij al deden, en pas daarna of zij hulp willen.',
      },
      {
        who: 'Jij',
        what: 'Weinig Nederlands? Regel vooraf een beroepstolk, aan tafel of aan de telefoon; kies met ouders de taal en zeg korte zinnen. Geen tolk te krijgen en geen haast: stel uit. Wie betaalt: vraag het bestuur (nog na te gaan).',
      },
      never('over andere kinderen praten, oordelen, of een kind laten tolken.'),
      again,
    ],
    record: [
      'Wat is besproken en afgesproken; ouders krijgen een kopie.',
      'De dag van het volgende gesprek.',
    ],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['recht-op-informatie', 'meldcode'],
    sources: [
      bron.gewoneTaal,
      bron.ouders,
      bron.gezag,
      bron.richtlijn,
      bron.tolk,
      bron.tips2012('paragraaf 2.4 tot en met 2.6'),
      bron.redactie,
    ],
  },
  'gesprek-kind': {
    title: 'Praat rustig met het kind, met open vragen',
    short: 'Praat rustig: luisteren, open vragen',
    urgency: 'handelen',
    summary:
      'Vragen hoe het gaat kan altijd. Of ouders een apart gesprek over thuis eerst goed moeten vinden, is voor scholen nog na te gaan (NJi: onder 16; richtlijn jeugdhulp: onder 12).',
    actions: [
      {
        who: 'Jij',
        what: 'Kies een rustige plek. Zeg wat je ziet, en volg de woorden en het tempo van het kind.',
      },
      {
        who: 'Jij',
        what: 'Apart praten over thuis? Advies: zeg het ouders vooraf. Kan dat gevaar geven: bel eerst Veilig Thuis (0800-2000).',
      },
      {
        who: 'Jij',
        what: 'Vertel wat je gaat doen. Gaat het toch over geweld, misbruik of verwaarlozing: bel vandaag Veilig Thuis, vóór ouders iets horen.',
      },
      never(
        'geheimhouding beloven, ‘waarom’ vragen, woorden in de mond leggen, doorvragen als het kind niet wil, of ouders afvallen.',
      ),
      again,
    ],
    record: ['De woorden van het kind, letterlijk; je uitleg apart.', 'Wat je beloofde te doen, en wanneer.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['meldcode', 'recht-op-informatie'],
    sources: [
      bron.kind,
      bron.kindSchool,
      bron.richtlijn,
      bron.augeo,
      bron.tips2012('paragraaf 2.2'),
      bron.redactie,
    ],
  },
  overleg: {
    title: 'Overleg: met toestemming, of zonder naam',
    short: 'Overleg: met toestemming, of zonder naam',
    urgency: 'handelen',
    summary: 'Vroeger: zorgteam of ZAT besloot samen over melden. Nu: je eigen school weegt en beslist.',
    actions: [
      {
        who: 'Jij',
        what: 'Bespreek het eerst met de IB’er. Voor kind en ouders is er ook de vertrouwenspersoon.',
      },
      { who: 'IB’er', what: 'Open Informatie delen: wat mag je delen, en wie geeft toestemming?' },
      {
        who: 'IB’er',
        what: 'Vraag CJG, jeugdarts of kernteam mee te denken; nodig ouders uit.',
      },
      never('een leerling herkenbaar bespreken zonder grond, of zwijgen aanzien voor toestemming.'),
      again,
    ],
    record: ['Je vraag, wie meedacht en wat is afgesproken.', 'De toestemming: van wie, waarvoor, wanneer.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['informatie-delen', 'meldcode'],
    regional: ['kernteam-bespreken'],
    sources: [bron.delen, bron.tips2012('paragraaf 3.1 tot en met 3.4'), bron.redactie],
  },
  'hulp-loopt': {
    title: 'Houd school gewoon, en stem af met wie de hulp leidt',
    short: 'Houd school gewoon, stem af; iets nieuws: weeg',
    urgency: 'handelen',
    summary:
      'Vroeger: regie bij bureau jeugdzorg of AMK, en iets nieuws eerst naar ouders. Nu: casemanager, jeugdbeschermer of Veilig Thuis; je weegt eerst.',
    actions: [
      {
        who: 'IB’er',
        what: 'Vraag wie de hulp leidt, wat de school op hoofdlijnen moet weten en wie je belt.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Praat met kind en ouders vooral over school. Kijk extra goed hoe het gaat.',
      },
      never('de hulp overdoen, het kind erover uithoren, of iets nieuws laten liggen omdat er al hulp is.'),
      again,
    ],
    record: ['Wie de hulp leidt, en de afspraken.', 'De dag waarop jullie weer kijken.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.stelDat('er is hulp gestart'), bron.delen, bron.normen, bron.redactie],
  },
  volgen: {
    title: 'Kijk gericht, en houd het niet voor jezelf',
    short: 'Kijk gericht, schrijf op, kies een dag',
    urgency: 'vastleggen',
    summary:
      'Uit je antwoorden volgt nu geen vermoeden. Vroeger: een dossier achter slot en grendel. Nu: het leerlingdossier, open voor wie het nodig heeft; ouders mogen het inzien.',
    actions: [
      {
        who: 'Jij',
        what: 'Leg het deze week voor aan IB’er of aandachtsfunctionaris, en kies een dag waarop jullie weer kijken.',
      },
      {
        who: 'Jij',
        what: 'Let op, ook op het plein en bij halen en brengen. Maak een praatje.',
      },
      never('overhaast handelen, afwachten zonder dag, of iets afzwakken omdat ouders meelezen.'),
      again,
    ],
    record: [
      'Wat je ziet en hoort, met dag; je vragen en uitleg apart.',
      'De dag waarop jullie weer kijken.',
    ],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['meldcode', 'informatie-delen'],
    sources: [bron.stelDat('niet-pluisgevoel'), bron.tips2012('paragraaf 2.8 en 2.9'), bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
