import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../../src/integrations/rule-problems.ts';
import { parseYaml } from '../../../../src/lib/content/yaml.ts';
import { broken, file, good, goodTable, lineOf, read } from './written.ts';

const surroundings = {
  sources: new Set(['leerplichtwet', 'wpo']),
  parameters: new Set(['aandachtsfunctionaris']),
  roles: new Set(['jgz', 'cjg']),
  rules: new Set(['leesbril', 'verzuim']),
  laws: new Map(),
  prepared: new Set(['jgz', 'cjg']),
  today: '2026-11-28',
};

const cases = parseYaml(
  'gevallen.yaml',
  `- situatie: Een kind leest het bord
  antwoorden: { bord: ja }
  uitkomst: volgen
- situatie: Een jongen van zestien knijpt met zijn ogen
  antwoorden: { bord: twijfel, getest: 16 }
  uitkomst: volgen
- situatie: Een meisje van tien knijpt met haar ogen
  antwoorden: { bord: twijfel, getest: jonger }
  uitkomst: testen
  rollen: [jgz]
  bronnen: [wpo]
`,
).yaml;

/** What the build says of a rule, with its lines. */
function told(text: string): readonly string[] {
  const { rule, told: shape } = read(text);
  if (!rule) return shape;
  return problemsOf({ ...rule, casesYaml: cases }, surroundings, new Map()).map(
    (problem) => `${problem.file === file ? problem.line : problem.file}: ${problem.what} ${problem.remedy}`,
  );
}

