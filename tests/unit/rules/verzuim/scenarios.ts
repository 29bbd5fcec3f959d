import type { Scenario } from '../follow.ts';

const absent = 'leeftijd=leerplichtig onderwerp=verzuim';
const nothing = `${absent} erachter=nee`;
const something = `${absent} erachter=ja`;
const unsafe = `${absent} erachter=onveilig`;
const leave = 'leeftijd=leerplichtig onderwerp=verlof';
const holiday = `${leave} verlof=vakantie`;
const weighty = `${leave} verlof=gewichtig`;

/** What these first answers rest on. */
const way = {
  nothing: ['leerplichtwet', 'verzuimkaart-zk', 'routeboek-redactie'],
  something: ['leerplichtwet', 'verzuimkaart-zk', 'nji-gegevensuitwisseling'],
  unsafe: [
    'leerplichtwet',
    'verzuimkaart-zk',
    'besluit-verplichte-meldcode',
    'veilig-thuis-landelijk',
    'noodnummer-112',
    'routeboek-redactie',
  ],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'buiten-leerplicht': [
    'leerplichtwet',
    'besluit-verplichte-meldcode',
    'noodnummer-112',
    'routeboek-redactie',
  ],
  zestien: ['leerplichtwet', 'inspectie-verzuim', 'duo-soorten-verzuim'],
  lang: ['duo-verzuim', 'verzuimkaart-zk', 'routeboek-redactie'],
  luxe: ['leerplein-luxe-verzuim', 'duo-verzuim'],
  school: ['verzuimkaart-zk', 'leerplichtwet', 'routeboek-redactie'],
  overig: ['duo-verzuim', 'ingrado-avg-verzuim'],
  kernteam: ['duo-verzuim', 'verzuimkaart-zk', 'nji-gegevensuitwisseling', 'routeboek-redactie'],
  geoorloofd: ['leerplichtwet', 'duo-verzuim', 'wetsvoorstel-36663'],
  jeugdarts: ['ingrado-avg-verzuim', 'ziezon', 'verzuimkaart-zk'],
  verlenen: ['leerplichtwet', 'awb', 'augeo-veilig-thuis', 'routeboek-redactie'],
  weigeren: ['leerplichtwet', 'awb', 'leerplein-luxe-verzuim', 'augeo-veilig-thuis', 'routeboek-redactie'],
  navragen: ['augeo-veilig-thuis', 'routeboek-redactie'],
  'inschrijving-doorgeven': ['leerplichtwet', 'verzuimkaart-zk', 'routeboek-redactie'],
  'zonder-school': ['leerplichtwet', 'routeboek-redactie'],
  'niet-alleen': ['leerplichtwet', 'beleidsregel-onderwijstijd', 'routeboek-redactie'],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A child of four stays home on Fridays',
    answers: 'leeftijd=nog-niet',
    end: 'buiten-leerplicht',
    sources: ['leerplichtwet', ...rest['buiten-leerplicht']],
  },
  {
    story: 'A boy of seventeen with a certificate of praktijkonderwijs stops coming',
    answers: 'leeftijd=vrij',
    end: 'buiten-leerplicht',
    sources: ['leerplichtwet', 'routeboek-redactie', ...rest['buiten-leerplicht']],
  },
  {
    story: 'A girl of nineteen without startkwalificatie misses lessons',
    answers: 'leeftijd=achttien',
    end: 'rmc',
    sources: [
      'duo-verzuim',
      'duo-soorten-verzuim',
      'besluit-verplichte-meldcode',
      'noodnummer-112',
      'routeboek-redactie',
    ],
  },
  {
    story:
      'A pupil has missed exactly sixteen hours in four lesson weeks, partly by coming late; nothing seems wrong',
    answers: `${nothing} soort=zestien`,
    end: 'zestien',
    sources: [...way.nothing, 'inspectie-verzuim', 'duo-soorten-verzuim', ...rest.zestien],
  },
  {
    story: 'A pupil with bruises has missed sixteen hours',
    answers: `${unsafe} soort-onveilig=zestien`,
    end: 'zestien',
    sources: [...way.unsafe, 'inspectie-verzuim', 'duo-soorten-verzuim', ...rest.zestien],
  },
  {
    story: 'A pupil who is bullied has been away for five weeks',
    answers: `${something} soort-zorg=lang`,
    end: 'lang',
    sources: [...way.something, 'duo-verzuim', ...rest.lang],
  },
  {
    story: 'A family left for a long weekend without leave',
    answers: `${nothing} soort=luxe`,
    end: 'luxe',
    sources: [...way.nothing, 'leerplein-luxe-verzuim', 'duo-verzuim', ...rest.luxe],
  },
  {
    story: 'A sick report on the last day before summer, while a classmate spoke of a flight',
    answers: `${nothing} soort=rond-vakantie`,
    end: 'luxe',
    sources: [...way.nothing, 'leerplein-luxe-verzuim', 'ingrado-avg-verzuim', ...rest.luxe],
  },
  {
    story: 'A basisschool pupil was too late five times',
    answers: `${nothing} soort=minder kort=te-laat te-laat=tot-en-met`,
    end: 'school',
    sources: [...way.nothing, 'duo-verzuim', 'inspectie-verzuim', ...rest.school],
  },
  {
    story: 'A basisschool pupil was too late more often than the number of the region',
    answers: `${nothing} soort=minder kort=te-laat te-laat=vaker`,
    end: 'overig',
    sources: [...way.nothing, 'duo-verzuim', 'inspectie-verzuim', ...rest.overig],
  },
  {
    story: 'A VO pupil is often too late, and nobody knows the number',
    answers: `${nothing} soort=minder kort=te-laat te-laat=onbekend`,
    end: 'school',
    sources: [...way.nothing, 'duo-verzuim', 'inspectie-verzuim', ...rest.school],
  },
  {
    story: 'A pupil skipped one afternoon',
    answers: `${nothing} soort=minder kort=los`,
    end: 'school',
    sources: [...way.nothing, 'duo-verzuim', 'inspectie-verzuim', ...rest.school],
  },
  {
    story: 'A pupil is away every Monday, six hours so far',
    answers: `${nothing} soort=minder kort=patroon`,
    end: 'kernteam',
    sources: [...way.nothing, 'duo-verzuim', 'inspectie-verzuim', ...rest.kernteam],
  },
  {
    story: 'A pupil is often too late since the parents separated',
    answers: `${something} soort-zorg=minder`,
    end: 'kernteam',
    sources: [...way.something, 'duo-verzuim', ...rest.kernteam],
  },
  {
    story: 'A frightened pupil has been late three times',
    answers: `${unsafe} soort-onveilig=anders`,
    end: 'meldcode',
    sources: [...way.unsafe, 'ingrado-avg-verzuim'],
  },
  {
    story: 'Nobody has counted the hours yet',
    answers: `${nothing} soort=onbekend`,
    end: 'school',
    sources: [...way.nothing, ...rest.school],
  },
  {
    story: 'A pupil has the flu',
    answers: `${nothing} soort=ziek ziek=gewoon`,
    end: 'geoorloofd',
    sources: [...way.nothing, 'ingrado-avg-verzuim', ...rest.geoorloofd],
  },
  {
    story: 'A pupil will be in hospital for two months',
    answers: `${nothing} soort=ziek ziek=lang`,
    end: 'jeugdarts',
    sources: [...way.nothing, 'ingrado-avg-verzuim', 'ziezon', ...rest.jeugdarts],
  },
  {
    story: 'The fifth sick report this school year, nobody spoke with the parents yet',
    answers: `${nothing} soort=ziek ziek=patroon meewerken=ja`,
    end: 'jeugdarts',
    sources: [...way.nothing, 'ingrado-avg-verzuim', 'ggd-mazl-po', 'mazl-vo', ...rest.jeugdarts],
  },
  {
    story: 'The fifth sick report this school year, parents are willing',
    answers: `${something} soort-zorg=ziek meewerken=ja`,
    end: 'jeugdarts',
    sources: [...way.something, 'ingrado-avg-verzuim', ...rest.jeugdarts],
  },
  {
    story: 'Often ill, parents do not go to the jeugdarts, and were told what that means; two days since',
    answers: `${nothing} soort=ziek ziek=patroon meewerken=nee uren-na-twijfel=minder`,
    end: 'overig',
    sources: [...way.nothing, 'ingrado-avg-verzuim', 'ggd-mazl-po', 'mazl-vo', 'duo-verzuim', ...rest.overig],
  },
  {
    story: 'The same, three weeks since',
    answers: `${something} soort-zorg=ziek meewerken=nee uren-na-twijfel=zestien`,
    end: 'zestien',
    sources: [
      ...way.something,
      'ingrado-avg-verzuim',
      'inspectie-verzuim',
      'duo-soorten-verzuim',
      ...rest.zestien,
    ],
  },
  {
    story: 'Suikerfeest, announced a week before',
    answers: `${leave} verlof=godsdienst feestdag=ja`,
    end: 'geoorloofd',
    sources: ['leerplichtwet', 'routeboek-redactie', ...rest.geoorloofd],
  },
  {
    story: 'A religious day, told the day after',
    answers: `${leave} verlof=godsdienst feestdag=nee erachter=nee soort=minder kort=los`,
    end: 'school',
    sources: [
      'leerplichtwet',
      'routeboek-redactie',
      'duo-verzuim',
      'inspectie-verzuim',
      'verzuimkaart-zk',
      ...rest.school,
    ],
  },
  {
    story: 'A fruit grower asks for two weeks in November, for the first time, in time',
    answers: `${holiday} vakantie=ja`,
    end: 'verlenen',
    sources: ['leerplichtwet', ...rest.verlenen],
  },
  {
    story: 'The same grower asks for three weeks',
    answers: `${holiday} vakantie=dagen`,
    end: 'weigeren',
    sources: ['leerplichtwet', ...rest.weigeren],
  },
  {
    story: 'The same grower asks for the second lesson week',
    answers: `${holiday} vakantie=moment`,
    end: 'weigeren',
    sources: ['leerplichtwet', ...rest.weigeren],
  },
  {
    story: 'A kwalificatieplichtige with a part-time programme asks for ten days',
    answers: 'leeftijd=kwalificatieplichtig onderwerp=verlof verlof=vakantie vakantie=dagen',
    end: 'weigeren',
    sources: ['leerplichtwet', ...rest.weigeren],
  },
  {
    story: 'A parent with irregular shifts asks for a holiday, without a statement',
    answers: `${holiday} vakantie=twijfel`,
    end: 'navragen',
    sources: ['leerplichtwet', 'routeboek-redactie', ...rest.navragen],
  },
  {
    story: 'A grandmother died yesterday; the parents call today for three days',
    answers: `${weighty} gewichtig=ja dagen=tien`,
    end: 'verlenen',
    sources: ['leerplichtwet', 'eindhoven-verlof', ...rest.verlenen],
  },
  {
    story: 'Six days were given in autumn for a dying father; now five more',
    answers: `${weighty} gewichtig=ja dagen=meer`,
    end: 'leerplicht-beslist',
    sources: ['leerplichtwet', 'eindhoven-verlof', 'augeo-veilig-thuis'],
  },
  {
    story: 'A girl of fifteen is asked for at a wedding abroad, and says that she does not want to go',
    answers: `${weighty} gewichtig=twijfel`,
    end: 'navragen',
    sources: ['leerplichtwet', 'routeboek-redactie', ...rest.navragen],
  },
  {
    story: 'A pupil has not come back from a journey, five weeks after the holiday',
    answers: `${unsafe} soort-onveilig=lang`,
    end: 'lang',
    sources: [...way.unsafe, 'duo-verzuim', ...rest.lang],
  },
  {
    story: 'Parents tell a week afterwards that they were at a wedding',
    answers: `${weighty} gewichtig=ja dagen=laat erachter=nee soort=minder kort=los`,
    end: 'school',
    sources: [
      'leerplichtwet',
      'eindhoven-verlof',
      'routeboek-redactie',
      'duo-verzuim',
      'inspectie-verzuim',
      'verzuimkaart-zk',
      ...rest.school,
    ],
  },
  {
    story: 'The tickets were cheaper on Thursday',
    answers: `${weighty} gewichtig=nee`,
    end: 'weigeren',
    sources: ['leerplichtwet', 'verzuimkaart-zk', 'eindhoven-verlof', 'routeboek-redactie', ...rest.weigeren],
  },
  {
    story: 'A suspended pupil',
    answers: 'leeftijd=leerplichtig onderwerp=geldig geldig=schorsing',
    end: 'geoorloofd',
    sources: ['leerplichtwet', 'wpo', 'inrichtingsbesluit-wvo-oud', 'routeboek-redactie', ...rest.geoorloofd],
  },
  {
    story: 'A child of five stays home on Wednesday, the parents wrote it down',
    answers: 'leeftijd=leerplichtig onderwerp=geldig geldig=jong jonger-dan-zes=mag',
    end: 'geoorloofd',
    sources: ['leerplichtwet', 'routeboek-redactie', ...rest.geoorloofd],
  },
  {
    story: 'A child of five is kept home two days a week',
    answers:
      'leeftijd=leerplichtig onderwerp=geldig geldig=jong jonger-dan-zes=meer erachter=nee soort=minder kort=patroon',
    end: 'kernteam',
    sources: ['leerplichtwet', 'routeboek-redactie', 'duo-verzuim', 'inspectie-verzuim', ...rest.kernteam],
  },
  {
    story: 'A new pupil comes from another school',
    answers: 'leeftijd=leerplichtig onderwerp=inschrijving inschrijving=gewoon',
    end: 'inschrijving-doorgeven',
    sources: ['leerplichtwet', 'verzuimkaart-zk', ...rest['inschrijving-doorgeven']],
  },
  {
    story: 'A pupil is removed from school',
    answers: 'leeftijd=leerplichtig onderwerp=inschrijving inschrijving=verwijdering',
    end: 'inschrijving-doorgeven',
    sources: ['leerplichtwet', 'wpo', ...rest['inschrijving-doorgeven']],
  },
  {
    story: 'Parents sign out their child and do not name a new school',
    answers: 'leeftijd=leerplichtig onderwerp=inschrijving inschrijving=nergens',
    end: 'zonder-school',
    sources: ['leerplichtwet', 'duo-soorten-verzuim', ...rest['zonder-school']],
  },
  {
    story: 'A child in the street goes to no school at all',
    answers: 'leeftijd=leerplichtig onderwerp=inschrijving inschrijving=nergens',
    end: 'zonder-school',
    sources: ['leerplichtwet', 'duo-soorten-verzuim', ...rest['zonder-school']],
  },
  {
    story: 'Parents want an exemption because their child cannot go to school',
    answers: 'leeftijd=leerplichtig onderwerp=vrijstelling',
    end: 'niet-alleen',
    sources: ['leerplichtwet', ...rest['niet-alleen']],
  },
  {
    story: 'After a burn-out a pupil comes for two mornings',
    answers: 'leeftijd=leerplichtig onderwerp=minder-uren',
    end: 'niet-alleen',
    sources: ['leerplichtwet', 'verzuimkaart-zk', 'beleidsregel-onderwijstijd', ...rest['niet-alleen']],
  },
  {
    story: 'The school was closed because of a storm',
    answers: 'leeftijd=leerplichtig onderwerp=geldig geldig=wet',
    end: 'geoorloofd',
    sources: ['leerplichtwet', ...rest.geoorloofd],
  },
  {
    story: 'Parents can go on holiday in summer as well, their work does not prevent it',
    answers: `${holiday} vakantie=beroep`,
    end: 'weigeren',
    sources: ['leerplichtwet', ...rest.weigeren],
  },
  {
    story: 'A boy has not come since the autumn holiday, six weeks ago',
    answers: `${nothing} soort=lang`,
    end: 'lang',
    sources: [...way.nothing, 'duo-verzuim', ...rest.lang],
  },
  {
    story: 'A family at odds went skiing without leave',
    answers: `${something} soort-zorg=luxe`,
    end: 'luxe',
    sources: [...way.something, 'leerplein-luxe-verzuim', 'duo-verzuim', ...rest.luxe],
  },
  {
    story: 'A girl with worries at home was reported ill on the Friday before the holiday',
    answers: `${something} soort-zorg=rond-vakantie`,
    end: 'luxe',
    sources: [...way.something, 'leerplein-luxe-verzuim', 'ingrado-avg-verzuim', ...rest.luxe],
  },
  {
    story: 'A boy who is bullied missed twenty hours in three weeks',
    answers: `${something} soort-zorg=zestien`,
    end: 'zestien',
    sources: [...way.something, 'inspectie-verzuim', 'duo-soorten-verzuim', ...rest.zestien],
  },
  {
    story: 'A girl who looks after her mother is often away, and nobody counted the hours',
    answers: `${something} soort-zorg=onbekend`,
    end: 'kernteam',
    sources: [...way.something, 'routeboek-redactie', ...rest.kernteam],
  },
  {
    story: 'A child that comes with bruises was taken on a trip without leave',
    answers: `${unsafe} soort-onveilig=luxe`,
    end: 'luxe',
    sources: [...way.unsafe, 'leerplein-luxe-verzuim', 'duo-verzuim', ...rest.luxe],
  },
  {
    story: 'Parents refuse the jeugdarts, and were told five weeks ago that this counts as unauthorised',
    answers: `${nothing} soort=ziek ziek=patroon meewerken=nee uren-na-twijfel=lang`,
    end: 'lang',
    sources: [...way.nothing, 'ingrado-avg-verzuim', 'ggd-mazl-po', 'mazl-vo', 'duo-verzuim', ...rest.lang],
  },
];
