import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../../src/lib/rules/checks/contradiction.ts';
import { exampleSurroundings, flow, outcome, question } from '../../../../src/lib/rules/checks/example.ts';
import { opposites } from './opposite-sentences.ts';

/** What is said of a result with these two actions; "Nooit: …" is an action that nobody ever does. */
function told(...sentences: readonly [string, string]): readonly string[] {
  const [one, other] = sentences.map((sentence) => {
    const [, who = 'School', what = ''] = /^(?:(Nooit): )?(.*)$/.exec(sentence) ?? [];
    return { who, what };
  });
  if (!one || !other) throw new Error('two sentences');
  const rule = flow(
    { een: question({ ja: 'a', nee: 'b' }) },
    { outcomes: { a: outcome({ actions: [one, other] }), b: outcome() } },
  );
  return contradiction.run(rule, exampleSurroundings).map(({ what }) => what);
}

const spoken = (sentence: string) => sentence.replace(/^Nooit: /, 'Nooit ');

describe.each(opposites)('%s', (about, asks, forbids) => {
  it.each(asks.flatMap((asking) => forbids.map((forbidding) => [asking, forbidding] as const)))(
    '"%s" against "%s"',
    (asking, forbidding) =>
      expect(told(asking, forbidding)).toEqual([
        `"${asking}" vraagt wat "${spoken(forbidding)}" verbiedt (${about})`,
      ]),
  );

  it('says nothing of what asks it twice, or forbids it twice', () => {
    for (const group of [asks, forbids]) {
      const [first = '', ...rest] = group;
      for (const other of rest) expect(told(first, other)).toEqual([]);
    }
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a request that is turned around', 'Vertel niets over het gezin.', 'Praat niet met de ouders.'],
    ['of one with words between', 'Deel met anderen niets over het gezin.', 'Praat niet met de ouders.'],
    [
      'of a name that is given with consent',
      'Deel dit met naam, en vraag eerst om toestemming.',
      'Noem geen naam.',
    ],
    ['of other things', 'Vertel ouders wat je ziet.', 'Noem geen naam.'],
    ['of leave with which something else is done', 'Geef het verlof door.', 'Schrijf de leerling niet uit.'],
    [
      'of parts of two sentences',
      'Bel de ouders. Noteer het verlof.',
      'Wijs ouders de weg. Leg af wat je belooft.',
    ],
  ])('%s', (_what, one, other) => expect(told(one, other)).toEqual([]));
});
