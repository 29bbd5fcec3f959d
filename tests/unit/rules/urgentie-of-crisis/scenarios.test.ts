import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { rule } from '../../../../src/lib/rules/urgentie-of-crisis/index.ts';

interface Scenario {
  readonly geval: string;
  /** "vraag=antwoord vraag=antwoord", in the order of the path. */
  readonly answers: string;
  readonly outcome: string;
  /** The ids of all sources of the answers and the outcome, in any order. */
  readonly sources: string;
}

const nee = 'direct-gevaar=nee';
const alarm = 'noodnummer-112 routeboek-redactie veilig-thuis-landelijk westerkwartier-ondersteuningsroute';
/** What every outcome rests on that thinks of somebody in acute distress. */
const nood = 'huisarts-acuut-psychisch zelfmoordpreventie-113 noodnummer-112';
const veiligThuis = `augeo-veilig-thuis routeboek-redactie veilig-thuis-landelijk wmo-2015 ${nood}`;
const thuis = 'besluit-verplichte-meldcode handelingsprotocol-utrecht';
const spoed =
  'bijtijds-erbij-zijn-2012 nji-gegevensuitwisseling routeboek-redactie vng-toegang-jeugdhulp vng-woonplaatsbeginsel westerkwartier-ondersteuningsroute';

/** Each answer of the rule, and each outcome, at least once. */
const scenarios: readonly Scenario[] = [
  {
    geval: 'Een vader slaat de deur in en bedreigt de juf',
    answers: 'direct-gevaar=ja',
    outcome: 'bel-112',
    sources: alarm,
  },
  {
    geval: 'Een leerling is na een ruzie weggelopen en neemt niet op; hoe erg het is, weet niemand',
    answers: 'direct-gevaar=twijfel',
    outcome: 'bel-112',
    sources: alarm,
  },
  {
    geval: 'Een leerling laat berichten van een stagiair zien',
    answers: `${nee} aanleiding=medewerker`,
    outcome: 'bestuur',
    sources: `inspectie-zedenmisdrijven routeboek-redactie schoolenveiligheid-zeden ${nood}`,
  },
  {
    geval: 'Om twee uur zegt een kind dat het vanavond niet naar huis durft',
    answers: `${nee} aanleiding=thuis vandaag=ja`,
    outcome: 'veilig-thuis-nu',
    sources: `${thuis} ${veiligThuis} interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Een kind heeft een blauwe plek en een vreemd verhaal',
    answers: `${nee} aanleiding=thuis vandaag=twijfel`,
    outcome: 'veilig-thuis-nu',
    sources: `${thuis} ${veiligThuis} onderwijsgeschillen-twijfel`,
  },
  {
    geval: 'Een eerste, vaag signaal van verwaarlozing',
    answers: `${nee} aanleiding=thuis vandaag=nee`,
    outcome: 'meldcode',
    sources: `${thuis} routeboek-redactie veilig-thuis-landelijk ${nood}`,
  },
  {
    geval: 'Een moeder hoort stemmen en wil haar kleuter meenemen',
    answers: `${nee} aanleiding=ouder`,
    outcome: 'veilig-thuis-nu',
    sources: `${veiligThuis} interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Een leerling uit groep 8 zegt dat hij dood wil',
    answers: `${nee} aanleiding=leerling`,
    outcome: 'huisarts',
    sources:
      'bijtijds-erbij-zijn-2012 huisarts-acuut-psychisch noodnummer-112 routeboek-redactie veilig-thuis-landelijk vzinfo-crisisdienst-ggz zelfmoordpreventie-113',
  },
  {
    geval: 'Een leerling heeft met een stoel gegooid en is nu rustig',
    answers: `${nee} aanleiding=agressie`,
    outcome: 'politie',
    sources:
      'bijtijds-erbij-zijn-2012 noodnummer-112 politie-112-of-0900 routeboek-redactie veilig-thuis-landelijk',
  },
  {
    geval: 'Een gezin is vrijdag dakloos en moeder vraagt om hulp',
    answers: `${nee} aanleiding=hulp wachten=nee`,
    outcome: 'hulp-vandaag',
    sources: spoed,
  },
  {
    geval: 'Moeder is overbelast; of het tot het overleg kan wachten, is onzeker',
    answers: `${nee} aanleiding=hulp wachten=twijfel`,
    outcome: 'hulp-vandaag',
    sources: spoed,
  },
  {
    geval: 'Ouders willen hulp bij slapen; het overleg is volgende week',
    answers: `${nee} aanleiding=hulp wachten=ja`,
    outcome: 'volgend-overleg',
    sources: 'nji-gegevensuitwisseling routeboek-redactie westerkwartier-ondersteuningsroute',
  },
  {
    geval: 'Een nieuwe directeur wil weten wie er in een crisis belt',
    answers: `${nee} aanleiding=vooraf`,
    outcome: 'vooraf',
    sources: 'bijtijds-erbij-zijn-2012 noodnummer-112 routeboek-redactie',
  },
];

const walk = (answers: string) =>
  replay(rule, Object.fromEntries(answers.split(' ').map((answer) => answer.split('=') as [string, string])));

describe('a case from practice', () => {
  it.each(scenarios)('$geval → $outcome', ({ answers, outcome, sources }) => {
    const path = walk(answers);
    expect(path.steps.map(({ id, option }) => `${id}=${option.id}`).join(' ')).toBe(answers);
    expect(path.end).toBe(outcome);
    const cited = [...path.steps.flatMap(({ option }) => option.sources), ...(path.outcome?.sources ?? [])];
    expect([...new Set(cited.map(({ source }) => source))].sort()).toEqual(
      [...new Set(sources.split(' '))].sort(),
    );
  });

  it('is there for every answer to every question, and for every outcome', () => {
    const told = new Set(scenarios.flatMap(({ answers, outcome }) => [...answers.split(' '), outcome]));
    const every = Object.entries(rule.questions).flatMap(([id, { options }]) =>
      options.map((o) => `${id}=${o.id}`),
    );
    expect([...every, ...Object.keys(rule.outcomes)].filter((one) => !told.has(one))).toEqual([]);
  });
});
