import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const allen = 'Wie het kind ziet';
const opnieuw = 'Weeg opnieuw bij elk nieuw signaal. Bel bij twijfel direct Veilig Thuis (0800-2000).';

/** Where the school acts, records and weighs again. Each says what makes the weighing start anew. */
export const otherOutcomes = {
  leerlingen: {
    title: 'Open het hulpmiddel Seksueel gedrag tussen leerlingen',
    short: 'Tussen leerlingen: eigen hulpmiddel; de meldcode alleen als er thuis iets speelt',
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
        what: 'Was er net seksueel geweld? Bel meteen het Centrum Seksueel Geweld (0800-0188); bij gevaar 112.',
      },
      {
        who: 'Jij',
        what: 'Speelt er thuis iets, of deed een volwassene mee? Begin hier opnieuw, en kies dat antwoord. Twijfel: Veilig Thuis (0800-2000).',
      },
    ],
    record: ['Wat is gezien en verteld: letterlijk, met dag en tijd.'],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'veilig-thuis'],
    cards: ['seksueel-gedrag-leerlingen'],
    sources: [bron.leerlingen, bron.csg, bron.redactie],
  },
  kernteam: {
    title: 'Bespreek de zorg met ouders en in het kernteam',
    short: 'Gewone route: ouders, kernteam, CJG en JGZ; nieuw signaal = opnieuw wegen',
    urgency: 'handelen',
    summary: 'De gewone route bij zorg over opvoeden.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Vertel ouders en kind concreet wat je ziet, en vraag of zij dat herkennen.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Vraag CJG of JGZ mee te denken: met toestemming, of zonder naam.',
      },
      {
        who: 'Jij',
        what: 'Herkennen ouders het niet of willen zij geen hulp, en blijf je bezorgd? Begin opnieuw en kies ‘vermoeden’.',
      },
      { who: 'Jij', what: opnieuw },
    ],
    record: ['De zorg, het gesprek en de afspraken.', 'Wanneer je opnieuw kijkt.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['verzuim'],
    sources: [bron.kernteam, bron.redactie],
  },
  'stappen-eerst': {
    title: 'Zet eerst de eerste stap die nog openstaat',
    short: 'Eerst stap 1, 2 en 3; advies van Veilig Thuis kan altijd; bij gevaar gaat bellen voor',
    urgency: 'handelen',
    summary: 'Wordt het gevaarlijk? Bel dan 112 of Veilig Thuis (0800-2000).',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Stap 1: zet feiten en data op een rij, en wie wat zag; je uitleg apart.',
      },
      {
        who: 'IB’er of aandachtsfunctionaris',
        what: 'Stap 2: overleg met directeur, jeugdarts of CJG, en zo nodig met Veilig Thuis.',
      },
      {
        who: 'Leerkracht met IB’er of directeur',
        what: 'Stap 3: praat met ouders en kind, zo nodig met een tolk (nooit via het kind). Kan dat gevaar geven, of denk je aan seksueel misbruik? Bel eerst Veilig Thuis.',
      },
      { who: 'Jij', what: 'Spreek een dag af waarop je weegt, en loop dan deze vragen opnieuw door.' },
    ],
    record: ['Wat al is gedaan, en wie de volgende stap zet.', 'De dag waarop je weegt.'],
    roles: ['veilig-thuis', 'jgz', 'cjg'],
    cards: [],
    sources: [bron.stappen, bron.overslaan, bron.redactie],
  },
  'hulp-organiseren': {
    title: 'Regel hulp met doelen, een termijn en een evaluatie',
    short: 'Regel hulp: doelen, termijn, casemanager, op papier; op de evaluatie opnieuw wegen',
    urgency: 'handelen',
    summary:
      'Er kan hulp komen die wordt aangenomen. Op de evaluatie weeg je opnieuw; bleef het resultaat uit, dan meld je.',
    actions: [
      {
        who: 'School, ouders en hulpverlener',
        what: 'Spreek doelen, een termijn en ieders taak af, en wijs één casemanager aan.',
      },
      {
        who: 'Casemanager',
        what: 'Plan de evaluatie nu. Loop dan deze vragen opnieuw door en kies ‘evaluatie’.',
      },
      { who: allen, what: 'Doet iemand niet meer mee? Wacht niet op de evaluatie. ' + opnieuw },
    ],
    record: [
      'Je antwoorden en de redenen.',
      'Doelen, termijn, taken, casemanager en datum van de evaluatie.',
    ],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: [],
    sources: [bron.afweging(4), bron.afweging(5), bron.redactie],
  },
  'hulp-afronden': {
    title: 'Sluit de hulp af met afspraken over het volgen van de veiligheid',
    short: 'Sluit de hulp af; leg vast wie de veiligheid blijft volgen',
    urgency: 'vastleggen',
    summary:
      'Het afgesproken resultaat is er. Dat is geen eindoordeel: een nieuw signaal vraagt een nieuwe weging.',
    actions: [
      {
        who: 'Casemanager en betrokkenen',
        what: 'Spreek af wie de veiligheid van ieder volgt, hoe, hoe vaak en hoe lang.',
      },
      { who: allen, what: opnieuw },
    ],
    record: ['Het resultaat, per doel.', 'De afspraken over het volgen van de veiligheid.'],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: [],
    sources: [bron.afweging(5), bron.kernteam],
  },
  'vastleggen-en-volgen': {
    title: 'Leg vast, blijf volgen en weeg opnieuw bij elk nieuw signaal',
    short: 'Nu volgt geen meldnoodzaak: leg vast, volg, en weeg opnieuw bij elk nieuw signaal',
    urgency: 'vastleggen',
    summary:
      'Op dit moment volgt uit je antwoorden geen meldnoodzaak. Een nieuw signaal vraagt een nieuwe weging.',
    actions: [
      { who: 'Jij', what: 'Blijf signalen noteren, en spreek een dag af waarop je opnieuw kijkt.' },
      {
        who: 'Kernteam',
        what: 'Bespreek welke gewone steun past: met toestemming, of zonder naam.',
      },
      { who: allen, what: opnieuw },
    ],
    record: [
      'Signalen, overleg, gesprek, en waarom je nu geen vermoeden hebt.',
      'De dag waarop je opnieuw kijkt.',
    ],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: ['grijs-gebied'],
    regional: ['aandachtsfunctionaris'],
    sources: [bron.afweging(1), bron.kernteam, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
