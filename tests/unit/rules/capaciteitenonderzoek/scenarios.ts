import type { Scenario } from '../follow.ts';

const alleenLeren = 'doel=ondersteuning breder=nee';

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'breed-onderzoek': [
    'passendonderwijs-zk-capaciteitenonderzoek',
    'routeboek-zk-2024',
    'jeugdwet',
    'vng-toegang-jeugdhulp',
    'nji-gegevensuitwisseling',
    'routeboek-redactie',
  ],
  'vraag-samenwerkingsverband': [
    'uitvoeringsbesluit-wvo-2020',
    'wvo-2020',
    'bovo-haaglanden-onderzoek',
    'rechtbank-iq-test-2019',
    'meldcode-nu',
    'routeboek-redactie',
  ],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A boy falls behind in arithmetic and has no friends',
    answers: 'doel=ondersteuning breder=ja',
    end: 'breed-onderzoek',
    sources: ['passendonderwijs-zk-capaciteitenonderzoek', ...rest['breed-onderzoek']],
  },
  {
    story: 'A girl falls behind and perhaps is unhappy',
    answers: 'doel=ondersteuning breder=twijfel',
    end: 'breed-onderzoek',
    sources: ['passendonderwijs-zk-capaciteitenonderzoek', 'routeboek-redactie', ...rest['breed-onderzoek']],
  },
  {
    story: 'The school does not know which level of reading fits',
    answers: `${alleenLeren} vraag=school`,
    end: 'school',
    sources: [
      'passendonderwijs-zk-capaciteitenonderzoek',
      'routeboek-zk-2024',
      'rechtbank-iq-test-2019',
      'meldcode-nu',
      'routeboek-redactie',
    ],
  },
  {
    story: 'Parents want to know the IQ; the school has a fitting offer',
    answers: `${alleenLeren} vraag=ouders`,
    end: 'ouders',
    sources: [
      'passendonderwijs-zk-capaciteitenonderzoek',
      'routeboek-zk-2024',
      'rechtbank-iq-test-2019',
      'meldcode-nu',
      'routeboek-redactie',
    ],
  },
  {
    story: 'Somebody once said that there should be a test',
    answers: `${alleenLeren} vraag=onduidelijk`,
    end: 'eerst-de-vraag',
    sources: ['passendonderwijs-zk-capaciteitenonderzoek', 'routeboek-redactie', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'A TLV is being applied for',
    answers: 'doel=overstap',
    end: 'vraag-samenwerkingsverband',
    sources: ['bovo-haaglanden-onderzoek', 'routeboek-redactie', ...rest['vraag-samenwerkingsverband']],
  },
  {
    story: 'A pupil in the last year seems to fit in praktijkonderwijs',
    answers: 'doel=pro-lwoo',
    end: 'vraag-samenwerkingsverband',
    sources: [...rest['vraag-samenwerkingsverband']],
  },
  {
    story: 'A school for vmbo asks lwoo with a test of two years ago, of another publisher',
    answers: 'doel=pro-lwoo',
    end: 'vraag-samenwerkingsverband',
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    sources: [...rest['vraag-samenwerkingsverband']],
  },
  {
    story: 'One of two parents who live apart wants a test, the other sees no use in it',
    answers: `${alleenLeren} vraag=onduidelijk`,
    end: 'eerst-de-vraag',
    sources: ['passendonderwijs-zk-capaciteitenonderzoek', 'routeboek-redactie', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'A girl of thirteen has fallen silent since the summer; her marks went down as well',
    answers: 'doel=ondersteuning breder=twijfel',
    end: 'breed-onderzoek',
    roles: ['cjg', 'jeugdhulp-toegang', 'jgz'],
    sources: ['passendonderwijs-zk-capaciteitenonderzoek', 'routeboek-redactie', ...rest['breed-onderzoek']],
  },
];
