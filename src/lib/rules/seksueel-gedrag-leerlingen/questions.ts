import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const ask = [
  'IB’er, zorgcoördinator of vertrouwenspersoon',
  'Jeugdarts of jeugdverpleegkundige (GGD)',
] as const;

/** Help within seven days; doubt about the day is no reason to wait. */
const spoed = {
  actions: [
    {
      who: 'Jij',
      what: 'Bel nu het Centrum Seksueel Geweld (0800-0188, dag en nacht): tot 7 dagen erna telt elke dag, voor medische hulp en sporen. Vraag wat je doet met kleding en telefoon.',
      urgency: 'crisis',
    },
  ],
  record: ['Wanneer het gebeurde, voor zover bekend.'],
} as const;

/** Danger, then home, and only then what happened between the pupils. */
export const questions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar, of is iemand gewond?',
    short: 'Is er nu iemand in direct gevaar, of gewond?',
    explanation:
      'Denk ook aan wraak of bedreiging, en aan een leerling die zichzelf iets wil aandoen nadat beelden rondgingen.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis-112',
        because: 'Bij direct gevaar bel je eerst 112.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'thuis',
        because: 'Er is nu geen direct gevaar gezien, dus je gaat na of er thuis iets speelt.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis-112',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
    ],
  },
  thuis: {
    kind: 'weging',
    text: 'Kan er thuis iets spelen, of is er (misschien) een volwassene, broer of zus bij betrokken?',
    short: 'Kan er thuis iets spelen, of is er een volwassene bij betrokken?',
    explanation:
      'Dit weeg je vóórdat iemand ouders belt. Voor gedrag tussen leerlingen alleen is Veilig Thuis niet de eerste plek.',
    weigh: [
      'Doet of weet een kind iets dat echt niet bij de leeftijd past, of dwingt het anderen?',
      'Vertelt een leerling over thuis, of is die bang dat ouders het horen (straf, familie-eer)?',
      'Deed iemand van school, een trainer of een oudere ‘vriend’ mee, ook online?',
    ],
    ask: ['Aandachtsfunctionaris', 'Veilig Thuis (0800-2000), ook zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'meldcode-eerst',
        because: 'Speelt er thuis iets of doet een volwassene mee, dan gaat de meldcode voor.',
        sources: [bron.augeo, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee, daar wijst nu niets op',
        next: 'wat',
        because: 'Het gaat om gedrag tussen leerlingen, dus je gaat na wat er is gebeurd.',
        sources: [bron.onderling, bron.overDeGrens],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'meldcode-eerst',
        because: 'Bij twijfel vraag je eerst advies aan Veilig Thuis, voordat ouders iets horen.',
        sources: [bron.twijfelLkc, bron.redactie],
      },
    ],
  },
  wat: {
    kind: 'feit',
    text: 'Wat is er gebeurd? Passen er meer antwoorden, kies dan het bovenste.',
    short: 'Wat is er gebeurd? Kies het bovenste dat past',
    explanation: 'Je hoeft niets te bewijzen. Ook een vermoeden of een gerucht telt.',
    options: [
      {
        id: 'geweld',
        label: 'Aanranding, verkrachting, of ander seksueel contact tegen iemands wil of onder dwang',
        next: 'recent',
        because: 'Seksueel contact tegen iemands wil is strafbaar, ook tussen leerlingen.',
        sources: [bron.tegenWil],
      },
      {
        id: 'beelden',
        label: 'Naaktbeelden of seksuele filmpjes van een leerling gaan rond, of iemand dreigt daarmee',
        next: 'beelden',
        because: 'Seksuele beelden van iemand onder de 18 verspreiden of bewaren is strafbaar.',
        sources: [bron.beelden, bron.helpwanted],
      },
      {
        id: 'onder-12',
        label: 'Seksueel spel of gedrag van kinderen onder de 12',
        next: 'jong',
        because: 'Bij jonge kinderen kan het spel zijn dat bij de leeftijd past, dus dat weeg je eerst.',
        sources: [bron.basisschool, bron.criteria],
      },
      {
        id: 'vanaf-12',
        label: 'Seksueel gedrag of seksuele opmerkingen waarbij iemand van 12 of ouder betrokken is',
        next: 'ouder',
        because: 'Vanaf 12 jaar weeg je of beiden het wilden en gelijk waren.',
        sources: [bron.criteria],
      },
    ],
  },
  jong: {
    kind: 'weging',
    text: 'Past het bij spelen en ontdekken: wilden zij het allebei, zijn zij gelijk, en deed het niemand pijn?',
    short: 'Onder 12: past het bij spelen en ontdekken?',
    explanation:
      'Kleuters kijken en spelen doktertje uit nieuwsgierigheid; dat is geen volwassen seksualiteit.',
    weigh: [
      'Wilden alle kinderen het, en kon ieder nee zeggen?',
      'Was er dreigen, belonen of een geheim dat moest? Zijn zij even oud, sterk en handig?',
      'Past het bij de leeftijd? Deed het pijn, of is een kind bang of anders dan eerst?',
    ],
    ask,
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'begrenzen',
        because: 'Het kan bij de leeftijd passen, dus je stelt rustig een grens en vertelt het ouders.',
        sources: [bron.basisschool, bron.criteria],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'over-de-grens',
        because: 'Voldoet het niet aan de criteria, dan is het over de grens, ook bij jonge kinderen.',
        sources: [bron.criteria, bron.overDeGrens],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'over-de-grens',
        because: 'Bij twijfel doe je alsof het over de grens was en vraag je een deskundige mee te kijken.',
        sources: [bron.criteria, bron.redactie],
      },
    ],
  },
  ouder: {
    kind: 'weging',
    text: 'Wilden zij het allebei, waren zij gelijk, en was er geen druk?',
    short: 'Vanaf 12: wilden zij het, waren zij gelijk, zonder druk?',
    explanation:
      'Seksueel contact met een kind onder de 12 verbiedt de wet altijd. Van 12 tot 16 ook, maar een leeftijdgenoot in een gelijkwaardige situatie is dan niet strafbaar.',
    weigh: [
      'Zei ieder echt ja, en kon ieder nee zeggen? Drank, groepsdruk of chantage is druk.',
      'Schelen zij veel in leeftijd of macht, of heeft iemand een beperking? Is een van hen onder de 12: kies nee.',
      'Past het op school, en zag niemand het die dat niet wilde?',
    ],
    ask,
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'begrenzen',
        because: 'Het kan bij de leeftijd passen, dus je spreekt erover wat op school kan en wat niet.',
        sources: [bron.criteria, bron.leeftijdgenoten],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'over-de-grens',
        because: 'Zonder vrije wil, gelijkheid of passende leeftijd is het over de grens.',
        sources: [bron.criteria, bron.onder12],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'over-de-grens',
        because: 'Bij twijfel doe je alsof het over de grens was en vraag je een deskundige mee te kijken.',
        sources: [bron.criteria, bron.redactie],
      },
    ],
  },
  recent: {
    kind: 'feit',
    dependsOn: ['wat'],
    text: 'Gebeurde het in de afgelopen 7 dagen?',
    short: 'Gebeurde het in de afgelopen 7 dagen?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'geweld',
        because: 'Binnen 7 dagen kan medische hulp en onderzoek van sporen het meest doen.',
        sources: [bron.csg, bron.politie],
        ...spoed,
      },
      {
        id: 'nee',
        label: 'Nee, langer geleden',
        next: 'geweld',
        because: 'Ook na 7 dagen geeft het Centrum Seksueel Geweld hulp en advies.',
        sources: [bron.csg],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'geweld',
        because: 'Weet je de dag niet, dan bel je alsof het net gebeurde.',
        sources: [bron.csg, bron.redactie],
        ...spoed,
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
