import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row, table } from '../../../../src/lib/rules/checks/example.ts';
import type { Flow } from '../../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import {
  combinations,
  hit,
  tableToFlow,
  type Row,
  type Table,
} from '../../../../src/lib/rules/core/table.ts';

const two = ['ja', 'nee'];

/** Each question with where its options lead: { kleur: ['vorm', 'a'] }. */
const shape = (flow: Flow) =>
  Object.fromEntries(
    Object.entries(flow.questions).map(([id, { options }]) => [id, options.map(({ next }) => next)]),
  );

/** The input that a question asks: the second question about `kleur` is called `kleur-2`. */
const inputOf = (rule: Table, question: string) =>
  question in rule.inputs ? question : question.replace(/-\d+$/, '');

/** Answers every question of a flow from one combination of values. */
const answersFor = (rule: Table, flow: Flow, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(flow.questions).map((id) => [id, values[inputOf(rule, id)] ?? '']));

describe('hit', () => {
  const rule = table({ kleur: ['rood', 'groen'], vorm: two }, [
    row('1', { kleur: ['rood'] }, 'a'),
    row('2', { kleur: ['groen'], vorm: ['ja'] }, 'b'),
    row('3', { vorm: ['ja'] }, 'a'),
  ]);

  it('finds the topmost row that fits, where an input that a row does not name may have any value', () => {
    expect(hit(rule, { kleur: 'rood', vorm: 'nee' })?.id).toBe('1');
    expect(hit(rule, { kleur: 'rood', vorm: 'ja' })?.id).toBe('1');
    expect(hit(rule, { kleur: 'groen', vorm: 'ja' })?.id).toBe('2');
    expect(hit(rule, { kleur: 'groen', vorm: 'nee' })).toBeUndefined();
  });
});

