import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow, option, outcome, question } from '../../../../src/lib/rules/checks/example.ts';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import { questionNumbers, type Urgency } from '../../../../src/lib/rules/core/flow.ts';
import { paths, remaining } from '../../../../src/lib/rules/core/paths.ts';
import { neighbours } from '../../../../src/lib/rules/core/neighbours.ts';
import { replay } from '../../../../src/lib/rules/core/replay.ts';

const rule = flow({
  een: question({ ja: 'twee', nee: 'drie' }),
  twee: question({ ja: 'a', nee: 'drie' }),
  drie: question({ ja: 'a', nee: 'b' }),
});

describe('replay', () => {
  it('shows the start when there are no answers', () => {
    expect(replay(rule, {})).toEqual({ steps: [], end: 'een', outcome: undefined });
  });

  it('follows the answers to the first question without one', () => {
    expect(replay(rule, { een: 'ja' }).end).toBe('twee');
  });

  it('ends at an outcome', () => {
    const path = replay(rule, { een: 'ja', twee: 'nee', drie: 'nee' });
    expect(path.end).toBe('b');
    expect(path.outcome).toBe(rule.outcomes['b']);
    expect(path.steps.map(({ id, option: { id: answer } }) => `${id}=${answer}`)).toEqual([
      'een=ja',
      'twee=nee',
      'drie=nee',
    ]);
  });

  it('does not count answers that are not on the path, and counts them again when they are', () => {
    const answers = { een: 'nee', twee: 'ja', drie: 'nee' };
    expect(replay(rule, answers).end).toBe('b');
    expect(replay(rule, { ...answers, een: 'ja' }).end).toBe('a');
  });

  it('stops where an unsound flow leads back to a question', () => {
    const circle = flow({ een: question({ ja: 'twee', nee: 'a' }), twee: question({ ja: 'een', nee: 'b' }) });
    expect(replay(circle, { een: 'ja', twee: 'ja' })).toMatchObject({ end: 'een', outcome: undefined });
  });

  it('stops at an answer that the question does not have', () => {
    expect(replay(rule, { een: 'misschien' }).end).toBe('een');
  });
});

describe('paths', () => {
  it('lists every route once, in the order of the options', () => {
    const found = paths(rule).map(({ steps, end }) =>
      [...steps.map(({ option: { id } }) => id), end].join(' '),
    );
    expect(found).toEqual(['ja ja a', 'ja nee ja a', 'ja nee nee b', 'nee ja a', 'nee nee b']);
  });

  it('throws beyond the limit', () => {
    expect(() => paths(rule, 4)).toThrow('voorbeeld: more than 4 paths');
    expect(paths(rule, 5)).toHaveLength(5);
  });

  it('throws on a cycle', () => {
    expect(() => paths(flow({ een: question({ ja: 'een', nee: 'a' }) }), 50)).toThrow('more than 50 paths');
  });

  it('counts the questions that may still come', () => {
    expect(remaining(rule)).toEqual({ een: 3, twee: 2, drie: 1 });
  });
});

describe('neighbours', () => {
  it('tells where another answer would have led, with the other answers kept', () => {
    const found = neighbours(rule, { een: 'nee', twee: 'ja', drie: 'nee' });
    expect(found.map(({ id, option: { id: answer }, end }) => `${id}=${answer}: ${end}`)).toEqual([
      'een=ja: a',
      'drie=ja: a',
    ]);
  });

  it('names the question that then comes up', () => {
    const [first] = neighbours(rule, { een: 'nee', drie: 'nee' });
    expect(first?.end).toBe('twee');
    expect(first?.outcome).toBeUndefined();
  });

  it('leaves out an answer that leads to the same end', () => {
    expect(neighbours(rule, { een: 'ja', twee: 'nee', drie: 'ja' }).map(({ id }) => id)).not.toContain(
      'twee',
    );
  });
});

