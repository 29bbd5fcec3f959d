import type { Scenario } from '../follow.ts';

const calm = 'direct-gevaar=nee';
const kernteam = `${calm} met-wie=kernteam`;
const young = `${kernteam} wie-toestemming=tot-12`;
const duty = 'gevaar=ja doel=ja zonder=nee moeite=ja belang=ja minimum=ja';

/** What these first answers rest on. */
const way = {
  kernteam: ['routeboek-redactie', 'nji-gegevensuitwisseling'],
  young: ['routeboek-redactie', 'nji-gegevensuitwisseling', 'meldcode-nu'],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  crisis: ['noodnummer-112', 'veilig-thuis-landelijk', 'routeboek-redactie'],
  'met-toestemming': [
    'avghelpdeskzorg-toestemming',
    'uavg',
    'nji-gegevensuitwisseling',
    'nji-casusoverleg',
    'bijtijds-erbij-zijn-2012',
    'wegwijzer-ib-2008',
  ],
  'zonder-naam': [
    'rol-cjg-zk-2023',
    'nji-gegevensuitwisseling',
    'bijtijds-erbij-zijn-2012',
    'wegwijzer-ib-2008',
    'routeboek-redactie',
  ],
  advies: ['veilig-thuis-landelijk', 'nji-afwegingskader', 'meldcodekmko'],
  'veilig-thuis-met-naam': ['wmo-2015', 'onderwijsgeschillen-veilig-thuis', 'lkc-108555'],
  jeugdarts: ['ingrado-avg-verzuim', 'ggd-mazl-po'],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A father stands drunk at the gate and a teacher wonders whether she may say whose child it is',
    answers: 'direct-gevaar=ja',
    end: 'crisis',
    sources: ['noodnummer-112', 'routeboek-redactie', ...rest.crisis],
  },
  {
    story: 'A mother of a boy of eight signed for a talk with the CJG-coach',
    answers: `${young} toestemming=ja`,
    end: 'met-toestemming',
    sources: [...way.young, 'avghelpdeskzorg-toestemming', ...rest['met-toestemming']],
  },
  {
    story: 'Parents of a girl of ten did not answer the letter about the kernteam within a week',
    answers: `${young} toestemming=stil gevaar=nee`,
    end: 'zonder-naam',
    sources: [
      ...way.young,
      'avghelpdeskzorg-toestemming',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
      ...rest['zonder-naam'],
    ],
  },
  {
    story:
      'A boy of thirteen agrees that his therapist talks with school, his mother refuses, nothing is unsafe',
    answers: `${kernteam} wie-toestemming=12-hulp toestemming=nee gevaar=nee`,
    end: 'zonder-naam',
    sources: [
      ...way.kernteam,
      'meldcode-nu',
      'jeugdwet',
      'avghelpdeskzorg-toestemming',
      'uavg',
      ...rest['zonder-naam'],
    ],
  },
  {
    story:
      'A girl of fourteen: school wants to talk about her reading, asked nobody yet, and wonders about home',
    answers: `${kernteam} wie-toestemming=12-school toestemming=nog-niet gevaar=twijfel`,
    end: 'advies',
    sources: [
      ...way.kernteam,
      'uavg',
      'rol-cjg-zk-2023',
      'nji-afwegingskader',
      'veilig-thuis-landelijk',
      ...rest.advies,
    ],
  },
  {
    story:
      'A pupil of sixteen who hurts himself refuses; the doctor must know and all five questions are answered',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=nee ${duty}`,
    end: 'zonder-toestemming',
    sources: [
      ...way.kernteam,
      'meldcode-nu',
      'uavg',
      'meldcodekmko',
      'wmo-2015',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
    ],
  },
  {
    story:
      'Parents cannot be reached while a child of nine is in serious danger, but it is unclear who must know',
    answers: `${young} toestemming=kan-niet gevaar=ja doel=ja zonder=nee moeite=ja belang=ja minimum=twijfel`,
    end: 'advies',
    sources: [...way.young, 'meldcodekmko', 'wmo-2015', ...rest.advies],
  },
  {
    story:
      'A pupil of ten is in serious danger, but the head fears that speaking will break the last contact',
    answers: `${young} toestemming=nee gevaar=ja doel=ja zonder=nee moeite=ja belang=nee`,
    end: 'advies',
    sources: [
      ...way.young,
      'avghelpdeskzorg-toestemming',
      'uavg',
      'meldcodekmko',
      'wmo-2015',
      'veilig-thuis-landelijk',
      ...rest.advies,
    ],
  },
  {
    story: 'Teachers report to Veilig Thuis against the will of the parents',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=melden`,
    end: 'veilig-thuis-met-naam',
    sources: ['routeboek-redactie', 'wmo-2015', ...rest['veilig-thuis-met-naam']],
  },
  {
    story: 'Veilig Thuis calls the school with questions about a pupil',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=vraag`,
    end: 'veilig-thuis-met-naam',
    sources: ['routeboek-redactie', 'wmo-2015', 'lkc-108555', ...rest['veilig-thuis-met-naam']],
  },
  {
    story: 'An IB’er wants to think aloud with Veilig Thuis',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=advies`,
    end: 'advies',
    sources: ['routeboek-redactie', 'wmo-2015', 'veilig-thuis-landelijk', ...rest.advies],
  },
  {
    story: 'The directeur reports sixteen hours of truancy',
    answers: `${calm} met-wie=leerplicht leerplicht=verzuim`,
    end: 'leerplicht-verzuim',
    sources: ['routeboek-redactie', 'leerplichtwet', 'ingrado-avg-verzuim'],
  },
  {
    story: 'A school wants to tell leerplicht that a pupil is ill for the sixth time',
    answers: `${calm} met-wie=leerplicht leerplicht=ziekte`,
    end: 'jeugdarts',
    sources: ['routeboek-redactie', 'leerplichtwet', 'ingrado-avg-verzuim', ...rest.jeugdarts],
  },
  {
    story: 'A school asks the samenwerkingsverband for a TLV',
    answers: `${calm} met-wie=swv`,
    end: 'samenwerkingsverband',
    sources: ['routeboek-redactie', 'wpo', 'wpo'],
  },
  {
    story: 'A boy of group 8 goes to secondary school and his file must follow',
    answers: `${calm} met-wie=nieuwe-school`,
    end: 'nieuwe-school',
    sources: [
      'routeboek-redactie',
      'ap-nieuwe-school',
      'overstapdossier-vo-2021',
      'wpo',
      'bijtijds-erbij-zijn-2012',
    ],
  },
  {
    story: 'A teacher tells the teacher of the parallel class',
    answers: `${calm} met-wie=school`,
    end: 'binnen-school',
    sources: ['routeboek-redactie', 'poraad-inzage-leerlinggegevens'],
  },
  {
    story: 'A grandmother asks how her grandchild is doing',
    answers: `${calm} met-wie=familie`,
    end: 'familie',
    sources: ['routeboek-redactie', 'onderwijsgeschillen-informatie-gescheiden-ouders'],
  },
  {
    story: 'A girl of fourteen stands outside in her socks, and nobody knows whether somebody follows her',
    answers: 'direct-gevaar=twijfel',
    end: 'crisis',
    sources: ['noodnummer-112', 'routeboek-redactie', ...rest.crisis],
  },
  {
    story: 'The jeugdarts asks how often a boy was ill',
    answers: `${calm} met-wie=jeugdarts`,
    end: 'jeugdarts',
    sources: ['routeboek-redactie', 'ingrado-avg-verzuim', 'ggd-mazl-po', ...rest.jeugdarts],
  },
  {
    story: 'Leerplicht joins the kernteam, and the parents of a girl of nine signed for that',
    answers: `${calm} met-wie=leerplicht leerplicht=anders wie-toestemming=tot-12 toestemming=ja`,
    end: 'met-toestemming',
    sources: [
      'routeboek-redactie',
      'leerplichtwet',
      'ingrado-avg-verzuim',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'avghelpdeskzorg-toestemming',
      ...rest['met-toestemming'],
    ],
  },
  {
    story: 'A teacher fears for a boy, and cannot say what speaking must bring',
    answers: `${young} toestemming=nee gevaar=ja doel=twijfel`,
    end: 'advies',
    sources: [
      ...way.young,
      'avghelpdeskzorg-toestemming',
      'uavg',
      'meldcodekmko',
      'wmo-2015',
      ...rest.advies,
    ],
  },
  {
    story: 'There is danger, and the CJG can say without a name what the school should do',
    answers: `${young} toestemming=nee gevaar=ja doel=ja zonder=ja`,
    end: 'zonder-naam',
    sources: [
      ...way.young,
      'avghelpdeskzorg-toestemming',
      'uavg',
      'meldcodekmko',
      'wmo-2015',
      ...rest['zonder-naam'],
    ],
  },
  {
    story: 'There is danger, and whether it works without a name is not clear',
    answers: `${kernteam} wie-toestemming=12-school toestemming=nee gevaar=ja doel=ja zonder=twijfel`,
    end: 'advies',
    sources: [
      ...way.kernteam,
      'uavg',
      'avghelpdeskzorg-toestemming',
      'meldcodekmko',
      'wmo-2015',
      ...rest.advies,
    ],
  },
  {
    story: 'There is danger, but nobody asked the parents yet, which can be done',
    answers: `${young} toestemming=nog-niet gevaar=ja doel=ja zonder=nee moeite=nee`,
    end: 'zonder-naam',
    sources: [...way.young, 'rol-cjg-zk-2023', 'meldcodekmko', 'wmo-2015', ...rest['zonder-naam']],
  },
  {
    story: 'Parents do not answer, and whether asking again gives danger is not clear',
    answers: `${young} toestemming=stil gevaar=ja doel=ja zonder=nee moeite=twijfel`,
    end: 'advies',
    sources: [
      ...way.young,
      'avghelpdeskzorg-toestemming',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
      'meldcodekmko',
      'wmo-2015',
      ...rest.advies,
    ],
  },
  {
    story: 'A girl of sixteen wants silence, and the team does not agree on what weighs more',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=nee gevaar=ja doel=ja zonder=nee moeite=ja belang=twijfel`,
    end: 'advies',
    sources: [...way.kernteam, 'meldcode-nu', 'uavg', 'meldcodekmko', 'wmo-2015', ...rest.advies],
  },
  {
    story: 'A boy of seventeen says yes himself, and asks that his parents hear nothing',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=ja`,
    end: 'met-toestemming',
    sources: [...way.kernteam, 'meldcode-nu', 'uavg', ...rest['met-toestemming']],
  },
  {
    story: 'Nobody asked a girl of sixteen yet',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=nog-niet gevaar=nee`,
    end: 'zonder-naam',
    sources: [...way.kernteam, 'meldcode-nu', 'uavg', ...rest['zonder-naam']],
  },
  {
    story: 'A girl of sixteen shrugs when she is asked',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=stil gevaar=nee`,
    end: 'zonder-naam',
    sources: [...way.kernteam, 'meldcode-nu', 'uavg', 'avghelpdeskzorg-toestemming', ...rest['zonder-naam']],
  },
  {
    story: 'A boy of eighteen cannot be found, and the team fears for his life',
    answers: `${kernteam} wie-toestemming=16 toestemming-zelf=kan-niet gevaar=twijfel`,
    end: 'advies',
    sources: [...way.kernteam, 'meldcode-nu', 'uavg', 'meldcodekmko', 'nji-afwegingskader', ...rest.advies],
  },
  {
    story:
      'Parents of a boy of thirteen said yes, and he takes it back; the school is so small that all know him',
    answers: `${kernteam} wie-toestemming=12-school toestemming=nee gevaar=nee`,
    end: 'zonder-naam',
    sources: [...way.kernteam, 'uavg', 'avghelpdeskzorg-toestemming', ...rest['zonder-naam']],
  },
  {
    story: 'The desk is asked by telephone for the address of a pupil',
    answers: `${calm} met-wie=gevraagd`,
    end: 'gevraagd',
    sources: ['routeboek-redactie'],
    roles: ['noodnummer'],
  },
  {
    story: 'A boy of fifteen cannot oversee this, and his representative agrees to a talk with the CJG',
    answers: `${kernteam} wie-toestemming=vertegenwoordiger toestemming=ja`,
    end: 'met-toestemming',
    sources: [...way.kernteam, 'avghelpdeskzorg-toestemming', ...rest['met-toestemming']],
  },
];
