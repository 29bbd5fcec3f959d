import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import type { Outcome } from '../../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('ondersteuningsroute');

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
    const question = rule.questions['stap-landelijk'];
    expect(question?.options[0]?.next).toBe('ouders');
    expect(question?.text).toMatch(/het bovenste/);
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
  it('name consent or namelessness wherever somebody outside the school thinks along', () => {
    for (const id of ['nl-4', 'nl-5', 'eigen-route', 'in-gesprek'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(/toestemming|zonder naam/);
  });
});
