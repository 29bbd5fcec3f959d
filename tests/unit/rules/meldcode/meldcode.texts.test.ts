import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { rule } from '../../../../src/lib/rules/meldcode/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { texts } from '../follow.ts';

const questions = Object.values(rule.questions);
const outcomes = Object.entries(rule.outcomes);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of the meldcode', () => {
  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|veilig\b(?! thuis)/i);
  });

  it('call it a meldrecht and a professional norm; a legal duty is only the route for staff', () => {
    for (const [id, outcome] of outcomes.filter(([, { urgency }]) => urgency === 'melden')) {
      const words = texts(outcome).join(' ');
      if (id === 'zedenroute') expect(words).toMatch(/wettelijke plicht/);
      else expect(words).not.toMatch(/plicht/);
    }
    for (const id of ['melden', 'melden-en-hulp'])
      expect(rule.outcomes[id]?.summary).toMatch(/wettelijk meldrecht.*professionele norm/);
  });

  it('end each outcome that is no melding with the new weighing that a new signal asks for', () => {
    for (const id of ['kernteam', 'hulp-organiseren', 'hulp-afronden', 'vastleggen-en-volgen'])
      expect(rule.outcomes[id]?.actions.at(-1)?.what, id).toMatch(/Weeg opnieuw bij elk nieuw signaal/);
    expect(rule.outcomes['vastleggen-en-volgen']?.summary).toMatch(
      /^Op dit moment volgt uit je antwoorden geen meldnoodzaak\./,
    );
  });

  it('give the number of Veilig Thuis in every outcome that tells to call it', () => {
    for (const [id, outcome] of outcomes.filter(([, { roles }]) => roles[0] === 'veilig-thuis'))
      if (outcome.actions.some(({ what }) => /Bel Veilig Thuis/.test(what)))
        expect(texts(outcome).join(' '), id).toContain('0800-2000');
  });

  it('say after a melding what to expect from Veilig Thuis', () => {
    for (const id of ['melden', 'melden-en-hulp', 'veilig-thuis-eerst'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(/binnen 5 werkdagen/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of questions.flatMap(({ options }) => options))
      expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(20_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const [id, { actions, record }] of outcomes) {
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
