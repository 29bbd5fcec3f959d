import type { Scenario } from '../follow.ts';

const stel = 'direct-gevaar=nee situatie';
const zien = `${stel}=niet-pluis`;
const horen = `${stel}=derden`;
const vertelt = `${stel}=vertelt`;
const open = `${vertelt} tijd=ja geheim=nee`;

const seed = 'bijtijds-erbij-zijn-2012';
const redactie = 'routeboek-redactie';
/** What a story rests on until the weighing of "niet-pluis" or of what others say. */
const weging = [redactie, seed] as const;

/** Who explains the duty after a sexual offence by somebody who works for the school. */
const medewerker = [
  'schoolenveiligheid-zeden',
  'inspectie-zedenmisdrijven',
  'inspectie-factsheet-vertrouwensinspecteurs',
  'veilig-thuis-landelijk',
] as const;
const leerlingen = ['schoolenveiligheid-leerlingen-onderling', 'centrum-seksueel-geweld'] as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A mother with a black eye stands at the gate and says he is coming',
    answers: 'direct-gevaar=ja',
    end: 'crisis-112',
    sources: ['noodnummer-112', redactie, 'veilig-thuis-landelijk'],
  },
  {
    story: 'A father who shouts may come back, nobody knows',
    answers: 'direct-gevaar=twijfel',
    end: 'crisis-112',
    sources: ['noodnummer-112', redactie, 'veilig-thuis-landelijk'],
  },
  {
    story: 'A pupil says that he does not want to live any more',
    answers: `${stel}=acuut`,
    end: 'acuut',
    sources: [
      redactie,
      seed,
      'huisarts-acuut-psychisch',
      'zelfmoordpreventie-113',
      'noodnummer-112',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'A mother has heard things about a gym teacher',
    answers: `${stel}=medewerker`,
    end: 'medewerker',
    sources: [redactie, ...medewerker],
  },
  {
    story: 'A mother says that the chairman of the board pinches pupils',
    answers: `${stel}=medewerker`,
    end: 'medewerker',
    sources: [redactie, ...medewerker],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
  },
  {
    story: 'A naked picture of a girl of 13 goes round in the class',
    answers: `${stel}=leerlingen`,
    end: 'leerlingen',
    sources: [redactie, ...leerlingen],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'veilig-thuis'],
  },
  {
    story: 'A boy of 9 tells what a boy of 12 made him do in the bushes',
    answers: `${vertelt} tijd=ja geheim=nee vertelt-over=leerling`,
    end: 'leerlingen',
    sources: [redactie, seed, 'gesprek-onderwijs-kinderopvang', 'nji-praten-met-kind', ...leerlingen],
  },
  {
    story: 'A girl of fifteen will go abroad in the holiday, and her brothers guard her',
    answers: `${stel}=eer`,
    end: 'veilig-thuis-eerst',
    sources: [
      redactie,
      'augeo-veilig-thuis',
      'meldcode-nu-eer',
      'richtlijn-kindermishandeling-gesprek',
      'gesprek-onderwijs-kinderopvang',
      'veilig-thuis-landelijk',
      'wmo-2015',
    ],
  },
  {
    story: 'A mother says at the door that her husband hit her again',
    answers: `${stel}=ouder-vertelt`,
    end: 'ouder-vertelt',
    sources: [
      redactie,
      'augeo-veilig-thuis',
      'afwegingskadermeldcode-nl',
      'wmo-2015',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'A boy shows what only somebody abused would know, and the teacher wants to ask him',
    answers: `${stel}=seksueel`,
    end: 'veilig-thuis-eerst',
    sources: [
      redactie,
      'richtlijn-kindermishandeling-gesprek',
      'gesprek-onderwijs-kinderopvang',
      'centrum-seksueel-geweld',
      'politie-professionals-misbruik',
      'augeo-veilig-thuis',
      'meldcode-nu-eer',
      'veilig-thuis-landelijk',
      'wmo-2015',
    ],
  },
  {
    story: 'A child says that mama hits, and there is time',
    answers: `${open} vertelt-over=ja`,
    end: 'onthulling',
    sources: [
      redactie,
      seed,
      'gesprek-onderwijs-kinderopvang',
      'nji-praten-met-kind',
      'augeo-veilig-thuis',
      'afwegingskadermeldcode-nl',
      'wmo-2015',
      'academie-praten-met-kinderen',
      'centrum-seksueel-geweld',
    ],
  },
  {
    story: 'A child begins to tell while the class is waiting, and begs to tell nobody',
    answers: `${vertelt} tijd=nee geheim=ja vertelt-over=twijfel`,
    end: 'onthulling',
    sources: [
      redactie,
      seed,
      'gesprek-onderwijs-kinderopvang',
      'richtlijn-kindermishandeling-gesprek',
      'handelingsprotocol-utrecht',
      'onderwijsgeschillen-twijfel',
      'augeo-veilig-thuis',
      'wmo-2015',
      'academie-praten-met-kinderen',
      'centrum-seksueel-geweld',
    ],
  },
  {
    story: 'A child tells what the lunch help does to it',
    answers: `${open} vertelt-over=school`,
    end: 'medewerker',
    sources: [redactie, seed, 'gesprek-onderwijs-kinderopvang', 'nji-praten-met-kind', ...medewerker],
  },
  {
    story: 'A child tells about its grandfather who died',
    answers: `${open} vertelt-over=nee`,
    end: 'gesprek-kind',
    sources: [
      redactie,
      seed,
      'gesprek-onderwijs-kinderopvang',
      'nji-praten-met-kind',
      'richtlijn-kindermishandeling-gesprek',
      'augeo-veilig-thuis',
    ],
  },
  {
    story: 'Parents say that there is nothing the matter, and the teacher still worries',
    answers: `${stel}=geen-hulp`,
    end: 'wegen',
    sources: [
      redactie,
      'handreiking-onveiligheid-zk',
      'routeboek-zk-2024',
      'onderwijsgeschillen-twijfel',
      seed,
    ],
  },
  {
    story: 'Help is running and the teacher wonders how to talk with the parents again',
    answers: `${stel}=hulp nieuw=nee`,
    end: 'hulp-loopt',
    sources: [redactie, seed, 'nji-gegevensuitwisseling', 'nji-afwegingskader'],
  },
  {
    story: 'Help is running, and today there is a fresh bruise',
    answers: `${stel}=hulp nieuw=ja vermoeden=ja praten-gevaar=ja`,
    end: 'veilig-thuis-eerst',
    sources: [
      redactie,
      seed,
      'nji-afwegingskader',
      'besluit-verplichte-meldcode',
      'handelingsprotocol-utrecht',
      'augeo-meldcode',
      'augeo-veilig-thuis',
      'richtlijn-kindermishandeling-gesprek',
      'meldcode-nu-eer',
      'gesprek-onderwijs-kinderopvang',
      'veilig-thuis-landelijk',
      'wmo-2015',
    ],
  },
  {
    story: 'Another mother says that there is screaming every night; perhaps, says the teacher',
    answers: `${horen} vermoeden=twijfel praten-gevaar=twijfel`,
    end: 'veilig-thuis-eerst',
    sources: [
      ...weging,
      'onderwijsgeschillen-twijfel',
      'handelingsprotocol-utrecht',
      'augeo-veilig-thuis',
      'richtlijn-kindermishandeling-gesprek',
      'meldcode-nu-eer',
      'gesprek-onderwijs-kinderopvang',
      'veilig-thuis-landelijk',
      'wmo-2015',
    ],
  },
  {
    story: 'Months without breakfast or a coat; the parents can be talked with',
    answers: `${zien} vermoeden=ja praten-gevaar=nee`,
    end: 'gesprek-vermoeden',
    sources: [
      ...weging,
      'besluit-verplichte-meldcode',
      'nji-praten-met-ouders',
      'nji-gesprek-voorbereiden',
      'onderwijsgeschillen-veilig-thuis',
      'tolk-almere-2019',
    ],
  },
  {
    story:
      'Black shoulders under a shirt; father speaks only Tigrinya, and his son of ten offers to translate',
    answers: `${zien} vermoeden=twijfel praten-gevaar=nee`,
    end: 'gesprek-vermoeden',
    sources: [
      ...weging,
      'onderwijsgeschillen-twijfel',
      'besluit-verplichte-meldcode',
      'nji-praten-met-ouders',
      'nji-gesprek-voorbereiden',
      'onderwijsgeschillen-veilig-thuis',
      'tolk-almere-2019',
    ],
  },
  {
    story: 'A boy has grown quiet since September',
    answers: `${zien} vermoeden=nee met-wie=ouders`,
    end: 'gesprek-ouders',
    sources: [
      ...weging,
      'handreiking-onveiligheid-zk',
      'nji-praten-met-ouders',
      'onderwijsgeschillen-informatie-gescheiden-ouders',
      'richtlijn-kindermishandeling-gesprek',
      'tolk-almere-2019',
    ],
  },
  {
    story: 'A girl has stopped playing with others',
    answers: `${zien} vermoeden=nee met-wie=kind`,
    end: 'gesprek-kind',
    sources: [
      ...weging,
      'handreiking-onveiligheid-zk',
      'nji-praten-met-kind',
      'gesprek-onderwijs-kinderopvang',
      'richtlijn-kindermishandeling-gesprek',
      'augeo-veilig-thuis',
    ],
  },
  {
    story: 'A teacher wants to ask the jeugdarts what she thinks',
    answers: `${horen} vermoeden=nee met-wie=partner`,
    end: 'overleg',
    sources: [...weging, 'handreiking-onveiligheid-zk', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Something itches, and nobody can say what',
    answers: `${zien} vermoeden=nee met-wie=nog-niet`,
    end: 'volgen',
    sources: [...weging, 'handreiking-onveiligheid-zk'],
  },
];
