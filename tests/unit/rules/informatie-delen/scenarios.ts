import type { Scenario } from '../follow.ts';

const calm = 'direct-gevaar=nee';
const kernteam = `${calm} met-wie=kernteam`;
const duty = 'gevaar=ja doel=ja zonder=nee moeite=ja belang=ja minimum=ja';

export const scenarios: readonly Scenario[] = [
  {
    story: 'A father stands drunk at the gate and a teacher wonders whether she may say whose child it is',
    answers: 'direct-gevaar=ja',
    end: 'crisis',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'A mother of a boy of eight signed for a talk with the CJG-coach',
    answers: `${kernteam} wie-toestemming=tot-12 toestemming=ja`,
    end: 'met-toestemming',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'avghelpdeskzorg-toestemming',
      'nji-casusoverleg',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
    ],
  },
  {
    story: 'Parents of a girl of ten did not answer the letter about the kernteam within a week',
    answers: `${kernteam} wie-toestemming=tot-12 toestemming=stil gevaar=nee`,
    end: 'zonder-naam',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'avghelpdeskzorg-toestemming',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
      'rol-cjg-zk-2023',
    ],
  },
  {
    story:
      'A boy of thirteen agrees that his therapist talks with school, his mother refuses, nothing is unsafe',
    answers: `${kernteam} wie-toestemming=12-hulp toestemming=nee gevaar=nee`,
    end: 'zonder-naam',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'jeugdwet',
      'avghelpdeskzorg-toestemming',
      'rol-cjg-zk-2023',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
    ],
  },
  {
    story:
      'A girl of fourteen: school wants to talk about her reading, asked nobody yet, and wonders about home',
    answers: `${kernteam} wie-toestemming=12-school toestemming=nog-niet gevaar=twijfel`,
    end: 'advies',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'avg',
      'rol-cjg-zk-2023',
      'besluit-verplichte-meldcode',
      'veilig-thuis-landelijk',
      'meldcodekmko',
    ],
  },
  {
    story:
      'A pupil of sixteen who hurts himself refuses; the doctor must know and all five questions are answered',
    answers: `${kernteam} wie-toestemming=16 toestemming=nee ${duty}`,
    end: 'zonder-toestemming',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'avg',
      'avghelpdeskzorg-toestemming',
      'meldcodekmko',
      'wmo-2015',
      'bijtijds-erbij-zijn-2012',
      'wegwijzer-ib-2008',
    ],
  },
  {
    story:
      'Parents cannot be reached while a child of nine is in serious danger, but it is unclear who must know',
    answers: `${kernteam} wie-toestemming=tot-12 toestemming=kan-niet gevaar=ja doel=ja zonder=nee moeite=ja belang=ja minimum=twijfel`,
    end: 'advies',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'meldcodekmko',
      'wmo-2015',
      'veilig-thuis-landelijk',
      'besluit-verplichte-meldcode',
    ],
  },
  {
    story:
      'A pupil of ten is in serious danger, but the head fears that speaking will break the last contact',
    answers: `${kernteam} wie-toestemming=tot-12 toestemming=nee gevaar=ja doel=ja zonder=nee moeite=ja belang=nee`,
    end: 'advies',
    sources: [
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
      'meldcode-nu',
      'avghelpdeskzorg-toestemming',
      'meldcodekmko',
      'wmo-2015',
      'veilig-thuis-landelijk',
      'besluit-verplichte-meldcode',
    ],
  },
  {
    story: 'Teachers report to Veilig Thuis against the will of the parents',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=melden`,
    end: 'veilig-thuis-met-naam',
    sources: ['routeboek-redactie', 'wmo-2015', 'onderwijsgeschillen-veilig-thuis', 'lkc-108555'],
  },
  {
    story: 'Veilig Thuis calls the school with questions about a pupil',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=vraag`,
    end: 'veilig-thuis-met-naam',
    sources: ['routeboek-redactie', 'wmo-2015', 'lkc-108555', 'onderwijsgeschillen-veilig-thuis'],
  },
  {
    story: 'An IB’er wants to think aloud with Veilig Thuis',
    answers: `${calm} met-wie=veilig-thuis veilig-thuis=advies`,
    end: 'advies',
    sources: [
      'routeboek-redactie',
      'wmo-2015',
      'veilig-thuis-landelijk',
      'besluit-verplichte-meldcode',
      'meldcodekmko',
    ],
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
    sources: ['routeboek-redactie', 'leerplichtwet', 'ingrado-avg-verzuim', 'ggd-mazl-po'],
  },
  {
    story: 'A school asks the samenwerkingsverband for a TLV',
    answers: `${calm} met-wie=swv`,
    end: 'samenwerkingsverband',
    sources: ['routeboek-redactie', 'wpo', 'sterkmedezeggenschap-tlv'],
  },
  {
    story: 'A boy of group 8 goes to secondary school and his file must follow',
    answers: `${calm} met-wie=nieuwe-school`,
    end: 'nieuwe-school',
    sources: [
      'routeboek-redactie',
      'ap-nieuwe-school',
      'overstapdossier-vo-2021',
      'bijtijds-erbij-zijn-2012',
    ],
  },
  {
    story: 'A jeugdbeschermer with an ondertoezichtstelling asks how it goes in class',
    answers: `${calm} met-wie=gi maatregel=ja`,
    end: 'gi',
    sources: ['routeboek-redactie', 'jeugdwet', 'lkc-109371'],
  },
  {
    story: 'The Raad voor de Kinderbescherming calls during a divorce',
    answers: `${calm} met-wie=raad`,
    end: 'raad',
    sources: ['routeboek-redactie', 'lkc-104874', 'gzr-raad-2024'],
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
];
