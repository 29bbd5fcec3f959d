import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';

const rule = flowById('ondersteuningsroute');

/** The numbers of the steps of a route, as its outcomes are called: `nl-1` and on. */
const stepsOf = (prefix: string, total: number) =>
  Array.from({ length: total }, (_, index) => ({ id: `${prefix}-${index + 1}`, number: index + 1 }));
const words = (id: string) => JSON.stringify(rule.outcomes[id]);
/** What a step is: what its title says after "Stap 3 van 12:". */
const does = (id: string) => rule.outcomes[id]?.title.replace(/^Stap \d+ van \d+: /, '');

describe('the six national steps', () => {
  const [prefix, total] = ['nl', 6] as const;
  const steps = stepsOf(prefix, total);

  it('has all of its steps, and no other', () => {
    const ids = Object.keys(rule.outcomes).filter((id) => id.startsWith(`${prefix}-`));
    expect(ids).toEqual(steps.map(({ id }) => id));
  });

  it('gives each step one answer that leads to it', () => {
    const ends = paths(rule).map(({ end }) => end);
    for (const { id } of steps) expect(ends.filter((end) => end === id)).toHaveLength(1);
  });

  it('says in each step who is in charge, and which step is next', () => {
    for (const { id, number } of steps) {
      const { title, summary } = rule.outcomes[id] ?? {};
      expect(title).toMatch(new RegExp(`^Stap ${number} van ${total}: .`));
      expect(summary).toMatch(/^Regie: [^.]+\./);
      expect(summary).toContain(
        number < total
          ? `: stap ${number + 1}, ${does(`${prefix}-${number + 1}`)}.`
          : 'Dit is de laatste stap.',
      );
    }
  });

  it('says in each step, last of all, that violence or neglect does not wait for the next', () => {
    for (const { id } of steps) {
      const last = rule.outcomes[id]?.actions.at(-1);
      expect(last?.what, id).toMatch(/geweld of verwaarlozing\? Open de meldcode\. Gevaar: 112\.$/);
      expect(rule.outcomes[id]?.cards, id).toContain('meldcode');
    }
  });
});

describe('what the route said, and what holds now', () => {
  it.each([
    [
      'the Verwijsindex when parents refuse',
      'in-gesprek',
      /een recht, geen plicht, .*of jouw regio hem gebruikt, is nog na te gaan/i,
    ],
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

  it('names no region: the route of a region stands in its routeboek', () => {
    expect(JSON.stringify([rule.questions, rule.outcomes])).not.toMatch(/Westerkwartier|Kennemerland/i);
  });

  it('says that it is not confirmed whether schools still work with it', () => {
    expect(rule.questions['route']?.explanation).toMatch(/voor de basisschool.*nog na te gaan/);
    expect(rule.questions['route']?.regional).toEqual(['ondersteuningsroute']);
  });
});
