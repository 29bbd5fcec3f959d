import { describe, expect, it } from 'vitest';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { readContent } from '../../../../src/lib/content/read.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { rule } from '../../../../src/lib/rules/schorsing-verwijdering/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';

const names = new Set(['id', 'next', 'kind', 'urgency', 'roles', 'cards', 'regional', 'sources']);

/** Every text that a reader sees in a part of the rule. */
const texts = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : Object.entries(part ?? {}).flatMap(([key, value]) => (names.has(key) ? [] : texts(value)));

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);
const all = everything.join('\n');

describe('what was said in 2008 stands beside what holds now', () => {
  it.each([
    [
      'five school days, and nothing for primary schools',
      'duur',
      /Vroeger.*vijf schooldagen.*niet geregeld.*Nu: overal hoogstens één week/,
    ],
    [
      'a suspension as long as the decision takes',
      'schorsen-waar',
      /Vroeger.*even lang duren als het besluit.*Nu is dat hooguit nog zo in het VO/,
    ],
    [
      'eight weeks of searching in vain',
      'andere-school',
      /Vroeger.*acht weken vergeefs zoeken.*Nu: die uitweg is vervallen op 1 augustus 2014/,
    ],
  ])('%s', (_what, question, words) => {
    expect(rule.questions[question]?.explanation).toMatch(words);
    const cited = rule.questions[question]?.options.flatMap(({ sources }) =>
      sources.map(({ source }) => source),
    );
    if (question === 'andere-school') expect(cited).toContain('wegwijzer-ib-2008');
    expect(rule.sources.map(({ source }) => source)).toContain('wegwijzer-ib-2008');
  });

  it('a copy of the letter for leerplicht, now at once', () => {
    expect(texts(rule.outcomes['besluit']).join(' ')).toMatch(
      /direct door.*Vroeger \(wegwijzer 2008\) was een kopie/,
    );
  });
});

describe('the words', () => {
  it('give no number of today for the VO rules that were renumbered', () => {
    expect(all).toMatch(/artikelnummer van nu is nog na te gaan/);
    expect(all).not.toMatch(/artikel 8\.1\d/);
  });

  it('call advice advice', () => {
    for (const words of [
      /Geef werk mee[^.]*\(advies\)/,
      /Praat bij terugkeer[^.]*\? \(advies\)/,
      /Schrijf pas uit[^.]*\(advies\)/,
    ])
      expect(all).toMatch(words);
  });

  it('never give a verdict on reporting or safety, and hold no fact of one region', () => {
    for (const text of everything) {
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|\bveilig\b(?! thuis)/i);
      expect(text).not.toMatch(/Kennemerland|Haarlem|Leerplein|Westerkwartier/);
    }
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { options } of questions)
      for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(16_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});

it('passes every check of a rule', () => {
  const surroundings = {
    sources: new Set(readContent('.').content.sources.keys()),
    parameters: new Set<string>(parameterIds),
    roles: new Set<string>(roleIds),
    rules: new Set<string>(ruleIds),
  };
  expect(checkRule(rule, surroundings)).toEqual([]);
});
