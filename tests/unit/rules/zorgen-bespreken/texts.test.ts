import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { rule } from '../../../../src/lib/rules/zorgen-bespreken/index.ts';
import { texts } from '../follow.ts';

const sources = parse(readFileSync('src/content/bronnen.yaml', 'utf8')) as readonly { readonly id: string }[];
const surroundings = {
  sources: new Set(sources.map(({ id }) => id)),
  parameters: new Set<string>(parameterIds),
  roles: new Set<string>(roleIds),
  rules: new Set<string>(ruleIds),
};
const questions = Object.values(rule.questions);
const options = questions.flatMap((question) => question.options);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of zorgen-bespreken', () => {
  it('pass every check of a rule', () => expect(checkRule(rule, surroundings)).toEqual([]));

  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(
        /niet (te )?melden|geen melding nodig|melden is niet|niet nodig|\bveilig\b(?! thuis)/i,
      );
  });

  it('hold no fact of one region', () => {
    for (const text of everything) expect(text).not.toMatch(/Kennemerland|Haarlem|Westerkwartier/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('use the names of 2012 only as history, with the rule of today beside it', () => {
    const old = everything.filter((text) =>
      /\b(AMK|ZAT|zorgteam|Steunpunt Huiselijk Geweld|bureau jeugdzorg|Vroeger)\b/i.test(text),
    );
    expect(old.length).toBeGreaterThanOrEqual(6);
    for (const text of old) expect(text).toMatch(/Vroeger( \(2012\))?: .*\. Nu: /);
  });

  it.each([
    ['onthulling', /Vroeger: bedenktijd.*Nu: .*dezelfde dag Veilig Thuis/],
    ['hulp-loopt', /Vroeger: .*iets nieuws eerst naar ouders.*Nu: .*je weegt eerst/],
    ['overleg', /Vroeger: .*ZAT besloot samen.*Nu: je eigen school weegt en beslist/],
  ])('say what of 2012 no longer holds: %s', (id, words) => {
    expect(rule.outcomes[id]?.summary).toMatch(words);
    expect(rule.outcomes[id]?.sources.map(({ source }) => source)).toContain('bijtijds-erbij-zijn-2012');
  });

  it('say where sources disagree: whether parents must agree to a talk with the child', () => {
    expect(rule.outcomes['gesprek-kind']?.summary).toMatch(/nog na te gaan \(NJi: onder 16; .*: onder 12\)/);
  });

  it('give the number of Veilig Thuis wherever an outcome tells to call it', () => {
    for (const [id, outcome] of Object.entries(rule.outcomes))
      if (outcome.actions.some(({ what }) => /\bBel\b[^.]*Veilig Thuis/i.test(what)))
        expect(texts(outcome).join(' '), id).toContain('0800-2000');
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(16_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(90);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});
