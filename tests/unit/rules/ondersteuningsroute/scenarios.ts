import type { Scenario } from '../follow.ts';

const wk = 'vermoeden=nee route=westerkwartier';
const nl = 'vermoeden=nee route=landelijk';

/** What these first answers rest on. */
const way = {
  wk: ['routeboek-redactie', 'westerkwartier-zorgroute-2014', 'westerkwartier-ondersteuningsroute'],
  nl: ['routeboek-redactie', 'bijtijds-erbij-zijn-2012'],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  meldcode: [
    'besluit-verplichte-meldcode',
    'nji-afwegingskader',
    'augeo-meldcode',
    'westerkwartier-ondersteuningsroute',
    'onderwijsgeschillen-veilig-thuis',
    'veilig-thuis-nog-anoniem',
    'veilig-thuis-landelijk',
    'schoolenveiligheid-zeden',
  ],
  'in-gesprek': [
    'westerkwartier-ondersteuningsroute',
    'handreiking-onveiligheid-zk',
    'jeugdwet',
    'routeboek-redactie',
  ],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'Vader staat dreigend op het plein terwijl de leerkracht de route opzoekt',
    answers: 'vermoeden=gevaar',
    end: 'bel-112',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'Bij stap 4 ziet de IB’er blauwe plekken die niet te verklaren zijn',
    answers: 'vermoeden=ja',
    end: 'meldcode',
    sources: ['besluit-verplichte-meldcode', ...rest.meldcode],
  },
  {
    story: 'Een kind is steeds moe en hongerig; of het verwaarlozing is, weet niemand',
    answers: 'vermoeden=twijfel',
    end: 'meldcode',
    sources: ['onderwijsgeschillen-twijfel', 'routeboek-redactie', ...rest.meldcode],
  },
  {
    story: 'Een invaller weet niet met welke route de school werkt',
    answers: 'vermoeden=nee route=anders',
    end: 'eigen-route',
    sources: ['routeboek-redactie', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'De juf van groep 4 maakt zich zorgen en sprak nog niemand',
    answers: `${wk} fase=leerkracht stap-leerkracht=wk-1`,
    end: 'wk-1',
    sources: [...way.wk, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'De duopartner herkent de zorg; ouders weten het nog niet',
    answers: `${wk} fase=leerkracht stap-leerkracht=wk-2`,
    end: 'wk-2',
    sources: [...way.wk, 'augeo-meldcode'],
  },
  {
    story: 'Ouders herkenden de zorg, maar er verandert niets',
    answers: `${wk} fase=leerkracht stap-leerkracht=wk-3`,
    end: 'wk-3',
    sources: [...way.wk, 'besluit-verplichte-meldcode'],
  },
  {
    story: 'De IB’er weet het sinds vandaag',
    answers: `${wk} fase=ib stap-ib=wk-4`,
    end: 'wk-4',
    sources: [...way.wk, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'De IB’er keek mee in de klas en deelt de zorg',
    answers: `${wk} fase=ib stap-ib=wk-5`,
    end: 'wk-5',
    sources: [...way.wk, 'augeo-meldcode', 'jeugdwet'],
  },
  {
    story: 'Het gesprek met ouders is morgen',
    answers: `${wk} fase=ib stap-ib=wk-6`,
    end: 'wk-6',
    sources: [...way.wk, 'augeo-meldcode'],
  },
  {
    story: 'Ouders schrokken in het gesprek; hulp is er nog niet',
    answers: `${wk} fase=ib stap-ib=wk-7`,
    end: 'wk-7',
    sources: [...way.wk, 'nji-afwegingskader', 'onderwijsgeschillen-twijfel', 'vng-toegang-jeugdhulp'],
  },
  {
    story: 'Ouders willen met het CJG praten',
    answers: `${wk} fase=cjg stap-cjg=wk-8`,
    end: 'wk-8',
    sources: [...way.wk, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Ouders hebben dinsdag een afspraak bij het CJG',
    answers: `${wk} fase=cjg stap-cjg=wk-9`,
    end: 'wk-9',
    sources: [...way.wk, 'knmg-meldcode'],
  },
  {
    story: 'Het CJG belde dat er contact is',
    answers: `${wk} fase=cjg stap-cjg=wk-10`,
    end: 'wk-10',
    sources: [...way.wk],
  },
  {
    story: 'De opvoedhulp van het CJG is niet genoeg, en het gezin woont in Roden',
    answers: `${wk} fase=cjg stap-cjg=wk-11`,
    end: 'wk-11',
    sources: [...way.wk, 'jeugdwet'],
  },
  {
    story: 'Het CJG meldt dat er hulp is gestart',
    answers: `${wk} fase=cjg stap-cjg=wk-12`,
    end: 'wk-12',
    sources: [...way.wk, 'nji-afwegingskader'],
  },
  {
    story: 'Ouders zien het probleem niet; het kind gaat verder achteruit',
    answers: `${wk} fase=ouders ouders=ja`,
    end: 'meldcode',
    sources: [...way.wk, 'nji-afwegingskader', ...rest.meldcode],
  },
  {
    story: 'Ouders willen geen hulp, en de school weet niet of het kind genoeg eet',
    answers: `${wk} fase=ouders ouders=twijfel`,
    end: 'meldcode',
    sources: [...way.wk, 'onderwijsgeschillen-twijfel', ...rest.meldcode],
  },
  {
    story: 'Ouders willen geen hulp bij druk gedrag; thuis gaat het verder goed',
    answers: `${wk} fase=ouders ouders=nee`,
    end: 'in-gesprek',
    sources: [...way.wk, 'handreiking-onveiligheid-zk', ...rest['in-gesprek']],
  },
  {
    story: 'Een leerling is snel afgeleid; de leerkracht past de plek in de klas aan',
    answers: `${nl} stap-landelijk=nl-1`,
    end: 'nl-1',
    sources: [...way.nl],
  },
  {
    story: 'Die andere plek helpt niet',
    answers: `${nl} stap-landelijk=nl-2`,
    end: 'nl-2',
    sources: [...way.nl],
  },
  {
    story: 'De tips van collega’s helpen ook niet',
    answers: `${nl} stap-landelijk=nl-3`,
    end: 'nl-3',
    sources: [...way.nl, 'wpo'],
  },
  {
    story: 'Na acht weken met de IB’er is er geen vooruitgang',
    answers: `${nl} stap-landelijk=nl-4`,
    end: 'nl-4',
    sources: [...way.nl, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Het ondersteuningsteam komt er niet uit',
    answers: `${nl} stap-landelijk=nl-5`,
    end: 'nl-5',
    sources: [...way.nl, 'nji-gegevensuitwisseling', 'besluit-verplichte-meldcode'],
  },
  {
    story: 'De leerling gaat naar het sbo, met jeugdhulp thuis',
    answers: `${nl} stap-landelijk=nl-6`,
    end: 'nl-6',
    sources: [...way.nl, 'wpo', 'jeugdwet'],
  },
  {
    story: 'Zes stappen, en ouders geven geen toestemming voor het ondersteuningsteam',
    answers: `${nl} stap-landelijk=ouders ouders=nee`,
    end: 'in-gesprek',
    sources: [
      ...way.nl,
      'westerkwartier-ondersteuningsroute',
      'handreiking-onveiligheid-zk',
      ...rest['in-gesprek'],
    ],
  },
  {
    story: 'De leerkracht durft vader niet te bellen, en weet zelf niet goed waarom',
    answers: 'vermoeden=twijfel',
    end: 'meldcode',
    roles: ['veilig-thuis', 'noodnummer', 'vertrouwensinspecteur'],
    sources: ['onderwijsgeschillen-twijfel', 'routeboek-redactie', ...rest.meldcode],
  },
  {
    story:
      'Een leerling woont in Haarlem en zit in Hoofddorp op school; welk samenwerkingsverband denkt mee?',
    answers: `${nl} stap-landelijk=nl-5`,
    end: 'nl-5',
    roles: ['samenwerkingsverband', 'cjg', 'jgz'],
    sources: [...way.nl, 'nji-gegevensuitwisseling', 'besluit-verplichte-meldcode'],
  },
  {
    story: 'Een oude kaart op school zegt: ouders weigeren, dan altijd de Verwijsindex',
    answers: `${nl} stap-landelijk=ouders ouders=twijfel`,
    end: 'meldcode',
    sources: [...way.nl, 'onderwijsgeschillen-twijfel', ...rest.meldcode],
  },
];
