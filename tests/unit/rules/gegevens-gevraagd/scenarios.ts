import type { Scenario } from '../follow.ts';

const calm = 'direct-gevaar=nee';

export const scenarios: readonly Scenario[] = [
  {
    story: 'The police call: a girl of nine did not come home, and which friends does she have',
    answers: 'direct-gevaar=ja',
    end: 'crisis',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
    roles: ['noodnummer', 'veilig-thuis'],
  },
  {
    story: 'A policeman at the gate speaks of a threat, and the teacher cannot tell whether it is now',
    answers: 'direct-gevaar=twijfel',
    end: 'crisis',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'A journalist asks whether the boy of the robbery is a pupil here',
    answers: `${calm} wie=buitenstaander`,
    end: 'buitenstaander',
    sources: ['routeboek-redactie', 'avghelpdeskzorg-toestemming', 'uavg'],
    roles: ['veilig-thuis', 'noodnummer'],
  },
  {
    story: 'Two policemen at the desk show an order for the address of a pupil',
    answers: `${calm} wie=politie politie=ja`,
    end: 'politie-vordering',
    sources: ['routeboek-redactie', 'strafvordering', 'politie-112-of-0900'],
  },
  {
    story: 'Somebody on the telephone says he is of the police and asks if a boy is at school',
    answers: `${calm} wie=politie politie=nee`,
    end: 'politie-vraag',
    sources: ['routeboek-redactie', 'strafvordering', 'politie-112-of-0900', 'noodnummer-112'],
  },
  {
    story: 'A detective says that the school must hand over the file now, and shows no paper',
    answers: `${calm} wie=politie politie=twijfel`,
    end: 'politie-vraag',
    sources: ['routeboek-redactie', 'strafvordering', 'politie-112-of-0900', 'noodnummer-112'],
  },
  {
    story: 'The GGD asks for a list of all pupils of group 7',
    answers: `${calm} wie=ggd`,
    end: 'ggd-lijst',
    sources: ['routeboek-redactie', 'voraad-ggd-2019', 'kennisnet-ggd'],
    roles: ['jgz'],
  },
  {
    story: 'An insurer asks what happened in the playground and which child it was',
    answers: `${calm} wie=buitenstaander`,
    end: 'buitenstaander',
    sources: ['routeboek-redactie', 'avghelpdeskzorg-toestemming', 'uavg'],
  },
  {
    story: 'Leerplicht asks how many days a girl was away last year and what the school did',
    answers: `${calm} wie=leerplicht`,
    end: 'leerplicht-vraagt',
    sources: ['routeboek-redactie', 'leerplichtwet', 'ingrado-avg-verzuim'],
  },
  {
    story: 'A mother with gezag wants a copy of all that is written about her son of nine',
    answers: 'direct-gevaar=nee wie=dossier dossier-leeftijd=tot-12',
    end: 'dossier',
    sources: [
      'routeboek-redactie',
      'uavg',
      'poraad-kopie-dossier',
      'achmea-dossier',
      'besluit-bekostiging-wpo-2022',
      'uitvoeringsbesluit-wvo-2020',
      'poraad-bewaren',
      'kennisnet-rechten',
    ],
  },
  {
    story: 'A girl of thirteen wants to read her own file',
    answers: 'direct-gevaar=nee wie=dossier dossier-leeftijd=12-15',
    end: 'dossier',
    sources: [
      'routeboek-redactie',
      'uavg',
      'poraad-kopie-dossier',
      'achmea-dossier',
      'besluit-bekostiging-wpo-2022',
      'uitvoeringsbesluit-wvo-2020',
      'poraad-bewaren',
      'kennisnet-rechten',
    ],
  },
  {
    story: 'Parents of a pupil of seventeen ask for the whole file, and the pupil does not want that',
    answers: 'direct-gevaar=nee wie=dossier dossier-leeftijd=16',
    end: 'dossier',
    sources: [
      'routeboek-redactie',
      'uavg',
      'poraad-kopie-dossier',
      'achmea-dossier',
      'besluit-bekostiging-wpo-2022',
      'uitvoeringsbesluit-wvo-2020',
      'poraad-bewaren',
      'kennisnet-rechten',
    ],
  },
  {
    story: 'The lawyer of a mother asks the teacher to write how well the boy does with her',
    answers: 'direct-gevaar=nee wie=verklaring',
    end: 'verklaring',
    sources: ['routeboek-redactie', 'lkc-104048', 'lkc-104874', 'lkc-105312'],
  },
];
