import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { fillFlow } from '../../../src/lib/region/fill.ts';
import { checkRule } from '../../../src/lib/rules/checks/index.ts';
import { buildDay } from '../../../src/lib/site/build-day.ts';
import { flowById, ruleFile, ruleIds, ruleOf } from '../../../src/lib/store/rules.ts';
import { surroundingsOf } from '../../../src/lib/store/surroundings.ts';
import { texts } from './follow.ts';

/** What holds for the words of every rule, in every region. */

const { content } = readContent('.');
const { regions } = content;
const surroundings = surroundingsOf(content, buildDay());

/** Words with which a rule would decide that there is nothing to report, or that somebody is safe. */
const verdict = /niet (te )?melden|geen melding|melden is niet|niet nodig|\bveilig\b(?! thuis)/i;
/** Names of one region: what is agreed there comes in by a parameter, and never stands in a rule. */
const regional = new RegExp(
  [
    ...[...regions.values()].flatMap(({ municipalities }) => municipalities.map(({ name }) => name)),
    ...[
      'Kennemerland',
      'Westerkwartier',
      'Haaglanden',
      'Brabant',
      'Groningen',
      'Leerplein',
      'Spaarndam',
      'Altra',
      'Hillegom',
    ],
  ].join('|'),
);
/** The text without the words that the rule's own file lets pass, with a reason. */
const judged = (id: string, text: string): string =>
  ruleFile(id).allowed.reduce((rest, allowed) => rest.replaceAll(allowed.text, ''), text);

/** What a hand and an eye can hold: the label of an answer in characters, and how much a result asks. */
const longestLabel = 100;

describe.each(ruleIds)('%s', (id) => {
  const flow = flowById(id);
  const questions = Object.values(flow.questions);
  const options = questions.flatMap((question) => question.options);
  const outcomes = Object.entries(flow.outcomes);
  const everything = texts([questions, flow.outcomes]);

  it('passes every check of a rule, also with the words of each region', () => {
    expect(checkRule(ruleOf(id), surroundings)).toEqual([]);
    for (const region of regions.values())
      expect(checkRule(fillFlow(flow, region), surroundings), region.id).toEqual([]);
  });

  it('never gives a verdict that a rule cannot give, in no region', () => {
    const filled = [...regions.values()].map((region) => fillFlow(flow, region));
    for (const text of texts([flow, filled])) expect(judged(id, text)).not.toMatch(verdict);
  });

  it('holds no fact of one region', () => {
    for (const text of everything) expect(judged(id, text)).not.toMatch(regional);
  });

  it('gives a reason in one sentence that stands on its own', () => {
    for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('gives the number of Veilig Thuis wherever an outcome tells to call it', () => {
    const without = outcomes.filter(
      ([, outcome]) =>
        outcome.actions.some(({ what }) => /\bBel\b[^.]*Veilig Thuis/i.test(what)) &&
        !texts(outcome).join(' ').includes('0800-2000'),
    );
    expect(without.map(([outcome]) => outcome)).toEqual([]);
  });

  it('lets nothing pass that it does not say', () => {
    const { allowed } = ruleFile(id);
    expect(allowed.filter(({ text }) => !everything.some((said) => said.includes(text)))).toEqual([]);
  });

  it('asks no more of a reader than a hand and an eye can hold', () => {
    for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(longestLabel);
    for (const [outcome, { actions, record }] of outcomes) {
      expect([2, 3, 4, 5, 6, 7, 8], outcome).toContain(actions.length);
      expect([1, 2, 3, 4, 5, 6], outcome).toContain(record.length);
    }
  });
});

it('tells parents that absence is reported only where that gives no danger, in every rule that says so', () => {
  const told = ruleIds.flatMap((id) =>
    texts([flowById(id).questions, flowById(id).outcomes]).filter((text) =>
      /Vertel ouders( en leerling)? dat je meldt/.test(text),
    ),
  );
  expect(told.length).toBeGreaterThan(1);
  for (const text of told) expect(text).toMatch(/dat je meldt, tenzij dat gevaar kan geven/);
});
