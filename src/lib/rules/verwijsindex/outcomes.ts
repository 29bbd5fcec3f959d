import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** The way back to the meldcode, the last action of every outcome outside it. */
const terug = {
  who: 'Jij',
  what: 'Zie of hoor je iets nieuws? Weeg opnieuw. Denk je aan geweld of verwaarlozing: ga direct naar de meldcode.',
} as const;

/** No outcome gives a duty to signal, and none closes the matter. */
export const outcomes = {
  'crisis-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. De Verwijsindex doet er nu niet toe.',
    actions: [
      { who: 'Jij', what: 'Bel 112 en volg de aanwijzingen. Breng jezelf niet in gevaar.' },
      { who: 'Jij of een collega', what: 'Bel daarna Veilig Thuis (0800-2000). Waarschuw de directeur.' },
      { who: 'Jij', what: 'Open daarna de Meldcode.' },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  meldcode: {
    title: 'Ga naar de meldcode; een signaal komt daar nooit voor in de plaats',
    short: 'Ga naar de meldcode; een signaal in de Verwijsindex komt daar nooit voor in de plaats',
    urgency: 'handelen',
    summary:
      'De Verwijsindex brengt alleen professionals met elkaar in contact. Het register van Veilig Thuis staat er los van.',
    actions: [
      { who: 'Jij', what: 'Open de Meldcode en begin bij vraag 1. Geef nu geen signaal af.' },
      {
        who: 'Jij of de aandachtsfunctionaris',
        what: 'Advies van Veilig Thuis (0800-2000) kan bij elke stap, dag en nacht.',
      },
      { who: 'Jij', what: 'Wordt het gevaar direct: bel 112.' },
    ],
    record: ['Wat je zag of hoorde, met dag en tijd.', 'Dat je met de meldcode verder gaat.'],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    sources: [bron.factsheet, bron.geenHulp, bron.veiligThuis, bron.redactie],
  },
  signaal: {
    title: 'Je mag een signaal afgeven: een recht, geen plicht',
    short: 'Een signaal mag (geen plicht): zonder inhoud; bij een match overleg, inhoud met toestemming',
    urgency: 'handelen',
    summary: 'Het signaal zegt alleen dat je betrokken bent. Het is geen melding zoals in de meldcode.',
    actions: [
      { who: 'Jij', what: 'Geef het signaal af met je eigen account. Wat er speelt, zet je er niet in.' },
      {
        who: 'Jij',
        what: 'Zeg dat het is gedaan. Dat moet van de wet: onder 12 jaar aan ouders, van 12 tot 16 aan ouders en jongere, vanaf 16 aan de jongere.',
      },
      {
        who: 'Jij',
        what: 'Vertel dat zij inzage kunnen vragen en bezwaar kunnen maken, bij de gemeente. Onder 12 doen ouders dat, van 12 tot 16 ouders en jongere samen. De gemeente vraagt jou dan om advies.',
      },
      {
        who: 'Jij',
        what: 'Een match? Neem contact op binnen de tijd die je regio afspreekt. Inhoud deel je alleen met toestemming.',
      },
      {
        who: 'Jij',
        what: 'Haal het signaal weg als het risico weg is. Het vervalt na hooguit twee jaar, en op de 23e verjaardag. Daarna blijft het vijf jaar in een archief (hooguit tot 23 jaar); een onterecht signaal niet.',
      },
      terug,
    ],
    record: [
      'Het risico, en waarom een signaal helpt.',
      'Wie het weet, sinds wanneer, en hun reactie.',
      'Datum van signaal en match, en de dag waarop je het opnieuw bekijkt.',
    ],
    prepare: [
      'Je eigen account en functie, en je contactgegevens: alleen die ziet een ander bij een match.',
      'Het burgerservicenummer van de leerling: daaraan wordt het signaal gekoppeld.',
    ],
    roles: ['verwijsindex', 'cjg', 'jgz'],
    cards: ['meldcode'],
    regional: ['verwijsindex-gebruik'],
    sources: [
      bron.recht,
      bron.bsn,
      bron.inhoud,
      bron.vertellen,
      bron.bezwaar,
      bron.bijGemeente,
      bron.adviesBezwaar,
      bron.vervalt,
      bron.archief,
      bron.factsheet,
      bron.toestemming,
    ],
  },
  'eerst-vertellen': {
    title: 'Vertel het eerst aan ouders en jongere',
    short: 'Vertel het eerst aan ouders en jongere; doorloop daarna deze vragen opnieuw',
    urgency: 'handelen',
    summary:
      'Wie het vooraf van jou hoort, kan meedenken. Dat vooraf is ons advies; dat zij het achteraf horen, moet van de wet.',
    actions: [
      {
        who: 'Jij',
        what: 'Vertel waarom je dit wilt, dat anderen alleen zien dat jij betrokken bent, en dat bezwaar kan. Onder 12 jaar praat je met ouders, van 12 tot 16 met ouders en jongere, vanaf 16 met de jongere.',
      },
      { who: 'Jij', what: 'Vraag ook of je de andere professional gewoon mag bellen: dat is vaak genoeg.' },
      terug,
    ],
    record: ['Wat je vertelde, aan wie en wanneer, en hun reactie.'],
    roles: ['cjg', 'jgz'],
    cards: ['meldcode'],
    sources: [bron.vertellen, bron.bezwaar, bron.inhoud, bron.redactie],
  },
  'bel-zelf': {
    title: 'Geen signaal: bel de andere professional zelf, met toestemming',
    short: 'Geen signaal: bel de andere professional zelf, met toestemming van ouders of jongere',
    urgency: 'handelen',
    summary: 'Contact tussen professionals kan ook zonder systeem.',
    actions: [
      { who: 'Jij', what: 'Vraag ouders en jongere wie er helpt, en of je met hen mag overleggen.' },
      {
        who: 'Jij',
        what: 'Bel die professional. Zonder toestemming overleg je alleen zonder naam, zo dat niemand het gezin herkent.',
      },
      terug,
    ],
    record: ['De toestemming: van wie, waarvoor en wanneer.', 'Wat je met wie afsprak.'],
    roles: ['cjg', 'jgz'],
    cards: ['meldcode'],
    regional: ['verwijsindex-gebruik'],
    prepare: ['Wie toestemming gaf om met wie te overleggen, en waarover.'],
    sources: [bron.toestemming, bron.gemeente, bron.redactie],
  },
  'overleg-eerst': {
    title: 'Overleg eerst met de IB’er of aandachtsfunctionaris',
    short: 'Overleg eerst met IB’er of aandachtsfunctionaris; nu nog geen signaal',
    urgency: 'handelen',
    summary: 'Een signaal vraagt een bevoegd persoon en een duidelijk risico. Tot dan geef je het niet af.',
    actions: [
      { who: 'Jij', what: 'Leg voor wat je ziet. Gebruik niet het account van een ander.' },
      {
        who: 'IB’er of aandachtsfunctionaris',
        what: 'Loop deze vragen door, of vraag de Verwijsindex of het CJG om raad, zonder naam.',
      },
      { who: 'School', what: 'Heeft niemand een account? Bel de andere professional, met toestemming.' },
      terug,
    ],
    record: ['Met wie je overlegde, wanneer, en wat eruit kwam.'],
    prepare: [
      'Aan de Verwijsindex: of de regio hem gebruikt, of jouw school afspraken heeft met de gemeente, en wie bij jullie een account heeft.',
    ],
    roles: ['verwijsindex', 'cjg', 'jgz'],
    cards: ['meldcode'],
    regional: ['verwijsindex-account'],
    sources: [bron.wieMag, bron.recht, bron.factsheet, bron.redactie],
  },
  'geen-signaal': {
    title: 'Nu geen grond voor een signaal: volg de gewone route',
    short: 'Nu geen grond voor een signaal: gewone route, leg vast en weeg opnieuw bij iets nieuws',
    urgency: 'vastleggen',
    summary:
      'De Verwijsindex is voor risico’s uit de wet. Je zorg bespreek je met het gezin en in het kernteam.',
    actions: [
      { who: 'Leerkracht of mentor', what: 'Vertel ouders en leerling wat je ziet, en vraag wat helpt.' },
      { who: 'IB’er', what: 'Vraag CJG of JGZ mee te denken: met toestemming, of zonder naam.' },
      terug,
    ],
    record: ['Je zorg, en waarom er nu geen grond is.', 'De dag waarop je opnieuw kijkt.'],
    roles: ['cjg', 'jgz'],
    cards: ['meldcode'],
    sources: [bron.recht, bron.geenHulp, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
