import type { Scenario } from '../follow.ts';

const nee = 'direct-gevaar=nee';

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'bel-112': [
    'noodnummer-112',
    'veilig-thuis-landelijk',
    'westerkwartier-ondersteuningsroute',
    'routeboek-redactie',
  ],
  'veilig-thuis-nu': [
    'veilig-thuis-landelijk',
    'wmo-2015',
    'augeo-veilig-thuis',
    'huisarts-acuut-psychisch',
    'zelfmoordpreventie-113',
    'noodnummer-112',
    'routeboek-redactie',
  ],
  'hulp-vandaag': [
    'westerkwartier-ondersteuningsroute',
    'bijtijds-erbij-zijn-2012',
    'vng-toegang-jeugdhulp',
    'vng-woonplaatsbeginsel',
    'nji-gegevensuitwisseling',
    'routeboek-redactie',
  ],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'Een vader slaat de deur in en bedreigt de juf',
    answers: 'direct-gevaar=ja',
    end: 'bel-112',
    sources: ['noodnummer-112', 'westerkwartier-ondersteuningsroute', ...rest['bel-112']],
  },
  {
    story: 'Een leerling is na een ruzie weggelopen en neemt niet op; hoe erg het is, weet niemand',
    answers: 'direct-gevaar=twijfel',
    end: 'bel-112',
    sources: ['noodnummer-112', 'routeboek-redactie', ...rest['bel-112']],
  },
  {
    story: 'Een leerling laat berichten van een stagiair zien',
    answers: `${nee} aanleiding=medewerker`,
    end: 'bestuur',
    sources: [
      'routeboek-redactie',
      'schoolenveiligheid-zeden',
      'inspectie-zedenmisdrijven',
      'huisarts-acuut-psychisch',
      'zelfmoordpreventie-113',
      'noodnummer-112',
    ],
  },
  {
    story: 'Om twee uur zegt een kind dat het vanavond niet naar huis durft',
    answers: `${nee} aanleiding=thuis vandaag=ja`,
    end: 'veilig-thuis-nu',
    sources: [
      'routeboek-redactie',
      'handelingsprotocol-utrecht',
      'besluit-verplichte-meldcode',
      'interventieacademie-afwegingsvraag-2',
      'augeo-veilig-thuis',
      ...rest['veilig-thuis-nu'],
    ],
  },
  {
    story: 'Een kind heeft een blauwe plek en een vreemd verhaal',
    answers: `${nee} aanleiding=thuis vandaag=twijfel`,
    end: 'veilig-thuis-nu',
    sources: [
      'routeboek-redactie',
      'handelingsprotocol-utrecht',
      'besluit-verplichte-meldcode',
      'onderwijsgeschillen-twijfel',
      ...rest['veilig-thuis-nu'],
    ],
  },
  {
    story: 'Een eerste, vaag signaal van verwaarlozing',
    answers: `${nee} aanleiding=thuis vandaag=nee`,
    end: 'meldcode',
    sources: [
      'routeboek-redactie',
      'handelingsprotocol-utrecht',
      'besluit-verplichte-meldcode',
      'veilig-thuis-landelijk',
      'huisarts-acuut-psychisch',
      'zelfmoordpreventie-113',
      'noodnummer-112',
    ],
  },
  {
    story: 'Een moeder hoort stemmen en wil haar kleuter meenemen',
    answers: `${nee} aanleiding=ouder`,
    end: 'veilig-thuis-nu',
    sources: ['routeboek-redactie', 'interventieacademie-afwegingsvraag-2', ...rest['veilig-thuis-nu']],
  },
  {
    story: 'Een leerling uit groep 8 zegt dat hij dood wil',
    answers: `${nee} aanleiding=leerling`,
    end: 'huisarts',
    sources: [
      'routeboek-redactie',
      'huisarts-acuut-psychisch',
      'bijtijds-erbij-zijn-2012',
      'vzinfo-crisisdienst-ggz',
      'zelfmoordpreventie-113',
      'noodnummer-112',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'Een leerling heeft met een stoel gegooid en is nu rustig',
    answers: `${nee} aanleiding=agressie`,
    end: 'politie',
    sources: [
      'routeboek-redactie',
      'bijtijds-erbij-zijn-2012',
      'noodnummer-112',
      'veilig-thuis-landelijk',
      'politie-112-of-0900',
    ],
  },
  {
    story: 'Een gezin is vrijdag dakloos en moeder vraagt om hulp',
    answers: `${nee} aanleiding=hulp wachten=nee`,
    end: 'hulp-vandaag',
    sources: ['routeboek-redactie', 'westerkwartier-ondersteuningsroute', ...rest['hulp-vandaag']],
  },
  {
    story: 'Moeder is overbelast; of het tot het overleg kan wachten, is onzeker',
    answers: `${nee} aanleiding=hulp wachten=twijfel`,
    end: 'hulp-vandaag',
    sources: ['routeboek-redactie', 'westerkwartier-ondersteuningsroute', ...rest['hulp-vandaag']],
  },
  {
    story: 'Ouders willen hulp bij slapen; het overleg is volgende week',
    answers: `${nee} aanleiding=hulp wachten=ja`,
    end: 'volgend-overleg',
    sources: ['routeboek-redactie', 'westerkwartier-ondersteuningsroute', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Een nieuwe directeur wil weten wie er in een crisis belt',
    answers: `${nee} aanleiding=vooraf`,
    end: 'vooraf',
    sources: ['routeboek-redactie', 'bijtijds-erbij-zijn-2012', 'noodnummer-112'],
  },
];
