import { describe, expect, it, test } from 'vitest';
import { experts } from '../../../../src/components/rule/experts.ts';
import { flow, walk } from './walk.ts';

const functions = experts(flow);

type First = 'ja' | 'nee';
type Second = 'ja' | 'nee' | 'alleen-via-beroep' | 'vraag-swv';

/** Who may be first and second expert: the matrix of the field, written out a second time on purpose. */
const matrix: readonly (readonly [id: string, first: First, second: Second, reason: RegExp])[] = [
  ['orthopedagoog', 'ja', 'vraag-swv', /nog na te gaan.*‘pedagoog’.*NVO/],
  ['psycholoog', 'ja', 'alleen-via-beroep', /alleen mee als kinder- of jeugdpsycholoog/],
  ['kinder-jeugdpsycholoog', 'ja', 'ja', /in de lijst/],
  ['pedagoog', 'nee', 'ja', /in de lijst/],
  ['kinderpsychiater', 'nee', 'ja', /in de lijst/],
  ['jeugdarts', 'nee', 'ja', /is arts/],
  ['andere-arts', 'nee', 'ja', /de leerling zelf behandelt/],
  ['maatschappelijk-werker', 'nee', 'ja', /zonder eis van registratie/],
  ['cjg-coach', 'nee', 'alleen-via-beroep', /eigen beroep/],
  ['poh-jeugd', 'nee', 'alleen-via-beroep', /eigen beroep/],
  ['jeugdverpleegkundige', 'nee', 'nee', /van het JGZ-team telt alleen de arts/],
  ['vmbo-bij-lwoo-pro', 'nee', 'ja', /lwoo of praktijkonderwijs, dan mag de tweede/],
  ['vmbo-bij-iets-anders', 'nee', 'nee', /uit de gewone lijst/],
  ['intern-begeleider', 'nee', 'nee', /niet in de lijst/],
  ['leerkracht', 'nee', 'nee', /niet in de lijst/],
  ['ambulant-begeleider', 'nee', 'nee', /niet in de lijst/],
  ['onderwijsconsulent', 'nee', 'nee', /niet in de lijst/],
  ['leerplichtambtenaar', 'nee', 'nee', /niet in de lijst/],
];

/** The answer to "wie is de eerste deskundige" for somebody with this function. */
const asFirst = (id: string) =>
  ({ orthopedagoog: 'orthopedagoog', psycholoog: 'psycholoog', 'kinder-jeugdpsycholoog': 'psycholoog' })[
    id
  ] ?? 'iemand-anders';

const reached = { ja: 'akkoord', nee: 'kies-tweede', 'vraag-swv': 'vraag-swv' } as const;

test('the matrix has every function that the rule and the table on the site know', () => {
  expect(matrix.map(([id]) => id)).toEqual(functions.map(({ id }) => id));
});

describe.each(matrix)('%s', (id, first, second, reason) => {
  const entry = functions.find((each) => each.id === id);

  it(`as first: ${first}`, () => {
    expect(entry?.first.verdict).toBe(first);
    expect(walk({ eerste: asFirst(id) }).end).toBe(first === 'ja' ? 'akkoord' : 'kies-eerste');
  });

  it.each(['orthopedagoog', 'psycholoog'])(`as second: ${second}, beside a first who is %s`, (eerste) => {
    expect(entry?.second.verdict).toBe(second);
    const ends = { ...reached, 'alleen-via-beroep': 'beroep' };
    expect(walk({ eerste, tweede: id, beroep: '' }).end).toBe(ends[second]);
  });

  it('the wizard gives the reason that the table on the site gives', () => {
    const option = flow.questions['tweede']?.options.find((each) => each.id === id);
    expect(option?.because).toBe(entry?.second.because);
    expect(option?.sources).toEqual(entry?.second.sources);
    expect(entry?.second.because).toMatch(reason);
  });
});

test('somebody who knows vmbo may be second for lwoo and praktijkonderwijs, by the law of today, and for nothing else', () => {
  expect(walk({ tweede: 'vmbo-bij-lwoo-pro' }).end).toBe('akkoord');
  expect(walk({ tweede: 'vmbo-bij-iets-anders' }).end).toBe('kies-tweede');
  expect(functions.find(({ id }) => id === 'vmbo-bij-lwoo-pro')?.second.sources).toEqual([
    { source: 'uitvoeringsbesluit-wvo-2020', at: 'art. 2.51 lid 2' },
  ]);
});

describe('through the own profession', () => {
  const ends: Readonly<Record<string, string>> = {
    'kinder-jeugdpsycholoog': 'akkoord',
    pedagoog: 'akkoord',
    arts: 'akkoord',
    'maatschappelijk-werker': 'akkoord',
    orthopedagoog: 'vraag-swv',
    anders: 'kies-tweede',
    'weet-niet': 'vraag-swv',
  };

  it.each(['psycholoog', 'cjg-coach', 'poh-jeugd', 'anders'])('a %s counts by profession', (tweede) => {
    const found = flow.questions['beroep']?.options.map(({ id }) => [id, walk({ tweede, beroep: id }).end]);
    expect(Object.fromEntries(found ?? [])).toEqual(ends);
  });

  it('is not asked of somebody whose function is in the list', () => {
    expect(walk({ tweede: 'kinderpsychiater' }).steps.map(({ id }) => id)).not.toContain('beroep');
  });
});

test('an orthopedagoog as second is told to look at the regional agreement besides', () => {
  for (const route of [
    walk({ tweede: 'orthopedagoog' }),
    walk({ tweede: 'cjg-coach', beroep: 'orthopedagoog' }),
  ]) {
    expect(route.outcome?.regional).toContain('andere-functie');
    expect(route.steps.at(-1)?.option.actions?.[0]?.what).toMatch(
      /eerste deskundige ook orthopedagoog.*regio/,
    );
  }
});

test('a pedagoog as first is refused with the case in which that was said', () => {
  expect(functions.find(({ id }) => id === 'pedagoog')?.first.sources).toContainEqual({
    source: 'gpo-108283',
  });
  expect(walk({ eerste: 'iemand-anders' }).steps[0]?.option.sources).toContainEqual({ source: 'gpo-108283' });
});
