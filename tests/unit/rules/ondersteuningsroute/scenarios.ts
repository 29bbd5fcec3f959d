/** A case from practice: what was answered, where it must end, and exactly which sources the result rests on. */
interface Scenario {
  readonly geval: string;
  /** "vraag=antwoord vraag=antwoord", in the order of the path. */
  readonly answers: string;
  readonly outcome: string;
  /** The ids of all sources of the answers and the outcome, in any order. */
  readonly sources: string;
}

const wk = 'vermoeden=nee route=westerkwartier';
const nl = 'vermoeden=nee route=landelijk';
const bronWk = 'routeboek-redactie westerkwartier-ondersteuningsroute westerkwartier-zorgroute-2014';
const bronNl = 'routeboek-redactie bijtijds-erbij-zijn-2012';

/** What the outcome "meldcode" always rests on. */
const meldcode =
  'augeo-meldcode besluit-verplichte-meldcode nji-afwegingskader onderwijsgeschillen-veilig-thuis schoolenveiligheid-zeden veilig-thuis-landelijk veilig-thuis-nog-anoniem westerkwartier-ondersteuningsroute';

const step = (fase: string, number: number, more = '') => ({
  answers: `${wk} fase=${fase} stap-${fase}=wk-${number}`,
  outcome: `wk-${number}`,
  sources: [bronWk, more].filter(Boolean).join(' '),
});
const national = (number: number, more = '') => ({
  answers: `${nl} stap-landelijk=nl-${number}`,
  outcome: `nl-${number}`,
  sources: [bronNl, more].filter(Boolean).join(' '),
});

/** Each answer of the rule, and each outcome, at least once. */
export const scenarios: readonly Scenario[] = [
  {
    geval: 'Vader staat dreigend op het plein terwijl de leerkracht de route opzoekt',
    answers: 'vermoeden=gevaar',
    outcome: 'bel-112',
    sources: 'noodnummer-112 routeboek-redactie veilig-thuis-landelijk',
  },
  {
    geval: 'Bij stap 4 ziet de IB’er blauwe plekken die niet te verklaren zijn',
    answers: 'vermoeden=ja',
    outcome: 'meldcode',
    sources: meldcode,
  },
  {
    geval: 'Een kind is steeds moe en hongerig; of het verwaarlozing is, weet niemand',
    answers: 'vermoeden=twijfel',
    outcome: 'meldcode',
    sources: `${meldcode} routeboek-redactie`,
  },
  {
    geval: 'Een invaller weet niet met welke route de school werkt',
    answers: 'vermoeden=nee route=anders',
    outcome: 'eigen-route',
    sources: 'nji-gegevensuitwisseling routeboek-redactie',
  },
  {
    geval: 'De juf van groep 4 maakt zich zorgen en sprak nog niemand',
    ...step('leerkracht', 1, 'nji-gegevensuitwisseling'),
  },
  {
    geval: 'De duopartner herkent de zorg; ouders weten het nog niet',
    ...step('leerkracht', 2, 'augeo-meldcode'),
  },
  {
    geval: 'Ouders herkenden de zorg, maar er verandert niets',
    ...step('leerkracht', 3, 'besluit-verplichte-meldcode'),
  },
  { geval: 'De IB’er weet het sinds vandaag', ...step('ib', 4, 'nji-gegevensuitwisseling') },
  {
    geval: 'De IB’er keek mee in de klas en deelt de zorg',
    ...step('ib', 5, 'augeo-meldcode schulinck-vir'),
  },
  { geval: 'Het gesprek met ouders is morgen', ...step('ib', 6, 'augeo-meldcode') },
  {
    geval: 'Ouders schrokken in het gesprek; hulp is er nog niet',
    ...step('ib', 7, 'nji-afwegingskader besluit-verplichte-meldcode vng-toegang-jeugdhulp'),
  },
  { geval: 'Ouders willen met het CJG praten', ...step('cjg', 8, 'nji-gegevensuitwisseling') },
  { geval: 'Ouders hebben dinsdag een afspraak bij het CJG', ...step('cjg', 9, 'knmg-meldcode') },
  { geval: 'Het CJG belde dat er contact is', ...step('cjg', 10) },
  {
    geval: 'De opvoedhulp van het CJG is niet genoeg, en het gezin woont in Roden',
    ...step('cjg', 11, 'vng-woonplaatsbeginsel'),
  },
  { geval: 'Het CJG meldt dat er hulp is gestart', ...step('cjg', 12, 'nji-afwegingskader') },
  {
    geval: 'Ouders zien het probleem niet; het kind gaat verder achteruit',
    answers: `${wk} fase=ouders ouders=ja`,
    outcome: 'meldcode',
    sources: `${meldcode} ${bronWk}`,
  },
  {
    geval: 'Ouders willen geen hulp, en de school weet niet of het kind genoeg eet',
    answers: `${wk} fase=ouders ouders=twijfel`,
    outcome: 'meldcode',
    sources: `${meldcode} ${bronWk}`,
  },
  {
    geval: 'Ouders willen geen hulp bij druk gedrag; thuis gaat het verder goed',
    answers: `${wk} fase=ouders ouders=nee`,
    outcome: 'in-gesprek',
    sources: `${bronWk} handreiking-onveiligheid-zk schulinck-vir`,
  },
  { geval: 'Een leerling is snel afgeleid; de leerkracht past de plek in de klas aan', ...national(1) },
  { geval: 'Die andere plek helpt niet', ...national(2) },
  { geval: 'De tips van collega’s helpen ook niet', ...national(3) },
  { geval: 'Na acht weken met de IB’er is er geen vooruitgang', ...national(4, 'nji-gegevensuitwisseling') },
  {
    geval: 'Het ondersteuningsteam komt er niet uit',
    ...national(5, 'nji-gegevensuitwisseling besluit-verplichte-meldcode'),
  },
  {
    geval: 'De leerling gaat naar het sbo, met jeugdhulp thuis',
    ...national(6, 'vng-woonplaatsbeginsel wpo'),
  },
  {
    geval: 'Zes stappen, en ouders geven geen toestemming voor het ondersteuningsteam',
    answers: `${nl} stap-landelijk=ouders ouders=nee`,
    outcome: 'in-gesprek',
    sources: `${bronNl} handreiking-onveiligheid-zk schulinck-vir westerkwartier-ondersteuningsroute`,
  },
];
