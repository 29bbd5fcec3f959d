import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/lib/content/yaml.ts';
import { caseProblems } from '../../../../src/lib/rules/file/cases.ts';
import type { Flow } from '../../../../src/lib/rules/core/flow.ts';
import { good, read } from './written.ts';

const flow = read(good).rule?.rule as Flow;

const all = `- situatie: Een kind leest het bord
  antwoorden: { bord: ja }
  uitkomst: volgen
- situatie: Een jongen van zestien knijpt met zijn ogen
  antwoorden: { bord: twijfel, getest: 16 }
  uitkomst: volgen
- situatie: Een meisje van tien knijpt met haar ogen
  antwoorden:
    bord: twijfel
    getest: jonger
  uitkomst: testen
  rollen: [jgz]
  bronnen: [wpo]
`;

const told = (text: string): readonly string[] => {
  const { yaml, problems } = parseYaml('gevallen.yaml', text);
  return [...problems, ...(yaml ? caseProblems(flow, yaml) : [])].map(
    ({ line, what, remedy }) => `${line}: ${what} ${remedy}`,
  );
};

describe('cases', () => {
  it('that are told right have no problem', () => expect(told(all)).toEqual([]));

  it.each<readonly [what: string, from: string, to: string, message: RegExp]>([
    [
      'another end',
      'uitkomst: testen',
      'uitkomst: volgen',
      /^11: Deze antwoorden leiden naar "testen", niet naar "volgen"/,
    ],
    ['an end that does not exist', 'uitkomst: testen', 'uitkomst: teste', /^11: .*Bedoel je "testen"/],
    [
      'an answer that does not exist',
      'getest: jonger',
      'getest: jongr',
      /^10: Vraag "getest" heeft geen antwoord "jongr".*Bedoel je "jonger"\? Kies uit: 16, jonger/,
    ],
    [
      'a question that does not exist',
      'getest: jonger',
      'gettest: jonger',
      /^10: De antwoorden stoppen bij vraag "getest"; "gettest" wordt niet gevraagd.*Bedoel je "getest"/,
    ],
    ['too few answers', '    getest: jonger\n', '', /^8: De antwoorden stoppen bij vraag "getest"/],
    [
      'an answer to what is not asked',
      '{ bord: ja }',
      '{ bord: ja, getest: jonger }',
      /^2: Vraag "getest" komt op deze weg niet langs/,
    ],
    [
      'a source that is not shown',
      'bronnen: [wpo]',
      'bronnen: [wpp]',
      /^13: Bij dit resultaat staat bron "wpp" niet.*Bedoel je "wpo"/,
    ],
    ['other roles', 'rollen: [jgz]', 'rollen: [cjg]', /^12: Het resultaat zegt te bellen: jgz\./],
    [
      'a field that is not there',
      'uitkomst: testen',
      'uitkmst: testen',
      /^11: Onbekend veld "uitkmst".*Bedoel je "uitkomst"/,
    ],
    [
      'no situation',
      '- situatie: Een kind leest het bord\n  antwoorden',
      '- antwoorden',
      /^1: Veld "situatie" ontbreekt/,
    ],
  ])('with %s: the line, what, and what to do', (_what, from, to, message) => {
    expect(all).toContain(from);
    expect(told(all.replace(from, to)).join('\n')).toMatch(new RegExp(message.source, 'm'));
  });

  it('tell of every answer and every outcome', () => {
    const [one = '', two = ''] = all.split(/(?=^- )/m);
    expect(told(one + two).join('\n')).toMatch(
      /Geen geval geeft het antwoord "getest: jonger"[\s\S]*Geen geval eindigt bij "testen"/,
    );
  });

  it('are a list', () => expect(told('situatie: Iets\n').join('\n')).toMatch(/^1: .*moet een lijst zijn/));
});
