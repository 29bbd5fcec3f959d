import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { editorSchemas } from '../../../../src/lib/rules/file/json-schema.ts';
import { ruleFile, ruleIds } from '../../../../src/lib/store/rules.ts';
import { broken, good, goodTable } from './written.ts';

const schemas = editorSchemas({
  bron: ['leerplichtwet', 'wpo'],
  regel: ['verzuim'],
  afspraak: ['aandachtsfunctionaris'],
});
const valid = (schema: object) => new Ajv2020({ strict: false }).compile(schema);
const rule = valid(schemas.regel);

describe('the schema for editors', () => {
  it.each([
    ['a rule of questions', good],
    ['a table', goodTable],
  ])('passes %s', (_what, text) => expect([rule(parse(text)), rule.errors]).toEqual([true, null]));

  it.each([
    ['a field that is not there', 'kort: Blijf kijken', 'korrt: Blijf kijken'],
    ['an unknown source', 'wet: leerplichtwet', 'wet: leerplichtwt'],
    ['an unknown role', 'rollen: [jgz]\n    regels', 'rollen: [jgx]\n    regels'],
    ['an unknown rule', 'regels: [verzuim]', 'regels: [verzuin]'],
    ['an unknown agreement', 'afspraken: [aandachtsfunctionaris]', 'afspraken: [aandacht]'],
    ['a field of the card that is not there', 'uitkomsten:\n', 'kaart: { achterknt: [bord] }\nuitkomsten:\n'],
  ])('underlines %s', (_what, from, to) => {
    expect(rule(parse(broken(good, from, to)))).toBe(false);
  });

  it('explains every field of an answer in Dutch', () => {
    const answer = JSON.stringify(schemas.regel).match(
      /"tekst":\{[^}]*"description":"Het antwoord zoals de lezer het ziet\."/,
    );
    expect(answer).not.toBeNull();
  });
});

test('every rule and all of its cases fit the schema, as the editor of it sees them', () => {
  const names = new Set(
    ruleIds
      .flatMap((id) => Object.values(ruleFile(id).written.bronnen))
      .map((source) => (typeof source === 'string' ? source : source.bron)),
  );
  const known = editorSchemas({
    bron: [...names],
    regel: ruleIds,
    afspraak: Object.keys(readContent('.').content.agreements),
  });
  const [fits, told] = [valid(known.regel), valid(known.gevallen)];
  for (const id of ruleIds) {
    expect([fits(ruleFile(id).yaml.data), fits.errors], id).toEqual([true, null]);
    expect([told(ruleFile(id).casesYaml?.data), told.errors], id).toEqual([true, null]);
  }
});

test.each(['dekking', 'valkuilen', 'zelftoets'] as const)(
  'the list %s fits the schema that it names',
  (name) => {
    const { content } = readContent('.');
    const known = editorSchemas({ bron: [...content.sources.keys()], regel: ruleIds, afspraak: [] });
    const text = readFileSync(`src/content/${name}.yaml`, 'utf8');
    expect(text).toContain(`$schema=./${name}.schema.json`);
    const fits = valid(known[name]);
    expect([fits(parse(text)), fits.errors]).toEqual([true, null]);
    const [first, ...rest] = parse(text) as object[];
    expect(fits([{ ...first, onbekend: 'x' }, ...rest])).toBe(false);
  },
);