describe('tableToFlow', () => {
  it('does not ask an input that can no longer change the outcome', () => {
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'] }, 'a'),
      row('2', { een: ['nee'], twee: ['ja'] }, 'a'),
      row('3', { een: ['nee'], twee: ['nee'] }, 'b'),
    ]);
    expect(shape(tableToFlow(rule))).toEqual({ een: ['a', 'twee'], twee: ['a', 'b'] });
  });

  it('does not ask an input that no row names, or of which a row names every value', () => {
    const rule = table({ loos: two, een: two, alles: two }, [
      row('1', { een: ['ja'], alles: ['ja', 'nee'] }, 'a'),
      row('2', { een: ['nee'] }, 'b'),
    ]);
    expect(shape(tableToFlow(rule))).toEqual({ een: ['a', 'b'] });
  });

  it('asks what changes only the reason, and skips it where the reason is the same', () => {
    const same = { because: 'Om dezelfde reden.' };
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'], twee: ['ja'] }, 'a'),
      row('2', { een: ['ja'], twee: ['nee'] }, 'a'),
      { ...row('3', { een: ['nee'], twee: ['ja'] }, 'b'), ...same },
      { ...row('4', { een: ['nee'], twee: ['nee'] }, 'b'), ...same },
    ]);
    const flow = tableToFlow(rule);
    expect(shape(flow)).toEqual({ een: ['twee', 'b'], twee: ['a', 'a'] });
    expect(flow.questions['een']?.options[1]?.because).toBe('Om dezelfde reden.');
  });

  it('lets routes with the same questions to go share them, also when the rows are others', () => {
    const rest = (id: string, when: Row['when']) => [
      { ...row(`${id}-goed`, { ...when, drie: ['ja'] }, 'a'), because: 'Goed.' },
      { ...row(`${id}-fout`, { ...when, drie: ['nee'] }, 'b'), because: 'Fout.' },
    ];
    const rule = table({ een: two, twee: two, drie: two }, [
      ...rest('kort', { een: ['ja'] }),
      ...rest('lang', { een: ['nee'], twee: ['ja'] }),
      row('stop', { een: ['nee'], twee: ['nee'] }, 'b'),
    ]);
    expect(shape(tableToFlow(rule))).toEqual({
      een: ['drie', 'twee'],
      twee: ['drie', 'b'],
      drie: ['a', 'b'],
    });
  });

  it('asks an input twice, under two names, where it leads elsewhere', () => {
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'], twee: ['ja'] }, 'a'),
      row('2', { een: ['ja'], twee: ['nee'] }, 'b'),
      row('3', { een: ['nee'], twee: ['ja'] }, 'b'),
      row('4', { een: ['nee'], twee: ['nee'] }, 'a'),
    ]);
    const flow = tableToFlow(rule);
    expect(shape(flow)).toEqual({ een: ['twee', 'twee-2'], twee: ['a', 'b'], 'twee-2': ['b', 'a'] });
    expect(flow.questions['twee-2']?.text).toBe(flow.questions['twee']?.text);
  });

  it('gives an option that settles the outcome the reason and sources of its row, and any other its own', () => {
    const sources = [{ source: 'besluit', at: 'art. 2' }] as const;
    const rule = table({ een: two, twee: two }, [
      { ...row('1', { een: ['ja'] }, 'a'), sources },
      row('2', { een: ['nee'], twee: ['ja'] }, 'a'),
      row('3', { een: ['nee'], twee: ['nee'] }, 'b'),
    ]);
    const [yes, no] = tableToFlow(rule).questions['een']?.options ?? [];
    expect(yes).toMatchObject({ id: 'ja', label: 'ja', next: 'a', because: 'Rij 1.', sources });
    expect(no).toMatchObject({
      next: 'twee',
      because: 'Want nee.',
      sources: [{ source: 'wet', at: 'art. 1' }],
    });
  });

  it('keeps what a value brings along, also when it settles the outcome', () => {
    const actions = [{ who: 'Jij', what: 'belt eerst' }];
    const plain = table({ een: two }, [row('1', { een: ['ja'] }, 'a'), row('2', { een: ['nee'] }, 'b')]);
    const een = plain.inputs['een'];
    const [yes, no] = een?.values ?? [];
    if (!een || !yes || !no) throw new Error('the example has two values');
    const flow = tableToFlow({ ...plain, inputs: { een: { ...een, values: [{ ...yes, actions }, no] } } });
    expect(flow.questions['een']?.options[0]).toMatchObject({ next: 'a', because: 'Rij 1.', actions });
  });

  it('asks in the order that it is given', () => {
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'], twee: ['ja'] }, 'a'),
      row('2', { een: ['nee'], twee: ['ja'] }, 'b'),
      row('3', { twee: ['nee'] }, 'b'),
    ]);
    const flow = tableToFlow(rule, ['twee', 'een']);
    expect(flow.start).toBe('twee');
    expect(shape(flow)).toEqual({ twee: ['een', 'b'], een: ['a', 'b'] });
  });

  it('throws on a combination without a row', () => {
    const rule = table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood'] }, 'a')]);
    expect(() => tableToFlow(rule)).toThrow('voorbeeld: no row fits');
  });

  it('lets the topmost row that fits decide, and asks nothing for the rows below it', () => {
    const rule = table({ kleur: ['rood', 'groen'], vorm: two }, [
      row('1', { kleur: ['rood'] }, 'a'),
      row('2', {}, 'b'),
      row('3', { vorm: ['ja'] }, 'a'),
    ]);
    expect(shape(tableToFlow(rule))).toEqual({ kleur: ['a', 'b'] });
  });

  it('asks what brings something along, also where every answer ends the same', () => {
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'], twee: two }, 'a'),
      row('2', {}, 'b'),
    ]);
    const { een, twee } = rule.inputs;
    const brings = { record: ['Dat het zo is.'] };
    const values = twee?.values.map((value) => (value.id === 'ja' ? { ...value, ...brings } : value));
    const bringing = { ...rule, inputs: { een, twee: { ...twee, values } } } as unknown as Table;
    expect(shape(tableToFlow(rule))).toEqual({ een: ['a', 'b'] });
    expect(shape(tableToFlow(bringing))).toEqual({ een: ['twee', 'b'], twee: ['a', 'a'] });
  });

  it('does not ask what only rows below the one that decides name, whatever it would bring along', () => {
    const rule = table({ een: two, twee: two, drie: two }, [
      row('1', { een: ['ja'] }, 'a'),
      row('2', { twee: ['ja'] }, 'b'),
      row('3', { twee: ['nee'], drie: ['ja'] }, 'a'),
      row('4', {}, 'b'),
    ]);
    const bringing = Object.entries(rule.inputs).map(([id, input]) => [
      id,
      {
        ...input,
        values: input.values.map((value) => (value.id === 'ja' ? { ...value, record: [`${id}.`] } : value)),
      },
    ]);
    const flow = tableToFlow({ ...rule, inputs: Object.fromEntries(bringing) as Table['inputs'] });
    expect(shape(flow)).toEqual({ een: ['a', 'twee'], twee: ['b', 'drie'], drie: ['a', 'b'] });
  });

  it('throws when the order leaves out inputs that the rows need, and names them', () => {
    const rule = table({ een: two, twee: two }, [
      row('1', { een: ['ja'], twee: ['ja'] }, 'a'),
      row('2', {}, 'b'),
    ]);
    expect(() => tableToFlow(rule, [])).toThrow('voorbeeld: the order leaves out een, twee');
  });
});

