import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** The board hears of it, whatever comes of the weighing of home. */
const ookBestuur = {
  actions: [
    {
      who: 'Jij',
      what: 'Vertel het vandaag ook aan het bevoegd gezag (bestuur). Overleg over thuis met iemand die niet met deze collega samenwerkt.',
      urgency: 'handelen',
    },
  ],
  record: ['Wanneer je het aan het bestuur zei.'],
  roles: ['vertrouwensinspecteur'],
} as const;

const thuis = {
  text: 'Is deze persoon ook ouder, verzorger of huisgenoot van de leerling?',
  explanation:
    'Ook de partner van een ouder telt, en wie de leerling buiten school opvangt of in huis heeft.',
} as const;

/** Suspicion of somebody who works for the school: about whom, of what, and whether home plays a part as well. */
export const staffQuestions = {
  'over-bestuur': {
    kind: 'feit',
    dependsOn: ['aanleiding'],
    text: 'Gaat het vermoeden over het schoolbestuur zelf, of over wie namens het bestuur beslist?',
    short: 'Gaat het vermoeden over het schoolbestuur zelf?',
    explanation:
      'Een leraar, stagiair, vrijwilliger, ingehuurde kracht of directeur is niet het bestuur: kies nee.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'bestuur-zelf',
        because:
          'Aan wie het vermoeden zelf betreft, vertel je het niet; de vertrouwensinspecteur denkt mee.',
        sources: [bron.wieBelt, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'zedenmisdrijf',
        because: 'Het gaat over iemand anders die voor de school werkt, dus je gaat na waarover.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of er is geen ander bestuurslid',
        next: 'bestuur-zelf',
        because: 'Bij twijfel of het bestuur erbij hoort, bel je eerst zelf de vertrouwensinspecteur.',
        sources: [bron.wieBelt, bron.redactie],
      },
    ],
  },
  zedenmisdrijf: {
    kind: 'feit',
    dependsOn: ['aanleiding', 'over-bestuur'],
    text: 'Kan het een seksueel misdrijf zijn tegen een leerling?',
    short: 'Kan het een seksueel misdrijf zijn tegen een leerling?',
    explanation:
      'Denk aan seksueel contact, ongepast aanraken of seksuele berichten, door ieder die taken heeft op school: ook een stagiair, vrijwilliger of ingehuurde kracht. Basisschool en sbo: elke leerling. Voortgezet onderwijs en (v)so: een leerling onder de 18. Is die 18 of ouder, kies dan het tweede antwoord.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zeden-thuis',
        because:
          'Bij een mogelijk seksueel misdrijf geldt een wettelijke plicht om te melden bij het bestuur.',
        sources: [bron.zedenPo, bron.zedenVo, bron.zedenSo, bron.zeden],
      },
      {
        id: 'geweld',
        label: 'Nee, maar wel geweld, dreigen of een ander strafbaar feit',
        next: 'medewerker-thuis',
        because: 'Voor ander geweld is er niet dezelfde plicht, maar het bestuur moet het vandaag weten.',
        sources: [bron.zedenPo, bron.wieBelt, bron.redactie],
        actions: [
          {
            who: 'Bevoegd gezag',
            what: 'Bel over ernstig geweld de vertrouwensinspecteur (0900-111 3 111), en overleg met de politie (0900-8844) over aangifte. Ook de ouders van de leerling kunnen aangifte doen.',
          },
        ],
      },
      {
        id: 'nee',
        label: 'Nee, ander gedrag dat niet kan',
        next: 'medewerker-thuis',
        because: 'Ander gedrag van een medewerker gaat ook naar het bestuur.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'zeden-thuis',
        because:
          'Of het vermoeden redelijk is, bepaalt het bestuur na overleg; daarom meld je twijfel ook direct.',
        sources: [bron.zedenPo, bron.zedenVo, bron.zedenSo, bron.redactie],
      },
    ],
  },
  'zeden-thuis': {
    kind: 'feit',
    dependsOn: ['aanleiding', 'over-bestuur', 'zedenmisdrijf'],
    ...thuis,
    short: 'Seksueel: ook ouder, verzorger of huisgenoot van de leerling?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zedenroute-thuis',
        because: 'Dan geldt de plicht naar het bestuur, en is de leerling ook thuis in gevaar.',
        sources: [bron.zedenPo, bron.zedenVo, bron.acuut],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'zedenroute',
        because: 'Thuis speelt niet mee, dus de plicht naar het bestuur is de route.',
        sources: [bron.zedenPo, bron.zedenVo],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'zedenroute-thuis',
        because: 'Bij twijfel over thuis vraag je ook Veilig Thuis, voordat iemand iets hoort.',
        sources: [bron.zedenPo, bron.zedenVo, bron.twijfelLkc],
      },
    ],
  },
  'medewerker-thuis': {
    kind: 'feit',
    dependsOn: ['aanleiding', 'over-bestuur', 'zedenmisdrijf'],
    ...thuis,
    short: 'Ander geweld of gedrag: ook ouder of huisgenoot van de leerling?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'stappen',
        because: 'Dan loopt de meldcode over thuis naast de route van het bestuur.',
        sources: [bron.stappen, bron.redactie],
        ...ookBestuur,
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'bestuursroute',
        because: 'Thuis speelt niet mee, dus het bestuur is aan zet.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'bestuursroute-thuis',
        because: 'Bij twijfel of er thuis iets speelt, vraag je vandaag advies aan Veilig Thuis.',
        sources: [bron.twijfelLkc, bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
