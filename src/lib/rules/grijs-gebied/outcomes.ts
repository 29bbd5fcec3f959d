import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** The way back, the last action of every outcome that is no crisis. */
const terug = {
  who: 'Iedereen die het kind ziet',
  what: 'Iets nieuws gezien of gehoord? Weeg opnieuw met de meldcode. Bel bij twijfel direct Veilig Thuis (0800-2000), bij direct gevaar 112.',
} as const;

/** Grijs gebied is never an exit from the meldcode: every outcome leads back to the weighing. */
export const outcomes = {
  'crisis-112': {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Bel nu 112, daarna Veilig Thuis',
    urgency: 'crisis',
    summary: 'Direct gevaar gaat voor. Dit is geen grijs gebied.',
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
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'meldcode-nu': {
    title: 'Geen grijs gebied: bel nu Veilig Thuis en volg de meldcode',
    short: 'Geen grijs gebied: bel nu Veilig Thuis (0800-2000) en volg de meldcode',
    urgency: 'melden',
    summary:
      'Bij onveiligheid, bij een vermoeden zonder hulp die werkt, en bij twijfel hoort de meldcode, wat ouders ook van hulp vinden.',
    actions: [
      {
        who: 'Jij of de aandachtsfunctionaris',
        what: 'Bel nu Veilig Thuis (0800-2000). Twijfel je, vraag dan advies: dat kan zonder naam. Weet je genoeg, zeg dan dat je meldt.',
      },
      {
        who: 'Jij',
        what: 'Open de Meldcode en begin bij vraag 1. Daar staat ook of en wanneer je ouders inlicht; vertel hun tot dan niets over een melding.',
      },
      { who: 'Jij', what: 'Houd feiten, meningen en vermoedens uit elkaar.' },
      terug,
    ],
    record: [
      'Wat je zag of hoorde, van wie en wanneer.',
      'Het advies of de melding, met dag, tijd en redenen.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [bron.afweging(2), bron.normen, bron.twijfelLkc, bron.veiligThuis],
  },
  wegen: {
    title: 'Weeg eerst (opnieuw) met de meldcode',
    short: 'Weeg eerst, of weeg opnieuw, met de meldcode; daarna pas kan het grijs gebied zijn',
    urgency: 'handelen',
    summary:
      'Grijs gebied bestaat alleen na een weging, en die geldt voor wat je toen wist. Wat er nieuw is, weeg je opnieuw.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Open vandaag de Meldcode, vanaf vraag 1. Bij twijfel overleg je met Veilig Thuis (0800-2000); dat is de norm van je beroep.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Zet oude en nieuwe signalen naast elkaar: feiten, data en wie wat zag; je uitleg apart.',
      },
      { who: 'Jij', what: 'Advies van Veilig Thuis kan bij elke stap, ook zonder naam.' },
      terug,
    ],
    record: ['Het nieuwe signaal, met dag en tijd.', 'Wie weegt, en wanneer.'],
    roles: ['veilig-thuis', 'jgz', 'cjg'],
    cards: ['meldcode'],
    regional: ['aandachtsfunctionaris'],
    sources: [bron.stappen, bron.twijfelLkc, bron.nieuwSignaal, bron.redactie],
  },
  'afspraken-volgen': {
    title: 'Geen grijs gebied: volg de afspraken over hulp of melding',
    short: 'Geen grijs gebied: volg de afspraken over hulp of melding, tot en met de evaluatie',
    urgency: 'handelen',
    summary:
      'Na een vermoeden loopt er hulp met doelen en een termijn, of is er gemeld. Dat gaat door tot het afgesproken is afgesloten.',
    actions: [
      {
        who: 'Casemanager',
        what: 'Loopt er hulp: houd doelen, termijn en evaluatie vast. Stopt de hulp, helpt zij te weinig, is de termijn voorbij of doet iemand niet mee? Open dan nu de Meldcode.',
      },
      {
        who: 'Wie meldde',
        what: 'Is er gemeld: doe wat met Veilig Thuis is afgesproken. Hoor je niets, bel dan (0800-2000).',
      },
      {
        who: 'School',
        what: 'Vraag CJG en kernteam wat de leerling op school nodig heeft, binnen die afspraken.',
      },
      terug,
    ],
    record: ['Doelen, termijn, casemanager en datum van de evaluatie.', 'Afspraken met Veilig Thuis.'],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: ['meldcode'],
    sources: [bron.afweging(4), bron.afweging(5), bron.naMelding, bron.redactie],
  },
  'samen-in-gesprek': {
    title: 'Ga samen met iemand uit het kernteam in gesprek',
    short: 'Ga met ouders en iemand uit het kernteam in gesprek',
    urgency: 'handelen',
    summary: 'Dit is de gewone route: het gezin wil hulp, of je vraagt het eerst.',
    actions: [
      {
        who: 'Leerkracht met IB’er',
        what: 'Zeg wat je ziet, vraag of ouders dat herkennen en wat zou helpen. Vraag pas daarna of zij hulp willen.',
      },
      { who: 'CJG, jeugdarts of een ander kernteamlid', what: 'Sluit aan als ouders dat goed vinden.' },
      {
        who: 'School',
        what: 'Wil het gezin geen hulp of herkent het de zorg niet, en blijf je bezorgd? Dan weeg je opnieuw met de meldcode.',
      },
      terug,
    ],
    record: ['Het gesprek, de afspraken en wie ze nakomt.', 'De dag waarop jullie opnieuw kijken.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.kernteam, bron.toestemming, bron.redactie],
  },
  'onderwijs-of-jeugdhulp': {
    title: 'Zoek uit wie aan zet is: onderwijs of jeugdhulp',
    short: 'Onderwijs of jeugdhulp? Vraag samenwerkingsverband en gemeente samen wie aan zet is',
    urgency: 'handelen',
    summary:
      'Wat de school nodig heeft voor onderwijs is meestal van de school; hulp aan kind en gezin van de gemeente. Waar de grens ligt, verschilt per regio.',
    actions: [
      { who: 'IB’er met ouders', what: 'Schrijf op wat het kind op school nodig heeft, en wat thuis.' },
      {
        who: 'School',
        what: 'Leg dat samen voor aan samenwerkingsverband en jeugdhulp (van de gemeente waar het kind staat ingeschreven), met toestemming.',
      },
      {
        who: 'Jij',
        what: 'Is er ook zorg over het gezin? Begin opnieuw bij vraag 1: zorg over veiligheid wacht niet op geld.',
      },
      terug,
    ],
    record: ['De vraag, wie wat regelt en betaalt, en tot wanneer.'],
    roles: ['samenwerkingsverband', 'jeugdhulp-toegang', 'cjg'],
    cards: ['capaciteitenonderzoek', 'meldcode'],
    sources: [bron.elders, bron.woonplaats, bron.toestemming, bron.redactie],
  },
  'grijs-gebied': {
    title: 'Grijs gebied: leg vast, blijf volgen en denk samen met CJG en kernteam',
    short: 'Nu grijs gebied: leg vast, blijf volgen, denk met CJG en kernteam; iets nieuws = opnieuw wegen',
    urgency: 'vastleggen',
    summary:
      'Het gezin roept zorg op en is op dit moment net goed genoeg. Dat is geen eindoordeel: een nieuw signaal vraagt een nieuwe weging.',
    actions: [
      {
        who: 'IB’er met CJG en kernteam',
        what: 'Bespreek of dit grijs gebied is, hoe je een situatie verdraagt waarin je meer zou gunnen, en wat nog wel kan: zonder naam, of met toestemming.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Blijf het kind en de ouders spreken; noteer wat je ziet. Wie nu nee zegt, kan later ja zeggen.',
      },
      {
        who: 'School',
        what: 'Bied gewone steun aan uit de sociale basis, zoals sport, een maatje of hulp bij geld.',
      },
      {
        who: 'IB’er',
        what: 'Kies nu de dag waarop jullie opnieuw kijken, ook als er niets nieuws is, en draag het over bij een andere groep of school.',
      },
      terug,
    ],
    record: [
      'De weging: welke signalen, wie meedacht, en waarom dit de uitkomst is.',
      'Wat is aangeboden, en wat het gezin zei.',
      'De dag waarop jullie opnieuw kijken, en wie het kind volgt.',
    ],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['meldcode'],
    regional: ['grijs-gebied-aanpak'],
    sources: [bron.grijs, bron.nieuwSignaal, bron.kernteam, bron.toestemming, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
