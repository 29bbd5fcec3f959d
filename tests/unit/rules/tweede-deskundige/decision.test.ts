import { describe, expect, it, test } from 'vitest';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { flow, walk, type inOrder } from './walk.ts';

test('with everything in order the two may advise', () => {
  expect(walk().end).toBe('akkoord');
});

test('the checks are asked in the order of the decision', () => {
  expect(Object.keys(flow.questions)).toEqual([
    'eerste',
    'tweede',
    'beroep',
    'persoon',
    'functies',
    'passend',
    'onpartijdig',
    'informatie',
    'ouders',
  ]);
});

/** Every check of the decision, with each answer that fails it. */
const fails: readonly (readonly [check: string, answer: Partial<typeof inOrder>, end: string])[] = [
  ['the first is orthopedagoog or psycholoog', { eerste: 'iemand-anders' }, 'kies-eerste'],
  ['there is a first', { eerste: 'nog-niemand' }, 'kies-eerste'],
  ['the second is in the list', { tweede: 'jeugdverpleegkundige' }, 'kies-tweede'],
  [
    'the second is in the list through a profession',
    { tweede: 'poh-jeugd', beroep: 'anders' },
    'kies-tweede',
  ],
  ['there is a second', { tweede: 'nog-niemand' }, 'kies-tweede'],
  ['knowing vmbo is enough for lwoo or pro only', { tweede: 'vmbo-bij-iets-anders' }, 'kies-tweede'],
  ['they are two persons', { persoon: 'nee' }, 'kies-tweede'],
  ['the functions differ (regional)', { functies: 'nee' }, 'andere-functie'],
  ['the second fits the question', { passend: 'nee' }, 'heroverweeg'],
  ['no doubt that the second fits', { passend: 'twijfel' }, 'heroverweeg'],
  ['both are impartial', { onpartijdig: 'nee' }, 'niet-onpartijdig'],
  ['no doubt about impartiality', { onpartijdig: 'twijfel' }, 'vraag-swv'],
  ['there is enough recent information', { informatie: 'nee' }, 'teken-nog-niet'],
  ['no doubt about the information', { informatie: 'twijfel' }, 'teken-nog-niet'],
  ['parents have been told', { ouders: 'nee' }, 'ouders-eerst'],
  ['parents agree', { ouders: 'willen-niet' }, 'ouders-eerst'],
];

describe.each(fails)('fails when not: %s', (_check, answer, end) => {
  it(`leads to ${end}`, () => {
    expect(walk(answer).end).toBe(end);
  });

  it('whatever is answered to later questions', () => {
    const [id = ''] = Object.keys(answer).slice(-1);
    const after = Object.keys(flow.questions).slice(Object.keys(flow.questions).indexOf(id) + 1);
    const worst = { ouders: 'nee', informatie: 'nee', onpartijdig: 'nee', passend: 'nee', functies: 'nee' };
    const later = Object.fromEntries(Object.entries(worst).filter(([key]) => after.includes(key)));
    expect(walk({ ...answer, ...later }).end).toBe(end);
  });
});

test('nobody gets to "akkoord" but by a good answer to every check', () => {
  const good = paths(flow).filter(({ end }) => end === 'akkoord');
  expect(good.length).toBeGreaterThan(0);
  for (const { steps } of good) {
    const checks = steps.filter(({ id }) => !['eerste', 'tweede', 'beroep'].includes(id));
    expect(checks.map(({ id, option }) => `${id}=${option.id}`)).toEqual([
      'persoon=ja',
      'functies=ja',
      'passend=ja',
      'onpartijdig=ja',
      'informatie=ja',
      'ouders=ja',
    ]);
  }
});
