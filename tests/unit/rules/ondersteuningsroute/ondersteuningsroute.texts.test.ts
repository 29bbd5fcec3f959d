import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import type { Outcome } from '../../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { rule } from '../../../../src/lib/rules/ondersteuningsroute/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';

const names = new Set(['id', 'next', 'kind', 'urgency', 'roles', 'cards', 'regional', 'sources']);

/** Every text that a reader sees in a part of the rule. */
const texts = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : Object.entries(part ?? {}).flatMap(([key, value]) => (names.has(key) ? [] : texts(value)));

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('a suspicion leaves the route', () => {
  it('is asked before anything about the route, and doubt counts as yes', () => {
    expect(rule.start).toBe('vermoeden');
    const next = Object.fromEntries(rule.questions['vermoeden']?.options.map((o) => [o.id, o.next]) ?? []);
    expect(next).toEqual({ gevaar: 'bel-112', ja: 'meldcode', twijfel: 'meldcode', nee: 'route' });
  });

  it('is weighed again when parents want no help, and doubt counts as yes', () => {
    const next = Object.fromEntries(rule.questions['ouders']?.options.map((o) => [o.id, o.next]) ?? []);
    expect(next).toEqual({ ja: 'meldcode', twijfel: 'meldcode', nee: 'in-gesprek' });
  });

  it('comes before every step of a route when parents want no help, also when that shows in the middle', () => {
    for (const id of ['fase', 'stap-landelijk']) {
      expect(rule.questions[id]?.options[0]?.next, id).toBe('ouders');
      expect(rule.questions[id]?.text, id).toMatch(/het bovenste/);
    }
    for (const id of ['wk-6', 'wk-7'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(
        /Willen ouders geen hulp, of zien zij de zorg niet\? Ga terug en kies dat antwoord/,
      );
  });

  it('is weighed with the meldcode today when parents refuse and the school stays worried', () => {
    const { title, actions } = rule.outcomes['in-gesprek'] ?? {};
    expect(title).toMatch(/^Weeg met de meldcode/);
    expect(actions?.[0]?.what).toMatch(
      /^Blijft school bezorgd\? Weeg dan vandaag met de Meldcode, vanaf vraag 1/,
    );
  });

  it('brings Veilig Thuis first of all, in doubt', () => {
    for (const path of paths(rule).filter(({ steps }) =>
      steps.some(({ option }) => option.id === 'twijfel'),
    )) {
      const { actions, roles } = explain(path, path.outcome as Outcome);
      expect(actions[0]?.what).toMatch(/^Overleg vandaag met Veilig Thuis \(0800-2000\), zonder naam/);
      expect(roles[0]).toBe('veilig-thuis');
    }
  });
});

describe('the words of the ondersteuningsroute', () => {
  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|\bveilig\b(?! thuis)/i);
  });

  it('name consent or namelessness wherever somebody outside the school thinks along', () => {
    for (const id of ['wk-1', 'wk-4', 'wk-8', 'nl-4', 'nl-5', 'eigen-route', 'in-gesprek'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(/toestemming|zonder naam/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of questions.flatMap(({ options }) => options))
      expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
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
