import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('schorsing-verwijdering');

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
      /Vroeger.*even lang duren als het besluit.*Nu is dat alleen nog zo in het VO, zolang het overleg/,
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
      /direct aan leerplicht.*Vroeger \(wegwijzer 2008\) was een kopie/,
    );
  });
});

describe('the words', () => {
  it('leave nothing to be looked up that the law of today confirms', () => {
    const open = 'Of je ze als verzuim moet melden, is nog na te gaan';
    expect(all).toContain(open);
    expect(all.replace(open, '')).not.toMatch(/nog na te gaan/);
    const cited = [...questions.flatMap(({ options }) => options), ...Object.values(rule.outcomes)]
      .flatMap(({ sources }) => sources)
      .filter(({ source }) => source === 'wvo-2020')
      .map(({ at }) => at);
    expect(cited.every((at) => /^art\. 8\.1[45]/.test(at ?? ''))).toBe(true);
    expect(cited).toContain('art. 8.15 lid 4');
  });

  it('call advice advice', () => {
    for (const words of [
      /Geef werk mee[^.]*\(advies\)/,
      /Praat bij terugkeer[^.]*\? \(advies\)/,
      /Schrijf pas uit[^.]*\(advies\)/,
    ])
      expect(all).toMatch(words);
  });
});
