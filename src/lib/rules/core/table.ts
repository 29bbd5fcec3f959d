import type { Citation, Flow, NonEmpty, Option, Question } from './flow.ts';

type WithoutOptions<Q> = Q extends unknown ? Omit<Q, 'options'> : never;

/** One value of an input: an option that does not yet know where it leads. */
export type InputValue = Omit<Option, 'next'>;

/** An input of a table: a question with a finite list of values. */
export type Input = WithoutOptions<Question> & {
  readonly values: readonly [InputValue, InputValue, ...InputValue[]];
};

/** A row: for these values this outcome, and why. An input that is not named may have any value. */
export interface Row {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly then: string;
  readonly because: string;
  readonly sources: NonEmpty<Citation>;
}

/**
 * A decision table with hit policy "first": of the rows that fit a combination of values the topmost decides. So a row
 * need not repeat what the rows above it have already ruled out.
 */
export interface Table extends Omit<Flow, 'start' | 'questions'> {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly rows: NonEmpty<Row>;
}

/** Whether a rule is written as a table. */
export const isTable = (rule: Flow | Table): rule is Table => 'inputs' in rule;

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

/** The row that decides for a combination of values (input id to value id): the topmost that fits. None is a gap. */
export const hit = (table: Pick<Table, 'rows'>, values: Values): Row | undefined => {
  const given = Object.entries(values);
  return table.rows.find((row) => given.every(([input, value]) => allows(row, input, value)));
};

/** Where an answer leads: to a question, or to an outcome with the reason and sources of the row that decides. */
type End = Pick<Option, 'next'> | Pick<Option, 'next' | 'because' | 'sources'>;

/**
 * The flow that asks a table's inputs in the given order, and asks nothing that can no longer change the
 * outcome or its reason. Routes with the same questions left to go share them. An option that settles the
 * outcome gives the reason and sources of the row; any other gives those of the value. Throws on a gap, which the checks name
 * first, and where the order leaves out what a row needs.
 */
export function tableToFlow(table: Table, order: readonly string[] = Object.keys(table.inputs)): Flow {
  const nodes: { id: string; position: number; question: Question }[] = [];
  const byOptions = new Map<string, string>();

  /** The question that these rows leave open, or the outcome of the row that decides. */
  const node = (fitting: readonly Row[], from: number): End => {
    const open = order.slice(from);
    const isSure = ({ when }: Row) => !open.some((input) => when[input]);
    const sure = fitting.findIndex(isSure);
    // No row below one that fits whatever is still answered can decide.
    const rows = sure < 0 ? fitting : fitting.slice(0, sure + 1);
    const [row] = rows;
    if (!row) throw new Error(`${table.id}: no row fits`);
    const position = order.findIndex((input, index) => index >= from && rows.some(({ when }) => when[input]));
    const id = order[position];
    const input = id && table.inputs[id];
    return id && input ? ask(rows, position, id, input) : settled(row);
  };

  const settled = ({ then, because, sources }: Row): End => ({ next: then, because, sources });

  const ask = (rows: readonly Row[], position: number, id: string, input: Input): End => {
    const { values, ...words } = input;
    const ends = values.map((value) =>
      node(
        rows.filter((row) => allows(row, id, value.id)),
        position + 1,
      ),
    );
    const options = values.map((value, index): Option => ({ ...value, ...(ends[index] as End) }));
    const brings = options.map(({ actions, record, roles }, index) =>
      JSON.stringify([ends[index], actions, record, roles]),
    );
    const [first] = ends;
    if (first && new Set(brings).size === 1) return first;

    const key = `${position} ${JSON.stringify(options)}`;
    const seen = byOptions.get(key);
    if (seen) return { next: seen };
    const twins = nodes.filter((other) => other.position === position).length;
    const name = twins ? `${id}-${twins + 1}` : id;
    byOptions.set(key, name);
    nodes.push({ id: name, position, question: { ...words, options } as unknown as Question });
    return { next: name };
  };

  const { inputs: _inputs, rows, ...rest } = table;
  const needed = new Set(rows.flatMap(({ when }) => Object.keys(when)));
  const left = [...needed].filter((input) => !order.includes(input));
  if (left.length) throw new Error(`${table.id}: the order leaves out ${left.join(', ')}`);
  const start = node(rows, 0).next;
  nodes.sort((a, b) => a.position - b.position);
  return { ...rest, start, questions: Object.fromEntries(nodes.map(({ id, question }) => [id, question])) };
}
