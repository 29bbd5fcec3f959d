import type { Scenario } from '../follow.ts';

const suspend = 'thuis=nee maatregel=schorsen';
const remove = 'thuis=nee maatregel=verwijderen';
const conduct = `${remove} reden=gedrag onderzocht=ja leerplichtig=ja`;
const free = `${remove} reden=gedrag onderzocht=ja leerplichtig=nee`;
const elsewhere = `${conduct} andere-school=ja`;

/** What these first answers rest on. */
const way = {
  suspend: ['routeboek-redactie', 'wpo', 'wec', 'wvo-2020'],
  remove: ['routeboek-redactie', 'wpo', 'wec', 'wvo-2020'],
  conduct: ['routeboek-redactie', 'wpo', 'wec', 'wvo-2020', 'gpo-uitspraken-verwijdering'],
  elsewhere: ['routeboek-redactie', 'wpo', 'wec', 'wvo-2020', 'gpo-uitspraken-verwijdering'],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'schorsen-kort': [
    'wpo',
    'wec',
    'wvo-2020',
    'rb-overijssel-2014-4116',
    'onderwijsconsument-bezwaar',
    'awb',
    'rblgv-schorsen',
    'duo-verzuim',
    'leerplichtwet',
    'routeboek-redactie',
  ],
  'te-lang': [
    'wpo',
    'wec',
    'wvo-2020',
    'gpo-108651',
    'rb-midden-nederland-2017-6581',
    'inspectie-schorsen-so',
    'beleidsregel-onderwijstijd',
    'routeboek-redactie',
  ],
  'geen-school': [
    'wpo',
    'wec',
    'wvo-2020',
    'gpo-uitspraken-verwijdering',
    'wegwijzer-ib-2008',
    'onderwijsconsulenten-landelijk',
    'routeboek-redactie',
  ],
  'eerst-steun': ['gpo-uitspraken-verwijdering', 'nji-gegevensuitwisseling', 'routeboek-redactie'],
  'eerst-horen': ['wpo', 'wec', 'wvo-2020', 'routeboek-redactie'],
  besluit: [
    'wpo',
    'wec',
    'wvo-2020',
    'leerplichtwet',
    'gpo-commissie',
    'gpo-procedure',
    'wegwijzer-ib-2008',
    'awb',
    'routeboek-redactie',
  ],
  'besluit-vrij': [
    'wvo-2020',
    'wec',
    'leerplichtwet',
    'uitvoeringsbesluit-wvo-2020',
    'awb',
    'routeboek-redactie',
  ],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'After a fight a pupil of group 7 is sent home for the afternoon',
    answers: 'thuis=nee maatregel=time-out',
    end: 'schorsen-kort',
    sources: ['routeboek-redactie', 'rvs-2017-1156', ...rest['schorsen-kort']],
  },
  {
    story: 'One day off school for a pupil of twelve',
    answers: `${suspend} duur=dag`,
    end: 'schorsen-kort',
    sources: [...way.suspend, ...rest['schorsen-kort']],
  },
  {
    story: 'A pupil is to be sent home, and is afraid to go there',
    answers: 'thuis=ja',
    end: 'eerst-veilig-thuis',
    sources: [
      'besluit-verplichte-meldcode',
      'veilig-thuis-landelijk',
      'routeboek-redactie',
      'noodnummer-112',
    ],
  },
  {
    story: 'Three days for that pupil, after Veilig Thuis thought along',
    answers: 'thuis=overlegd maatregel=schorsen duur=week',
    end: 'schorsen-inspectie',
    sources: [
      'veilig-thuis-landelijk',
      'routeboek-redactie',
      'wpo',
      'wec',
      'wvo-2020',
      'inspectie-schorsen-so',
      'rb-overijssel-2014-4116',
      'onderwijsconsument-bezwaar',
      'awb',
      'rblgv-schorsen',
      'duo-verzuim',
      'leerplichtwet',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'The third suspension in a row for the same thing',
    answers: `${suspend} duur=langer`,
    end: 'te-lang',
    sources: [...way.suspend, 'rb-overijssel-2014-4116', ...rest['te-lang']],
  },
  {
    story: 'A pupil has been at home for a month, agreed with the parents on the phone',
    answers: 'thuis=nee maatregel=zonder-besluit',
    end: 'te-lang',
    sources: ['routeboek-redactie', 'leerplichtwet', ...rest['te-lang']],
  },
  {
    story: 'A primary school suspends until the removal',
    answers: `${suspend} duur=tot-besluit schorsen-waar=po`,
    end: 'te-lang',
    sources: [
      ...way.suspend,
      'inspectie-schorsen-so',
      'wegwijzer-ib-2008',
      'gpo-108651',
      'rb-midden-nederland-2017-6581',
      ...rest['te-lang'],
    ],
  },
  {
    story: 'A special school does the same',
    answers: `${suspend} duur=tot-besluit schorsen-waar=so`,
    end: 'te-lang',
    sources: [...way.suspend, 'inspectie-schorsen-so', 'wegwijzer-ib-2008', ...rest['te-lang']],
  },
  {
    story: 'A secondary school does the same',
    answers: `${suspend} duur=tot-besluit schorsen-waar=vo`,
    end: 'schorsen-overleg',
    sources: [
      ...way.suspend,
      'inspectie-schorsen-so',
      'wegwijzer-ib-2008',
      'rb-noord-holland-2025-6824',
      'rblgv-schorsen',
      'duo-verzuim',
    ],
  },
  {
    story: 'Bad marks in February, havo 3',
    answers: `${remove} reden=cijfers`,
    end: 'cijfers',
    sources: [...way.remove, 'uitvoeringsbesluit-wvo-2020', 'wegwijzer-ib-2008'],
  },
  {
    story: 'Not moved up to havo 4 in July, and no other school says yes',
    answers: `${remove} reden=cijfers-einde onderzocht=ja leerplichtig=ja andere-school=nee`,
    end: 'geen-school',
    sources: [
      ...way.remove,
      'uitvoeringsbesluit-wvo-2020',
      'gpo-uitspraken-verwijdering',
      'wegwijzer-ib-2008',
      ...rest['geen-school'],
    ],
  },
  {
    story: 'A primary school cannot cope, but nobody looked at what the pupil needs',
    answers: `${remove} reden=ondersteuning onderzocht=nee`,
    end: 'eerst-steun',
    sources: [...way.remove, 'gpo-uitspraken-verwijdering', ...rest['eerst-steun']],
  },
  {
    story: 'A primary school searched for eight weeks, as the old guide says',
    answers: `${remove} reden=ondersteuning onderzocht=ja leerplichtig=ja andere-school=nee`,
    end: 'geen-school',
    sources: [
      ...way.remove,
      'gpo-uitspraken-verwijdering',
      'wvo-2020',
      'wegwijzer-ib-2008',
      ...rest['geen-school'],
    ],
  },
  {
    story: 'A vso school would take the pupil, but whether it fits is not clear',
    answers: `${conduct} andere-school=twijfel`,
    end: 'geen-school',
    sources: [...way.conduct, 'rb-gelderland-2018-4030', ...rest['geen-school']],
  },
  {
    story: 'Another primary school says yes, the teacher was not heard',
    answers: `${elsewhere} verwijderen-waar=po gehoord=nee`,
    end: 'eerst-horen',
    sources: [...way.elsewhere, ...rest['eerst-horen']],
  },
  {
    story: 'Another primary school says yes, everybody was heard',
    answers: `${elsewhere} verwijderen-waar=po gehoord=ja`,
    end: 'besluit',
    sources: [...way.elsewhere, ...rest.besluit],
  },
  {
    story: 'A secondary school found a place and heard pupil and parents, but not the Inspectie',
    answers: `${elsewhere} verwijderen-waar=vo gehoord-vo=ja overleg=nee`,
    end: 'eerst-inspectie',
    sources: [...way.elsewhere],
  },
  {
    story: 'The same school after the consultation',
    answers: `${elsewhere} verwijderen-waar=vo gehoord-vo=ja overleg=ja`,
    end: 'besluit',
    sources: [...way.elsewhere, ...rest.besluit],
  },
  {
    story: 'A pupil of nineteen is removed from havo 5',
    answers: `${free} gehoord-vrij=ja`,
    end: 'besluit-vrij',
    sources: [...way.conduct, ...rest['besluit-vrij']],
  },
  {
    story: 'A team is not sure whether all support was tried',
    answers: `${remove} reden=gedrag onderzocht=twijfel`,
    end: 'eerst-steun',
    sources: [...way.remove, 'gpo-uitspraken-verwijdering', ...rest['eerst-steun']],
  },
  {
    story: 'Another school wants a pupil of fifteen, who has not been heard',
    answers: `${elsewhere} verwijderen-waar=vo gehoord-vo=nee`,
    end: 'eerst-horen',
    sources: [...way.elsewhere, ...rest['eerst-horen']],
  },
  {
    story: 'A pupil of nineteen has not been heard',
    answers: `${free} gehoord-vrij=nee`,
    end: 'eerst-horen',
    sources: [...way.conduct, ...rest['eerst-horen']],
  },
  {
    story: 'A mentor is not sure what waits at home for a pupil who threw a chair',
    answers: 'thuis=twijfel',
    end: 'eerst-veilig-thuis',
    sources: [
      'besluit-verplichte-meldcode',
      'veilig-thuis-landelijk',
      'routeboek-redactie',
      'noodnummer-112',
    ],
  },
  {
    story:
      'A boy of fifteen drew a knife in the hall, nothing had happened before, and another school would take him',
    answers: `${remove} reden=gedrag onderzocht=incident leerplichtig=ja andere-school=ja verwijderen-waar=vo gehoord-vo=ja overleg=nee`,
    end: 'eerst-inspectie',
    sources: [...way.remove, 'gpo-uitspraken-verwijdering', 'gpo-109110', 'gpo-109090', 'gpo-strafbaar-2020'],
    roles: ['samenwerkingsverband', 'leerplicht', 'noodnummer'],
  },
  {
    story:
      'A girl of seventeen has a certificate of praktijkonderwijs, and nobody knows if she is still leerplichtig',
    answers: `${remove} reden=gedrag onderzocht=ja leerplichtig=twijfel andere-school=nee`,
    end: 'geen-school',
    sources: [...way.conduct, 'wegwijzer-ib-2008', ...rest['geen-school']],
    roles: ['samenwerkingsverband', 'leerplicht', 'ouder-jeugdsteunpunt'],
  },
];
