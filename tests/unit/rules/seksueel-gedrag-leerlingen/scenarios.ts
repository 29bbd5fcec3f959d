import type { Scenario } from '../follow.ts';

const nee = 'direct-gevaar=nee';
const wat = `${nee} thuis=nee wat`;

/** What the answers "no danger" and "nothing at home" rest on. */
const begin = [
  'routeboek-redactie',
  'schoolenveiligheid-leerlingen-onderling',
  'over-de-grens-basisonderwijs',
] as const;

/** What an outcome that several cases end in rests on itself. */
const rest = {
  crisis: ['noodnummer-112', 'routeboek-redactie', 'centrum-seksueel-geweld', 'zelfmoordpreventie-113'],
  geweld: [
    'centrum-seksueel-geweld',
    'politie-professionals-misbruik',
    'inspectie-factsheet-vertrouwensinspecteurs',
    'inspectie-vertrouwensinspecteur',
    'schoolenveiligheid-leerlingen-onderling',
    'wpo',
    'wvo-2020',
    'routeboek-redactie',
  ],
  grens: [
    'schoolenveiligheid-leerlingen-onderling',
    'schoolenveiligheid-basisschool',
    'over-de-grens-basisonderwijs',
    'vlaggensysteem',
    'schoolenveiligheid-adviespunt',
    'inspectie-factsheet-vertrouwensinspecteurs',
    'centrum-seksueel-geweld',
    'routeboek-redactie',
  ],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'Een meisje is op de wc aangerand en bloedt',
    answers: 'direct-gevaar=ja',
    end: 'crisis-112',
    sources: rest.crisis,
  },
  {
    story: 'Haar naaktfoto gaat rond; niemand weet waar zij na het tweede uur heen is',
    answers: 'direct-gevaar=twijfel',
    end: 'crisis-112',
    sources: rest.crisis,
  },
  {
    story: 'Een jongen van 8 dwingt anderen op de wc, en vertelt dat zijn oom dat ook doet',
    answers: `${nee} thuis=ja`,
    end: 'meldcode-eerst',
    sources: [
      'routeboek-redactie',
      'augeo-veilig-thuis',
      'veilig-thuis-landelijk',
      'centrum-seksueel-geweld',
    ],
  },
  {
    story:
      'Een leerling van 14 smeekt om het niet aan haar ouders te zeggen; haar broers mogen het nooit weten',
    answers: `${nee} thuis=twijfel`,
    end: 'meldcode-eerst',
    sources: [
      'routeboek-redactie',
      'onderwijsgeschillen-twijfel',
      'veilig-thuis-landelijk',
      'augeo-veilig-thuis',
      'centrum-seksueel-geweld',
    ],
  },
  {
    story: 'Na het schoolfeest van gisteren vertelt een leerling van 15 dat een klasgenoot haar verkrachtte',
    answers: `${wat}=geweld recent=ja`,
    end: 'geweld',
    sources: [
      ...begin,
      'wetboek-van-strafrecht',
      'centrum-seksueel-geweld',
      'politie-professionals-misbruik',
      ...rest.geweld,
    ],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
  },
  {
    story: 'Het was op de werkweek, vorige maand',
    answers: `${wat}=geweld recent=nee`,
    end: 'geweld',
    sources: [...begin, 'wetboek-van-strafrecht', ...rest.geweld],
  },
  {
    story: 'Een leerling weet niet meer of het deze of vorige week was',
    answers: `${wat}=geweld recent=twijfel`,
    end: 'geweld',
    sources: [...begin, 'wetboek-van-strafrecht', ...rest.geweld],
  },
  {
    story: 'De naaktfoto van een brugklasser staat in drie groepsapps',
    answers: `${wat}=beelden`,
    end: 'beelden',
    sources: [
      ...begin,
      'wetboek-van-strafrecht',
      'helpwanted-school',
      'politie-professionals-misbruik',
      'zelfmoordpreventie-113',
    ],
  },
  {
    story: 'Twee kleuters kijken in het huisje naar elkaars billen en giechelen',
    answers: `${wat}=onder-12 jong=ja`,
    end: 'begrenzen',
    sources: [...begin, 'schoolenveiligheid-basisschool', 'vlaggensysteem'],
  },
  {
    story: 'Een kleuter houdt een ander vast en doet iets in de broek; die huilt',
    answers: `${wat}=onder-12 jong=nee`,
    end: 'over-de-grens',
    sources: [...begin, 'schoolenveiligheid-basisschool', 'vlaggensysteem', ...rest.grens],
  },
  {
    story: 'Groep 6 speelt ‘hoofdvrijen’; of iedereen meedeed uit vrije wil, weet de juf niet',
    answers: `${wat}=onder-12 jong=twijfel`,
    end: 'over-de-grens',
    sources: [...begin, 'schoolenveiligheid-basisschool', 'vlaggensysteem', ...rest.grens],
  },
  {
    story: 'Twee verliefde leerlingen van 15 zitten zoenend in de fietsenstalling',
    answers: `${wat}=vanaf-12 ouder=ja`,
    end: 'begrenzen',
    sources: [...begin, 'vlaggensysteem', 'wetboek-van-strafrecht', 'schoolenveiligheid-basisschool'],
  },
  {
    story: 'Een leerling van 13 laat zich in de gang betasten door een groep die haar daarna uitlacht',
    answers: `${wat}=vanaf-12 ouder=nee`,
    end: 'over-de-grens',
    sources: [...begin, 'vlaggensysteem', 'wetboek-van-strafrecht', ...rest.grens],
  },
  {
    story: 'Een leerling van 16 met een lichte beperking heeft ‘verkering’ met een van 12',
    answers: `${wat}=vanaf-12 ouder=twijfel`,
    end: 'over-de-grens',
    sources: [...begin, 'vlaggensysteem', ...rest.grens],
  },
];
