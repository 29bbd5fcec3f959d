import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('zorgen-bespreken');

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of zorgen-bespreken', () => {
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
});
