import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { rule } from '../../../../src/lib/rules/verzuim/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { texts } from '../follow.ts';

const questions = Object.values(rule.questions);
const options = questions.flatMap((question) => question.options);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of verzuim', () => {
  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|\bveilig\b(?! thuis)/i);
  });

  it('say sixteen or more, and never more than sixteen', () => {
    for (const text of everything) expect(text).not.toMatch(/meer dan (16|zestien)|> ?16/i);
    expect(rule.outcomes['zestien']?.summary).toMatch(/16 uur of meer/);
  });

  it('hold no fact of one region', () => {
    for (const text of everything) expect(text).not.toMatch(/Kennemerland|Haarlem|Leerplein|\b12 keer\b/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('label the numbers of illness by kind of school, as those of other regions', () => {
    expect(rule.questions['ziek']?.explanation).toMatch(/Elders: PO vanaf 4 keer.*VO de 4e keer/);
  });

  it('call the eight weeks nothing but a term of the region', () => {
    for (const text of everything) expect(text).not.toMatch(/\b(8|acht) weken/);
    expect(rule.questions['vakantie']?.regional).toEqual(['vakantieverlof-termijn']);
    expect(rule.questions['dagen']?.regional).toEqual(['verlof-gewichtig-termijn']);
  });

  it('say that the new law is not confirmed, and cite it', () => {
    expect(texts(rule.outcomes['geoorloofd']).join(' ')).toMatch(/36663.*niet bevestigd/);
    expect(rule.sources.map(({ source }) => source)).toContain('wetsvoorstel-36663');
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(24_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(70);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});

it('passes every check of a rule', () => {
  const sources = parse(readFileSync('src/content/bronnen.yaml', 'utf8')) as readonly {
    readonly id: string;
  }[];
  const surroundings = {
    sources: new Set(sources.map(({ id }) => id)),
    parameters: new Set<string>(parameterIds),
    roles: new Set<string>(roleIds),
    rules: new Set<string>(ruleIds),
  };
  expect(checkRule(rule, surroundings)).toEqual([]);
});
