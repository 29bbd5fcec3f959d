import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { rule } from '../../../../src/lib/rules/ondersteuningsroute/index.ts';
import { landelijk } from '../../../../src/lib/rules/ondersteuningsroute/landelijk.ts';
import type { RouteStep } from '../../../../src/lib/rules/ondersteuningsroute/step.ts';
import { westerkwartier } from '../../../../src/lib/rules/ondersteuningsroute/westerkwartier.ts';

const stepsOf = (route: { readonly steps: Readonly<Record<string, RouteStep>> }) =>
  Object.entries(route.steps);
const words = (id: string) => JSON.stringify(rule.outcomes[id]);

describe.each([
  ['Westerkwartier', westerkwartier, 'wk', 12],
  ['the six national steps', landelijk, 'nl', 6],
] as const)('%s', (_name, route, prefix, total) => {
  it('has its steps in order, each with the number of its id', () => {
    expect(stepsOf(route).map(([id, { number }]) => [id, number])).toEqual(
      Array.from({ length: total }, (_, index) => [`${prefix}-${index + 1}`, index + 1]),
    );
  });

  it('gives each step one answer that leads to it', () => {
    const ends = paths(rule).map(({ end }) => end);
    for (const [id] of stepsOf(route)) expect(ends.filter((end) => end === id)).toHaveLength(1);
  });

  it('says in each step who is in charge, and which step is next', () => {
    for (const [id, { number, lead }] of stepsOf(route)) {
      const { title, summary } = rule.outcomes[id] ?? {};
      expect(title).toContain(`Stap ${number} van ${total}: `);
      expect(summary).toContain(`Regie: ${lead}.`);
      const next = stepsOf(route)[number]?.[1];
      expect(summary).toContain(next ? `: stap ${number + 1}, ${next.does}.` : 'Dit is de laatste stap.');
    }
  });

  it('says in each step, last of all, that violence or neglect does not wait for the next', () => {
    for (const [id] of stepsOf(route)) {
      const last = rule.outcomes[id]?.actions.at(-1);
      expect(last?.what, id).toMatch(/geweld of verwaarlozing\? Open de meldcode\. Gevaar: 112\.$/);
      expect(rule.outcomes[id]?.cards, id).toContain('meldcode');
    }
  });
});

describe('what the routes said, and what holds now', () => {
  it('shows the five steps of the meldcode where Westerkwartier put them', () => {
    const placed = stepsOf(westerkwartier).flatMap(([, { number, meldcode }]) =>
      meldcode ? [[number, meldcode.step]] : [],
    );
    expect(placed).toEqual([
      [1, 1],
      [3, 2],
      [5, 3],
      [7, 4],
      [12, 5],
    ]);
  });

  it('shows each of these as history, with the rule of today beside it', () => {
    for (const [id, { meldcode }] of stepsOf(westerkwartier))
      if (meldcode)
        expect(rule.outcomes[id]?.summary).toContain(
          `Rond 2015 stond hier meldcode-stap ${meldcode.step}; nu ${meldcode.now}.`,
        );
  });

  it.each([
    ['a talk with parents first', 'wk-3', /overleg je bij een vermoeden zo nodig vóór het gesprek/],
    ['no real weighing', 'wk-7', /weeg je met het afwegingskader, en bij twijfel met Veilig Thuis/],
    ['help or report', 'wk-12', /melden en hulp twee besluiten, en kan het allebei/],
    ['the directeur reports', 'meldcode', /Rond 2015: .*de directeur\. Nu: wie in jullie meldcode staat/],
    [
      'always the Verwijsindex',
      'in-gesprek',
      /altijd de Verwijsindex\. Nu: een recht, geen plicht, .*of jouw regio hem gebruikt, is nog na te gaan/,
    ],
    [
      'the Verwijsindex in the talk',
      'wk-5',
      /een recht, geen plicht\. Of jouw regio hem nog gebruikt, is nog na te gaan/,
    ],
    [
      'the home of the parents',
      'wk-11',
      /die van de ouders\. Sinds 2022: die waar het kind staat ingeschreven/,
    ],
    ['feedback of Veilig Thuis is another one', 'wk-9', /Na een melding geeft Veilig Thuis apart bericht/],
    [
      'the ZAT decided about reporting',
      'nl-5',
      /besliste het ZAT samen.*Nu blijft elke professional zelf verantwoordelijk/,
    ],
    ['the zorgteam', 'nl-4', /Vroeger: zorgteam\. Nu: ondersteuningsteam of kernteam/],
    ['the handelingsplan', 'nl-3', /Vroeger: handelingsplan\. Nu.*OPP.*leerling zijn mening/],
  ])('%s', (_what, id, today) => {
    expect(words(id)).toMatch(today);
  });

  it('uses no name or number of then as that of now', () => {
    const all = JSON.stringify([rule.questions, rule.outcomes]);
    expect(all).not.toMatch(/0594|AMK|AMHK|Steunpunt Huiselijk|bureau jeugdzorg/i);
    expect(all.match(/0\d{3}-\d+/g)?.every((number) => number === '0800-2000')).toBe(true);
  });

  it('says of both routes that it is not confirmed whether schools still work with them', () => {
    expect(rule.questions['route']?.explanation).toMatch(/voor de basisschool.*nog na te gaan/);
    expect(rule.questions['route']?.regional).toEqual(['ondersteuningsroute']);
  });
});