describe('what the compiler used to refuse, the build refuses with the line', () => {
  it('says nothing of a rule that is sound', () => expect(told(good)).toEqual([]));

  it.each<readonly [what: string, from: string, to: string, at: string, message: RegExp]>([
    ['a target', 'naar: testen', 'naar: teste', 'naar: teste\n', /wijst naar 'teste'.*Bedoel je "testen"/],
    [
      'a first question',
      'begin: bord',
      'begin: brod',
      'begin: brod',
      /start.*wijst naar 'brod'.*Bedoel je "bord"/,
    ],
    [
      'a source',
      'wet: leerplichtwet',
      'wet: leerplichtwt',
      'wet: leerplichtwt',
      /bron 'leerplichtwt' is onbekend.*Bedoel je "leerplichtwet"/,
    ],
    [
      'a role of an outcome',
      '    rollen: [jgz]\n    regels',
      '    rollen: [jgx]\n    regels',
      '    rollen: [jgx]',
      /rol 'jgx' is onbekend.*Bedoel je "jgz"/,
    ],
    [
      'a role that an answer brings along',
      '    rollen: [jgz]\nbegin',
      '    rollen: [jgx]\nbegin',
      '    rollen: [jgx]',
      /rol 'jgx' is onbekend/,
    ],
    [
      'a rule',
      'regels: [verzuim]',
      'regels: [verzuin]',
      'regels: [verzuin]',
      /beslisregel 'verzuin' is onbekend.*Bedoel je "verzuim"/,
    ],
    [
      'an agreement',
      'afspraken: [aandachtsfunctionaris]',
      'afspraken: [aandachtsfunctionarissen]',
      'afspraken: [',
      /regionale afspraak 'aandachtsfunctionarissen' is onbekend/,
    ],
    [
      'an answer twice',
      '      - id: jonger',
      '      - id: 16',
      '      - id: 16',
      /deze naam staat twee keer/,
    ],
    ['a way back', 'naar: testen', 'naar: bord', '- id: jonger', /wijst terug naar 'bord'/],
    [
      'an outcome that nothing leads to',
      'naar: testen',
      'naar: volgen',
      '  testen:',
      /uitkomst 'testen'.*niet|uitkomst 'testen'.*geen enkel antwoord/,
    ],
    [
      'a change of another version',
      '  - versie: 2026-1',
      '  - versie: 2026-2',
      '- versie: 2026-2',
      /de bovenste is van versie 2026-2/,
    ],
    [
      'an agreement in a text',
      'tekst: Zestien',
      'tekst: Boven {Grens}',
      'tekst: Boven',
      /antwoord '16': regionale afspraak 'Grens' is onbekend/,
    ],
    [
      'a question on the back of the card',
      'uitkomsten:\n',
      'kaart:\n  achterkant: [brod]\nuitkomsten:\n',
      'achterkant: [brod]',
      /Vraag "brod" bestaat niet in deze regel.*Bedoel je "bord"/,
    ],
  ])('%s that does not exist, or cannot be', (_what, from, to, at, message) => {
    const text = broken(good, from, to);
    const line = told(text).find((one) => message.test(one));
    expect(line, told(text).join('\n')).toMatch(new RegExp(`^${lineOf(text, at)}: `));
  });

  it.each([
    ['titel: Ziet', 'titel: Ziet'],
    ['doel: Helpt', 'doel: Helpt'],
    ['- Begin van', '- versie: 2026-1'],
    ['vraag: Hoe oud', 'vraag: Hoe oud'],
    ['kort: Hoe oud', 'kort: Hoe oud'],
    ['soort: feit', 'uitleg: Boven', 'soort: feit\n    uitleg: Boven'],
    ['- Knijpt', 'weeg:'],
    ['- Ouders en', 'overleg:'],
    ['omdat: Er is een', 'omdat: Er is een'],
    ['- Waarom', 'vastleggen:\n          - Waarom'],
    ['titel: Blijf', 'titel: Blijf'],
    ['kort: Blijf', 'kort: Blijf'],
    ['samenvatting: Kijk', 'samenvatting: Kijk'],
    ['wat: Kijk', 'acties:\n      - wie: Leerkracht\n        wat: Kijk'],
    ['- Wat je', 'vastleggen:\n      - Wat je'],
    ['- De laatste', 'houdKlaar:'],
  ])('an agreement that does not exist in the field of %s, once', (from, at, to = from) => {
    const text = broken(good, from, `${to} {grens}`);
    const lines = told(text).filter((line) => line.includes("regionale afspraak 'grens' is onbekend"));
    expect(lines.map((line) => Number.parseInt(line))).toEqual([lineOf(text, at)]);
  });

  it('names a wrong source once, however often it is used', () => {
    const text = broken(good, 'wet: leerplichtwet', 'wet: leerplichtwt');
    expect(told(text).filter((line) => line.includes('leerplichtwt'))).toHaveLength(1);
  });

  it.each<readonly [what: string, from: string, to: string, at: string, message: RegExp]>([
    [
      'a question',
      'als: { getest: [16] }',
      'als: { getst: [16] }',
      'als: { getst',
      /'getst = 16' bestaat niet.*Bedoel je "getest"/,
    ],
    [
      'an answer',
      'als: { getest: [16] }',
      'als: { getest: [17] }',
      'als: { getest: [17] }',
      /'getest = 17' bestaat niet.*Kies een van: 16, jonger/,
    ],
    [
      'an outcome',
      'dan: testen',
      'dan: test',
      'dan: test\n',
      /uitkomst 'test' bestaat niet.*Bedoel je "testen"/,
    ],
    [
      'a row that never decides',
      'als: { bord: [ja] }',
      'als: { bord: [ja], getest: [16] }',
      '- id: anders',
      /rij 'anders'.*beslist nooit/,
    ],
  ])('in a table: %s', (_what, from, to, at, message) => {
    const base = goodTable.replace(
      'omdat: Wie twijfelt, laat testen.\n    bronnen: [lid]',
      'omdat: Wie twijfelt, laat testen.\n    bronnen: [lid]',
    );
    const text = broken(base, from, to);
    const line = told(text).find((one) => message.test(one));
    expect(line, told(text).join('\n')).toMatch(new RegExp(`^${lineOf(text, at)}: `));
  });
});
