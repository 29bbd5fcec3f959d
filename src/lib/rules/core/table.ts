import type { Citation, Flow, NonEmpty, Option, Outcome, Question, Vocabulary } from './flow.ts';

type WithoutOptions<Q> = Q extends unknown ? Omit<Q, 'options'> : never;

/** One value of an input: an option that does not yet know where it leads. */
export type InputValue<V extends Vocabulary = Vocabulary> = Omit<Option<string, V>, 'next'>;

/** An input of a table: a question with a finite list of values. */
export type Input<V extends Vocabulary = Vocabulary> = WithoutOptions<Question<string, V>> & {
  readonly values: readonly [InputValue<V>, InputValue<V>, ...InputValue<V>[]];
};

/** A row: for these values this outcome, and why. An input that is not named may have any value. */
export interface Row<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly then: string;
  readonly because: string;
  readonly sources: NonEmpty<Citation<V>>;
}

/** A decision table with hit policy "unique": every combination of values fits exactly one row. */
export interface Table<V extends Vocabulary = Vocabulary> extends Omit<Flow<V>, 'start' | 'questions'> {
  readonly inputs: Readonly<Record<string, Input<V>>>;
  readonly rows: NonEmpty<Row<V>>;
}

/** Whether a rule is written as a table. */
export const isTable = <V extends Vocabulary>(rule: Flow<V> | Table<V>): rule is Table<V> => 'inputs' in rule;

/** Makes the function with which a table is written down; see `flowWriter`. */
export const tableWriter =
  <V extends Vocabulary>() =>
  <const I extends string, const O extends string>(
    table: Omit<Table<V>, 'inputs' | 'outcomes' | 'rows'> & {
      readonly inputs: Readonly<Record<I, Input<V>>>;
      readonly outcomes: Readonly<Record<O, Outcome<V>>>;
      readonly rows: NonEmpty<
        Omit<Row<V>, 'when' | 'then'> & {
          readonly when: Readonly<Partial<Record<NoInfer<I>, NonEmpty<string>>>>;
          readonly then: NoInfer<O>;
        }
      >;
    },
  ): Table<V> =>
    table as unknown as Table<V>;

/** One value of each input, by the id of the input. */
export type Values = Readonly<Record<string, string>>;

/** Every combination of the values of the inputs, one at a time: a table has up to hundreds of thousands. */
export function* combinations({ inputs }: Pick<Table, 'inputs'>): Generator<Values, void, undefined> {
  const all = Object.entries(inputs);
  function* from(position: number, chosen: Values): Generator<Values, void, undefined> {
    const [input, { values }] = all[position] ?? ['', { values: [] }];
    if (!input) yield chosen;
    for (const { id } of values) yield* from(position + 1, { ...chosen, [input]: id });
  }
  yield* from(0, {});
}

/** Whether a row allows this value of this input. */
const allows = (row: Row, input: string, value: string): boolean => row.when[input]?.includes(value) ?? true;

/** The rows that fit a combination of values (input id to value id). A sound table gives exactly one. */
export const hits = (table: Table, values: Values): readonly Row[] => {
  const given = Object.entries(values);
  return table.rows.filter((row) => given.every(([input, value]) => allows(row, input, value)));
};

/**
 * The flow that asks a table's inputs in the given order, and asks nothing that can no longer change the
 * outcome or its reason. Routes with the same questions left to go share them. An option that settles the
 * outcome gives the reason and sources of the row; any other gives those of the value. Throws on a gap or an
 * overlap: the checks name them first.
 */
export function tableToFlow<V extends Vocabulary>(
  table: Table<V>,
  order: readonly string[] = Object.keys(table.inputs),
): Flow<V> {
  const nodes: { id: string; position: number; question: Question<string, V> }[] = [];
  const byOptions = new Map<string, string>();

  /** The question that these rows leave open, or their outcome. */
  const node = (rows: readonly Row<V>[], from: number): string => {
    const position = order.findIndex((input, index) => index >= from && rows.some(({ when }) => when[input]));
    const id = order[position];
    const input = id && table.inputs[id];
    const [row] = rows;
    if (!row) throw new Error(`${table.id}: no row fits`);
    if (!id || !input) {
      if (rows.length > 1) throw new Error(`${table.id}: rows ${rows.map((r) => r.id).join(', ')} overlap`);
      return row.then;
    }
    return ask(rows, position, id, input);
  };

  const ask = (rows: readonly Row<V>[], position: number, id: string, input: Input<V>): string => {
    const { values, ...words } = input;
    const options = values.map((value): Option<string, V> => {
      const left = rows.filter((r) => allows(r, id, value.id));
      const next = node(left, position + 1);
      const [settling] = left;
      if (!settling || !(next in table.outcomes)) return { ...value, next };
      return { ...value, next, because: settling.because, sources: settling.sources };
    });
    // What an option leads to; of a question still to come the reason does not matter.
    const ends = options.map(({ next, because, sources }) =>
      next in table.outcomes ? JSON.stringify([next, because, sources]) : next,
    );
    const [first] = options;
    if (first && new Set(ends).size === 1) return first.next;

    const key = `${position} ${JSON.stringify(options)}`;
    const seen = byOptions.get(key);
    if (seen) return seen;
    const twins = nodes.filter((other) => other.position === position).length;
    const name = twins ? `${id}-${twins + 1}` : id;
    byOptions.set(key, name);
    nodes.push({ id: name, position, question: { ...words, options } as unknown as Question<string, V> });
    return name;
  };

  const { inputs: _inputs, rows, ...rest } = table;
  const start = node(rows, 0);
  nodes.sort((a, b) => a.position - b.position);
  return { ...rest, start, questions: Object.fromEntries(nodes.map(({ id, question }) => [id, question])) };
}
