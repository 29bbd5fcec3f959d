import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { rule as sharing } from '../../../../src/lib/rules/informatie-delen/index.ts';
import { rule as right } from '../../../../src/lib/rules/recht-op-informatie/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { texts } from '../follow.ts';

const sources = parse(readFileSync('src/content/bronnen.yaml', 'utf8')) as readonly { readonly id: string }[];
const surroundings = {
  sources: new Set(sources.map(({ id }) => id)),
  parameters: new Set<string>(parameterIds),
  roles: new Set<string>(roleIds),
  rules: new Set<string>(ruleIds),
};

describe.each([sharing, right])('the words of $id', (rule) => {
  const questions = Object.values(rule.questions);
  const options = questions.flatMap((question) => question.options);
  const everything = texts([questions, Object.values(rule.outcomes)]);

  it('pass every check of a rule', () => expect(checkRule(rule, surroundings)).toEqual([]));

  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding|melden is niet|\bveilig\b(?! thuis)/i);
  });

  it('hold no fact of one region', () => {
    for (const text of everything) expect(text).not.toMatch(/Kennemerland|Haarlem|Westerkwartier/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('say what was, only with what is now or whether it still holds', () => {
    const history = everything.filter((text) => text.startsWith('Vroeger') || /\bVroeger:/.test(text));
    expect(history.length).toBeGreaterThan(1);
    for (const text of history)
      expect(text).toMatch(/Nu( \(AVG\))?:|klopt nog|geldt nog|nu beslist|gezinsvoogd/);
  });

  it('use old names only as history', () => {
    for (const text of everything)
      if (/\b(AMK|ZAT|gezinsvoogd|Bureau Jeugdzorg)\b/.test(text)) expect(text).toMatch(/[Vv]roeger/);
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(16_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(85);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});

describe('what the older books said', () => {
  const cited = (id: string) =>
    (sharing.outcomes[id]?.sources ?? []).map(({ source, at = '' }) => `${source} ${at}`).join('; ');

  it.each([
    ['met-toestemming', 'optie A', 'optie 1'],
    ['zonder-naam', 'optie C', 'optie 3'],
  ])('%s was %s in 2012 and %s in 2008, and still holds', (id, in2012, in2008) => {
    expect(cited(id)).toContain(`bijtijds-erbij-zijn-2012 ${in2012}`);
    expect(cited(id)).toContain(`wegwijzer-ib-2008 ${in2008}`);
    expect(sharing.outcomes[id]?.summary).toContain(`Vroeger: ${in2012} (2012), ${in2008} (2008)`);
  });

  it('speaking in danger was option D, and now asks five answers', () => {
    expect(cited('zonder-toestemming')).toContain('bijtijds-erbij-zijn-2012 optie D');
    expect(sharing.outcomes['zonder-toestemming']?.summary).toMatch(/optie D \(2012\).*vijf vragen/);
  });

  it('silence was consent (options B and 2), and no longer is', () => {
    const silence = sharing.questions['toestemming']?.options.find(({ id }) => id === 'stil');
    expect(silence?.sources.map(({ at }) => at)).toEqual([undefined, 'optie B', 'optie 2']);
    expect(silence?.because).toMatch(/Geen antwoord is geen toestemming/);
  });
});
