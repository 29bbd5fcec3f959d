import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Both families hear it, each about its own child: said alike in every outcome in which a school tells parents. */
const ouders =
  'Vertel het vandaag de ouders van alle betrokken leerlingen, apart, en alleen over hun eigen kind. Spreek af wat school en ouders met de kinderen bespreken. Vanaf 16 jaar: overleg eerst met de leerling.';

/** What makes the questions start anew: the part that home may yet turn out to play. */
const opnieuw = {
  who: 'Iedereen die de leerlingen ziet',
  what: 'Blijf kijken, bij alle betrokken leerlingen. Iets nieuws, of wijst iets naar thuis? Begin opnieuw. Twijfel: Veilig Thuis (0800-2000). Gevaar: 112.',
} as const;

const adviespunt = {
  who: 'Directeur of IB’er',
  what: 'Vraag advies: jeugdarts (GGD), het Adviespunt van School & Veiligheid (schoolenveiligheid.nl), of de vertrouwensinspecteur (0900-111 3 111, op werkdagen).',
} as const;

/** What to do, and who hears it. The meldcode comes first only where home or an adult plays a part. */
export const outcomes = {
  'crisis-112': {
    title: 'Bel nu 112',
    short: 'Bel nu 112; na seksueel geweld ook het Centrum Seksueel Geweld (0800-0188)',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. Wat er tussen de leerlingen gebeurde, komt daarna.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel 112 en volg de aanwijzingen. Laat de leerling niet alleen; haal een collega.',
      },
      {
        who: 'Een collega',
        what: 'Houd de leerlingen uit elkaar en waarschuw de directeur.',
      },
      {
        who: 'Jij of directeur',
        what: 'Was er seksueel geweld? Bel ook het Centrum Seksueel Geweld (0800-0188) en vraag wat je doet met kleding en sporen. Denkt iemand aan zelfdoding: 113 (0800-0113) denkt mee.',
      },
      {
        who: 'Directeur',
        what: 'Spreek met de politie af wie de ouders van alle betrokken leerlingen inlicht, en wanneer.',
      },
      { who: 'Jij', what: 'Is het gevaar voorbij? Loop deze vragen door, vanaf vraag 2.' },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'centrum-seksueel-geweld', 'veilig-thuis'],
    cards: ['urgentie-of-crisis', 'meldcode'],
    sources: [bron.alarm, bron.csg, bron.nummer113, bron.redactie],
  },
  'meldcode-eerst': {
    title: 'Bel eerst Veilig Thuis, en loop de Meldcode door',
    short: 'Thuis of een volwassene: eerst Veilig Thuis en de Meldcode, dan pas ouders',
    urgency: 'melden',
    summary:
      'Speelt er thuis iets, of deed een volwassene mee, dan kan een gesprek met ouders nu gevaar geven of onderzoek hinderen.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel nu Veilig Thuis (0800-2000), vóór iemand met ouders praat. Twijfel je: vraag advies, zonder naam. Vraag ook wat de ouders van de andere leerling horen, en wanneer.',
      },
      {
        who: 'Jij',
        what: 'Open de Meldcode. Werkt de volwassene voor de school, kies daar ‘medewerker’: dat is een eigen route.',
      },
      {
        who: 'Jij',
        what: 'Was er kort geleden seksueel contact? Bel ook het Centrum Seksueel Geweld (0800-0188).',
      },
      {
        who: 'Wie de leerlingen ziet',
        what: 'Luister als een leerling vertelt, vraag niet door en beloof geen geheimhouding.',
      },
      {
        who: 'Jij',
        what: 'Zegt Veilig Thuis dat de andere ouders het kunnen horen? Loop dan voor hen deze vragen opnieuw door. Wordt het gevaar direct: 112.',
      },
    ],
    record: [
      'Feiten en letterlijke woorden, met dag en tijd.',
      'Het advies van Veilig Thuis, en wie wanneer iets hoort.',
    ],
    roles: ['veilig-thuis', 'centrum-seksueel-geweld', 'noodnummer'],
    cards: ['meldcode'],
    sources: [bron.veiligThuis, bron.augeo, bron.csg, bron.redactie],
  },
  geweld: {
    title: 'Help de leerling, bel het Centrum Seksueel Geweld en vertel het de ouders van beide leerlingen',
    short:
      'Centrum Seksueel Geweld (0800-0188), ouders van beide leerlingen, politie en vertrouwensinspecteur',
    urgency: 'melden',
    summary:
      'Je hoeft niet uit te zoeken wat er waar is; dat doet zo nodig de politie. De wettelijke meld- en aangifteplicht van het bestuur geldt bij een medewerker, niet bij een leerling. De school blijft wel verplicht voor de rust en de zorg van alle leerlingen.',
    actions: [
      {
        who: 'Jij of de vertrouwenspersoon',
        what: 'Zorg voor rust en één vast gezicht. Luister, vraag niet door, beloof geen geheimhouding. Bel samen met de leerling en ouders het Centrum Seksueel Geweld (0800-0188); dat kan ook zelf, voor advies.',
      },
      { who: 'Directeur', what: ouders },
      {
        who: 'Directeur',
        what: 'Overleg met de zedenpolitie (0900-8844), dat kan zonder naam, over aangifte en over wat je met leerlingen bespreekt. Doe zelf geen onderzoek.',
      },
      {
        who: 'Bestuur of directeur',
        what: 'Bel de vertrouwensinspecteur (0900-111 3 111, op werkdagen) voor advies over de stappen van de school.',
      },
      {
        who: 'School',
        what: 'Houd de leerlingen uit elkaar zonder het slachtoffer te laten wijken. Wie het deed, is ook leerling: regel steun en toezicht.',
      },
      {
        who: 'Directeur',
        what: 'Zeg aan team, klas en andere ouders alleen wat nodig is, zonder namen; één persoon voert het woord.',
      },
      opnieuw,
    ],
    record: [
      'Wat is gezien en verteld: letterlijk, met dag en tijd.',
      'Wie is gebeld en ingelicht, wanneer, en wat is afgesproken.',
      'Maatregelen op school, voor wie en hoe lang.',
    ],
    prepare: [
      'Wanneer en waar het was, en hoe oud de leerlingen zijn.',
      'Of er letsel is, of kleding bewaard.',
    ],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['meldcode', 'recht-op-informatie', 'schorsing-verwijdering'],
    sources: [
      bron.csg,
      bron.politie,
      bron.wieBelt,
      bron.inspecteur,
      bron.onderling,
      bron.personeelPo,
      bron.personeelVo,
      bron.zorgPo,
      bron.zorgVo,
      bron.redactie,
    ],
  },
  beelden: {
    title: 'Steun de leerling, bel samen Helpwanted en stop het rondsturen',
    short: 'Steun de leerling; Helpwanted; ouders; niets zelf bekijken, bewaren of doorsturen',
    urgency: 'handelen',
    summary:
      'De leerling op de beelden heeft geen schuld, ook als die de beelden zelf maakte. Wanneer twee leeftijdgenoten die elkaar iets sturen strafbaar zijn, is nog na te gaan bij de politie; doorsturen is het in elk geval.',
    actions: [
      {
        who: 'Jij of de vertrouwenspersoon',
        what: 'Blijf bij de leerling en geef geen schuld. Bel of chat samen met Helpwanted (helpwanted.nl, 020-261 52 75): zij helpen beelden weg te krijgen. Denkt iemand aan zelfdoding: 113 (0800-0113), bij gevaar 112.',
      },
      {
        who: 'Iedereen op school',
        what: 'Bekijk, bewaar en stuur de beelden zelf niet door, ook niet als bewijs: bezit is strafbaar. Vraag Helpwanted of de politie eerst hoe bewijs bewaard blijft, en laat leerlingen dan wissen.',
      },
      { who: 'Directeur', what: ouders },
      {
        who: 'Directeur',
        what: 'Overleg met de zedenpolitie (0900-8844). Wordt er gedreigd of om geld of meer beelden gevraagd: niet betalen, niets sturen, contact stoppen, en de politie bellen.',
      },
      {
        who: 'School',
        what: 'Spreek met wie rondstuurde, en met de klas zonder naam of beeld: doorsturen is strafbaar, stoppen helpt. Kijk uit naar pesten.',
      },
      adviespunt,
      opnieuw,
    ],
    record: [
      'Wie wat vertelde over de beelden, met dag en tijd; de beelden zelf nooit.',
      'Wie is gebeld en ingelicht, en wat is afgesproken.',
    ],
    prepare: ['Op welke app of site, en sinds wanneer.', 'De naam van het account dat rondstuurt of dreigt.'],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['meldcode', 'urgentie-of-crisis', 'recht-op-informatie'],
    sources: [bron.helpwanted, bron.beelden, bron.politie, bron.nummer113, bron.onderling, bron.redactie],
  },
  'over-de-grens': {
    title: 'Stop het rustig, help alle betrokken leerlingen en vertel het vandaag hun ouders',
    short: 'Stop het, help alle leerlingen, vertel het ouders; vraag jeugdarts of Adviespunt mee',
    urgency: 'handelen',
    summary:
      'Bij jonge kinderen spreken wij niet van dader en slachtoffer. Wat precies gebeurde, is vaak niet meer na te gaan; zeg dat ook tegen ouders.',
    actions: [
      {
        who: 'Wie erbij is',
        what: 'Stop het rustig, zonder straf of paniek. Vang elke leerling apart op, met open vragen; hoor niet uit.',
      },
      { who: 'Directeur of IB’er', what: ouders },
      adviespunt,
      {
        who: 'Jij',
        what: 'Was er dwang, binnendringen of letsel? Bel ook het Centrum Seksueel Geweld (0800-0188), binnen 7 dagen als het kan.',
      },
      {
        who: 'School',
        what: 'Regel toezicht waar het gebeurde, steun voor wie het overkwam en hulp voor wie het deed (CJG of GGD, met ouders).',
      },
      {
        who: 'Directeur',
        what: 'Houd het klein: vertel andere ouders alleen iets als zij het al weten of als hun kind erbij was, zonder namen.',
      },
      opnieuw,
    ],
    record: [
      'Wat is gezien en gezegd, letterlijk; je uitleg apart.',
      'Wie is ingelicht, wat is afgesproken, en de dag waarop jullie weer kijken.',
    ],
    roles: ['jgz', 'vertrouwensinspecteur', 'centrum-seksueel-geweld', 'cjg', 'veilig-thuis'],
    cards: ['meldcode', 'recht-op-informatie', 'informatie-delen'],
    sources: [
      bron.onderling,
      bron.basisschool,
      bron.overDeGrens,
      bron.criteria,
      bron.adviespunt,
      bron.wieBelt,
      bron.csg,
      bron.redactie,
    ],
  },
  begrenzen: {
    title: 'Reageer rustig, zeg wat op school kan, en vertel het ouders',
    short: 'Rustig een grens stellen, ouders vertellen wat je zag, blijven kijken',
    urgency: 'vastleggen',
    summary:
      'Uit je antwoorden volgt nu niet dat er een grens van een ander is overschreden. Dat kan morgen anders zijn.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Zeg vriendelijk wat op school wel en niet kan, en dat ieder nee mag zeggen en hulp mag halen. Straf niet.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Vertel ouders van jonge kinderen dezelfde dag wat je zag en deed. Vanaf 12 jaar: vraag eerst de leerlingen hoe ouders het horen (advies).',
      },
      {
        who: 'Jij',
        what: 'Bespreek het met de IB’er of vertrouwenspersoon, en kies een dag waarop jullie weer kijken.',
      },
      opnieuw,
    ],
    record: ['Wat je zag, wie je sprak, en de dag waarop jullie weer kijken.'],
    roles: ['jgz', 'veilig-thuis'],
    cards: ['meldcode', 'zorgen-bespreken'],
    sources: [bron.basisschool, bron.onderling, bron.criteria, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
