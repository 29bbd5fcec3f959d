import type { Scenario } from '../follow.ts';

const about = 'gevaar=nee onderwerp=informatie';
const calm = `${about} leeftijd=tot-16`;
const parent = `${calm} wie=ouder`;
const without = `${parent} gezag=nee`;
const unknown = `${parent} gezag=weet-niet`;

/** What these first answers rest on. */
const way = {
  about: ['routeboek-redactie', 'onderwijsgeschillen-informatie-gescheiden-ouders'],
  calm: ['routeboek-redactie', 'onderwijsgeschillen-informatie-gescheiden-ouders', 'uavg'],
  parent: ['routeboek-redactie', 'onderwijsgeschillen-informatie-gescheiden-ouders', 'uavg'],
  without: ['routeboek-redactie', 'onderwijsgeschillen-informatie-gescheiden-ouders', 'uavg', 'bw-1'],
  unknown: [
    'routeboek-redactie',
    'onderwijsgeschillen-informatie-gescheiden-ouders',
    'uavg',
    'rijksoverheid-gezag-erkenning',
  ],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'veiligheid-eerst': [
    'lkc-105698',
    'lkc-105312',
    'veilig-thuis-landelijk',
    'wegwijzer-ib-2008',
    'routeboek-redactie',
  ],
  volledig: ['onderwijsgeschillen-informatie-gescheiden-ouders', 'lkc-105312', 'uavg', 'routeboek-redactie'],
  nagaan: ['rijksoverheid-gezag-erkenning', 'bw-1', 'routeboek-redactie'],
  weigeren: ['bw-1', 'lkc-108408', 'lkc-105996', 'onderwijsgeschillen-informatie-gescheiden-ouders'],
  uitzoeken: ['lkc-108408', 'lkc-105996', 'boelszanders-informatie', 'routeboek-redactie'],
  derde: ['nvo-nieuwe-partner', 'uavg', 'routeboek-redactie'],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A father who threatened the mother stands in the hall and asks in which class his daughter is',
    answers: 'gevaar=nu',
    end: 'bel-112',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'A mother with gezag asks for the new school of a child who lives with the father in a shelter',
    answers: 'gevaar=ja',
    end: 'veiligheid-eerst',
    sources: ['lkc-105698', 'routeboek-redactie', ...rest['veiligheid-eerst']],
  },
  {
    story: 'The office is not sure whether a message may go to the father',
    answers: 'gevaar=twijfel',
    end: 'veiligheid-eerst',
    sources: ['lkc-105698', 'routeboek-redactie', ...rest['veiligheid-eerst']],
  },
  {
    story: 'Divorced parents both have gezag, and the mother asks school to tell the father nothing',
    answers: `${parent} gezag=ja uitspraak=andere-ouder`,
    end: 'volledig',
    sources: [...way.parent, 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'A court limited what a father with gezag is told, and school holds the ruling',
    answers: `${parent} gezag=ja uitspraak=ja`,
    end: 'volg-uitspraak',
    sources: [...way.parent, 'bw-1'],
  },
  {
    story: 'A mother says that a court forbade it, but nobody saw the ruling',
    answers: `${parent} gezag=ja uitspraak=gehoord`,
    end: 'nagaan',
    sources: [...way.parent, ...rest.nagaan],
  },
  {
    story: 'An unmarried father recognised his son in March 2023',
    answers: `${unknown} herkomst=erkend-na uitspraak=nee`,
    end: 'volledig',
    sources: [...way.unknown, 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'An unmarried father recognised his daughter in 2019 without an entry, and asks for the report',
    answers: `${unknown} herkomst=erkend-voor gevraagd=ja reden=nee`,
    end: 'op-verzoek',
    sources: [...way.unknown, 'wegwijzer-ib-2008', 'bw-1', 'lkc-105996'],
  },
  {
    story: 'A father without gezag asks nothing, and his son gets extra help',
    answers: `${without} gevraagd=nee`,
    end: 'niet-ongevraagd',
    sources: [...way.without, 'wegwijzer-ib-2008'],
  },
  {
    story: 'A father without gezag asks, and the zorgteam found that it would harm his daughter',
    answers: `${without} gevraagd=ja reden=belang`,
    end: 'weigeren',
    sources: [...way.without, 'lkc-108408', ...rest.weigeren],
  },
  {
    story: 'A father without gezag asks, and the mother is against it',
    answers: `${without} gevraagd=ja reden=andere-ouder`,
    end: 'uitzoeken',
    sources: [...way.without, 'lkc-105996', ...rest.uitzoeken],
  },
  {
    story: 'A court took from the mother the duty to inform the father, who now asks school',
    answers: `${without} gevraagd=ja reden=rechter`,
    end: 'uitzoeken',
    sources: [...way.without, 'boelszanders-informatie', 'lkc-108408', ...rest.uitzoeken],
  },
  {
    story: 'A stepmother wants to come to the talk about the report',
    answers: `${calm} wie=stiefouder`,
    end: 'derde',
    sources: [...way.calm, 'nvo-nieuwe-partner', ...rest.derde],
  },
  {
    story: 'A GI became voogd of a girl in a foster home',
    answers: `${calm} wie=voogd`,
    end: 'volledig',
    sources: [...way.calm, 'nvo-nieuwe-partner', ...rest.volledig],
  },
  {
    story: 'A jeugdbeschermer with an ondertoezichtstelling asks for the marks',
    answers: `${calm} wie=gi`,
    end: 'gi',
    sources: [...way.calm, 'jeugdwet', 'lkc-109371', 'wegwijzer-ib-2008'],
  },
  {
    story: 'Parents of a pupil of seventeen with gezag want to know how it goes',
    answers: `${about} leeftijd=16-17 wie=ouder gezag=ja uitspraak=nee`,
    end: 'volledig',
    sources: [...way.about, 'kennisnet-16-17', 'uavg', 'wegwijzer-ib-2008', 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'Parents of a pupil of eighteen ask for the marks',
    answers: `${about} leeftijd=18`,
    end: 'meerderjarig',
    sources: [...way.about, 'kennisnet-16-17', 'wvo-2020', 'wegwijzer-ib-2008'],
  },
  {
    story: 'A foster mother without guardianship asks for the report',
    answers: `${calm} wie=pleegouder`,
    end: 'pleegouder',
    sources: [...way.calm, 'wpo', 'wvo-2020', 'leerplichtwet', 'denvp-onderwijs'],
  },
  {
    story: 'A grandfather asks how his grandson is doing',
    answers: `${calm} wie=ander`,
    end: 'derde',
    sources: [...way.calm, 'lkc-105312', ...rest.derde],
  },
  {
    story: 'A father says that the judge gave him gezag, and has no paper with him',
    answers: `${unknown} herkomst=rechter`,
    end: 'nagaan',
    sources: [...way.unknown, ...rest.nagaan],
  },
  {
    story: 'A mother gave birth to the child and never married',
    answers: `${unknown} herkomst=moeder uitspraak=nee`,
    end: 'volledig',
    sources: [...way.unknown, 'bw-1', 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'A father was married to the mother until last year',
    answers: `${unknown} herkomst=gehuwd uitspraak=nee`,
    end: 'volledig',
    sources: [...way.unknown, 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'A father recognised his son in 2015, and they had the gezag noted in the register',
    answers: `${unknown} herkomst=register uitspraak=nee`,
    end: 'volledig',
    sources: [...way.unknown, 'lkc-105312', ...rest.volledig],
  },
  {
    story: 'A father never recognised his child',
    answers: `${unknown} herkomst=niet-erkend`,
    end: 'derde',
    sources: [...way.unknown, ...rest.derde],
  },
  {
    story: 'Nobody at school knows how this man became a parent',
    answers: `${unknown} herkomst=onbekend`,
    end: 'nagaan',
    sources: [...way.unknown, ...rest.nagaan],
  },
  {
    story: 'A father without gezag asks for notes that the mother does not get either',
    answers: `${without} gevraagd=ja reden=ook-niet`,
    end: 'weigeren',
    sources: [...way.without, 'lkc-108408', ...rest.weigeren],
  },
  {
    story: 'A father without gezag asks for the marks, and the teacher wonders whether that harms the girl',
    answers: `${without} gevraagd=ja reden=twijfel`,
    end: 'uitzoeken',
    sources: [...way.without, 'lkc-108408', ...rest.uitzoeken],
  },
  {
    story:
      'A mother enrols her son at another school, and on the same day his father, with gezag, calls against it',
    answers: 'gevaar=nee onderwerp=beslissing eens=nee',
    end: 'oneens',
    sources: ['routeboek-redactie', 'bw-1', 'lkc-106124', 'lkc-109095', 'poraad-inschrijven'],
    roles: ['leerplicht', 'ouder-jeugdsteunpunt'],
  },
  {
    story:
      'A father wants his daughter deregistered while the parents are in court, and the mother does not answer',
    answers: 'gevaar=nee onderwerp=beslissing eens=twijfel',
    end: 'oneens',
    sources: ['routeboek-redactie', 'bw-1', 'lkc-109095', 'poraad-inschrijven', 'lkc-106124'],
  },
  {
    story: 'One of two married parents signs for an examination, and nobody objects',
    answers: 'gevaar=nee onderwerp=beslissing eens=ja',
    end: 'samen',
    sources: ['routeboek-redactie', 'bw-1', 'lkc-106124', 'poraad-inschrijven'],
  },
  {
    story: 'A father with gezag may not come near his daughter, and asks for the date of the school play',
    answers: `${parent} gezag=ja uitspraak=contactverbod`,
    end: 'veiligheid-eerst',
    sources: [...way.parent, 'bw-1', ...rest['veiligheid-eerst']],
    roles: ['veilig-thuis'],
  },
  {
    story: 'A mother wants to see what is in the file of her son',
    answers: 'gevaar=nee onderwerp=dossier',
    end: 'dossier',
    sources: ['routeboek-redactie', 'uavg'],
  },
];
