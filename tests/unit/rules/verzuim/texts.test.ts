import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('verzuim');

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of verzuim', () => {
  it('say sixteen or more, and never more than sixteen', () => {
    for (const text of everything) expect(text).not.toMatch(/meer dan (16|zestien)|> ?16/i);
    expect(rule.outcomes['zestien']?.summary).toMatch(/16 uur of meer/);
  });

  it('hold no number of times too late, which is the region’s', () => {
    for (const text of everything) expect(text).not.toMatch(/\b12 keer\b/);
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
});