/**
 * Tables that are sound by construction: all combinations are cut in two along one input, again and again, every piece
 * becomes a row, and some rows then forget one of their conditions, so that rows overlap. A few reasons only, so that
 * routes come together.
 */
const soundTable: fc.Arbitrary<Table> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }),
    wider: fc.array(fc.option(fc.nat()), { minLength: 9, maxLength: 9 }),
    cuts: fc.array(fc.record({ piece: fc.nat(), input: fc.nat(), at: fc.nat() }), { maxLength: 8 }),
    ends: fc.array(fc.record({ then: fc.constantFrom('a', 'b'), because: fc.constantFrom('X.', 'Y.') }), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  .map(({ sizes, wider, cuts, ends }) => {
    const values = Object.fromEntries(
      sizes.map((size, i) => [`vraag${'abcd'[i]}`, ['w', 'x', 'y', 'z'].slice(0, size)] as const),
    );
    const inputs = Object.keys(values);
    const pieces: Readonly<Record<string, readonly string[]>>[] = [{}];
    for (const { piece, input, at } of cuts) {
      const place = piece % pieces.length;
      const chosen = pieces[place] ?? {};
      const id = inputs[input % inputs.length] ?? '';
      const open = chosen[id] ?? values[id] ?? [];
      if (open.length < 2) continue;
      const cut = 1 + (at % (open.length - 1));
      pieces.splice(place, 1, { ...chosen, [id]: open.slice(0, cut) }, { ...chosen, [id]: open.slice(cut) });
    }
    return table(
      values,
      pieces.map((when, i) => {
        const conditions = Object.entries(when);
        const forgotten = wider[i] ?? -1;
        const kept = conditions.filter((_, at) => forgotten < 0 || at !== forgotten % conditions.length);
        return { ...row(`${i}`, Object.fromEntries(kept), 'a'), ...ends[i] };
      }),
    );
  });

describe('for every sound table', () => {
  it('the flow ends where the topmost fitting row says, and gives its reason', () => {
    fc.assert(
      fc.property(soundTable, (rule) => {
        const flow = tableToFlow(rule);
        for (const values of combinations(rule)) {
          const fitting = hit(rule, values);
          const { steps, end } = replay(flow, answersFor(rule, flow, values));
          expect(end).toBe(fitting?.then);
          if (steps.length > 0) expect(steps.at(-1)?.option.because).toBe(fitting?.because);
        }
      }),
    );
  });

  it('an answer only leads to a later input, and every question can be reached', () => {
    fc.assert(
      fc.property(soundTable, (rule) => {
        const flow = tableToFlow(rule);
        const inputs = Object.keys(rule.inputs);
        const place = (question: string) => inputs.indexOf(inputOf(rule, question));
        const reached = new Set(paths(flow).flatMap(({ steps }) => steps.map(({ id }) => id)));
        for (const [id, { options }] of Object.entries(flow.questions)) {
          expect(reached).toContain(id);
          for (const { next } of options)
            expect(next in flow.outcomes || place(next) > place(id), `${id} -> ${next}`).toBe(true);
        }
      }),
    );
  });

  it('no question is asked for nothing, and no two questions are the same', () => {
    fc.assert(
      fc.property(soundTable, (rule) => {
        const questions = Object.values(tableToFlow(rule).questions).map(({ options }) => options);
        const effect = (options: (typeof questions)[number]) =>
          options.map(({ next, because }) => (next in rule.outcomes ? `${next} ${because}` : next));
        for (const options of questions) expect(new Set(effect(options)).size).toBeGreaterThan(1);
        const whole = Object.entries(tableToFlow(rule).questions).map(([id, { options }]) =>
          JSON.stringify([inputOf(rule, id), options]),
        );
        expect(new Set(whole).size).toBe(whole.length);
      }),
    );
  });
});

describe('the order of the questions', () => {
  it('is that of the inputs, also where a later input is met first', () => {
    const early = table({ een: ['x', 'y'], twee: ['x', 'y'], drie: ['x', 'y'] }, [
      row('1', { een: ['x'], drie: ['x'] }, 'a'),
      row('2', { een: ['x'], drie: ['y'] }, 'b'),
      row('3', { een: ['y'], twee: ['x'] }, 'a'),
      row('4', { een: ['y'], twee: ['y'] }, 'b'),
    ]);
    expect(Object.keys(tableToFlow(early).questions)).toEqual(['een', 'twee', 'drie']);
  });
});