describe('explain', () => {
  const carried = { actions: [{ who: 'Jij', what: 'belt eerst' }] };
  const carrying = flow(
    {
      een: question(
        {},
        {
          options: [
            option('twijfel', 'a', {
              actions: [{ who: 'Jij', what: 'belt eerst' }],
              record: ['De twijfel.'],
              roles: ['cjg', 'jgz'],
            }),
            option('nu', 'b', carried),
          ],
        },
      ),
    },
    { outcomes: { a: outcome({ regional: ['grens'] }), b: outcome({ urgency: 'crisis' }) } },
  );
  const result = (answer: string) => {
    const path = replay(carrying, { een: answer });
    if (!path.outcome) throw new Error('no outcome');
    return explain(path, path.outcome);
  };

  it('puts what the title says first, and then what an answer brings along', () => {
    expect(result('twijfel').actions.map(({ what }) => what)).toEqual(['doet dit', 'belt eerst']);
    expect(result('twijfel').record).toEqual(['Wat je deed.', 'De twijfel.']);
    expect(result('twijfel').regional).toEqual(['grens']);
  });

  it('puts nothing before what a crisis asks', () => {
    expect(result('nu').actions.map(({ what }) => what)).toEqual(['doet dit', 'belt eerst']);
  });

  it('says once what two answers both bring along', () => {
    const twice = flow({
      een: question({}, { options: [option('ja', 'twee', carried), option('nee', 'a')] }),
      twee: question({}, { options: [option('ja', 'a', carried), option('nee', 'b')] }),
    });
    const path = replay(twice, { een: 'ja', twee: 'ja' });
    expect(path.outcome && explain(path, path.outcome).actions.map(({ what }) => what)).toEqual([
      'doet dit',
      'belt eerst',
    ]);
  });

  it('puts what is more urgent than the outcome before it, the most urgent first', () => {
    const brings = (what: string, urgency: Urgency) => ({ actions: [{ who: 'Jij', what, urgency }] });
    const urgent = flow(
      {
        een: question(
          {},
          { options: [option('ja', 'twee', brings('belt Veilig Thuis', 'melden')), option('nee', 'b')] },
        ),
        twee: question(
          {},
          { options: [option('ja', 'a', brings('belt 112', 'crisis')), option('nee', 'b')] },
        ),
      },
      {
        outcomes: {
          a: outcome({
            actions: [
              { who: 'Jij', what: 'doet dit' },
              { who: 'Jij', what: 'doet dat' },
            ],
          }),
          b: outcome(),
        },
      },
    );
    const path = replay(urgent, { een: 'ja', twee: 'ja' });
    expect(path.outcome && explain(path, path.outcome).actions.map(({ what }) => what)).toEqual([
      'belt 112',
      'belt Veilig Thuis',
      'doet dit',
      'doet dat',
    ]);
  });

  it('adds nothing of its own', () => {
    const plain = replay(rule, { een: 'nee', drie: 'nee' });
    if (!plain.outcome) throw new Error('no outcome');
    expect(explain(plain, plain.outcome)).toMatchObject({
      actions: [{ who: 'Jij', what: 'doet dit' }],
      record: ['Wat je deed.'],
      roles: ['cjg'],
      regional: [],
    });
  });

  it('names each role once', () => expect(result('twijfel').roles).toEqual(['cjg', 'jgz']));

  it('gives the ground of every answer, with its sources', () => {
    expect(result('nu').grounds).toEqual([
      {
        id: 'een',
        question: 'Is dit zo?',
        answer: 'nu',
        because: 'Want nu.',
        sources: [{ source: 'wet', at: 'art. 1' }],
      },
    ]);
  });

  it('names all that the result rests on: the sources of the answers, then those of the outcome', () => {
    const path = replay(rule, { een: 'nee', drie: 'nee' });
    if (!path.outcome) throw new Error('no outcome');
    const outcome = { ...path.outcome, sources: [{ source: 'gids' }] as const };
    const { sources } = explain(path, outcome);
    expect(sources).toEqual([...path.steps.flatMap(({ option: step }) => step.sources), { source: 'gids' }]);
    expect(sources.length).toBeGreaterThan(2);
  });
});

describe('for every set of answers', () => {
  const answers = fc.dictionary(
    fc.constantFrom('een', 'twee', 'drie', 'vier'),
    fc.constantFrom('ja', 'nee', 'misschien'),
  );

  it('the path is one of all paths, or the beginning of one', () => {
    const all = paths(rule).map(({ steps }) =>
      steps.map(({ id, option: { id: answer } }) => `${id}=${answer}`).join(' '),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const path = replay(rule, given)
          .steps.map(({ id, option: { id: answer } }) => `${id}=${answer}`)
          .join(' ');
        expect(all.some((one) => one.startsWith(path))).toBe(true);
      }),
    );
  });

  it('numbers count from 1, and only go up along a path', () => {
    expect([...questionNumbers(rule)]).toEqual([
      ['een', 1],
      ['twee', 2],
      ['drie', 3],
    ]);
    const numbers = questionNumbers(rule);
    for (const { steps } of paths(rule)) {
      const along = steps.map(({ id }) => numbers.get(id) ?? 0);
      expect(along).toEqual([...along].sort((a, b) => a - b));
    }
  });
});
