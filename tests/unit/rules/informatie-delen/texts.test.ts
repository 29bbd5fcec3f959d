import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const sharing = flowById('informatie-delen');
const right = flowById('recht-op-informatie');

describe.each([sharing, right])('the words of $id', (rule) => {
  const questions = Object.values(rule.questions);
  const everything = texts([questions, Object.values(rule.outcomes)]);

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
