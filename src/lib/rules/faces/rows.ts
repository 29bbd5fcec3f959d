import type { Citation } from '../core/flow.ts';
import type { Row, Table } from '../core/table.ts';

/** Where a shown row ends: at an outcome with its reason, or in the next table. */
export type End =
  | { readonly then: string; readonly because: string; readonly sources: readonly Citation[] }
  | { readonly then: 'verder' };

/** A row as a reader sees it: for each column the ids of the values that fit, or undefined for any value. */
export interface ShownRow {
  readonly cells: readonly (readonly string[] | undefined)[];
  readonly end: End;
}

/** A table as a reader sees it: the inputs that are its columns, and its rows. */
export interface ShownTable {
  readonly inputs: readonly string[];
  readonly rows: readonly ShownRow[];
}

type Rows = Pick<Table, 'inputs' | 'rows'>;

const key = (value: unknown): string => JSON.stringify(value);

const shown = (row: Row, inputs: readonly string[]): ShownRow => ({
  cells: inputs.map((input) => row.when[input]),
  end: { then: row.then, because: row.because, sources: row.sources },
});

/** The column in which two rows differ, when they end the same and differ in no other; else undefined. */
function onlyDifference(one: ShownRow, other: ShownRow): number | undefined {
  if (key(one.end) !== key(other.end)) return undefined;
  const [column, ...more] = one.cells.flatMap((ids, at) => (key(ids) === key(other.cells[at]) ? [] : [at]));
  return more.length ? undefined : column;
}

/** The rows, where one that differs from the row above it in a single answer becomes a part of that row. */
function merged(rows: readonly ShownRow[]): readonly ShownRow[] {
  const all: ShownRow[] = [];
  for (const row of rows) {
    const last = all.at(-1);
    const column = last && onlyDifference(last, row);
    if (last && column !== undefined) {
      const [above, below] = [last.cells[column], row.cells[column]];
      // Where one of the two takes any value, so do both together.
      const cells = last.cells.with(column, above && below && [...new Set([...above, ...below])]);
      all[all.length - 1] = { ...last, cells };
    } else all.push(row);
  }
  return all;
}

/** Whether there are answers to these questions by which both rows fit. */
const meet = (one: Row, other: Row, inputs: readonly string[]): boolean =>
  inputs.every((input) => {
    const [ids, others] = [one.when[input], other.when[input]];
    return !ids || !others || ids.some((id) => others.includes(id));
  });

/**
 * The rows in two tables: the first inputs, and for whoever comes through these the others. Undefined where the two
 * depend on each other: every way through the first must meet the same rows in the second, and a row that the first
 * inputs settle may not stand below one that leads to the second by the same answers.
 */
function split(
  { rows }: Rows,
  first: readonly string[],
  others: readonly string[],
): readonly ShownTable[] | undefined {
  const later = rows.filter(({ when }) => others.some((input) => when[input]));
  const ways = new Map<string, { readonly way: ShownRow; readonly rest: ShownRow[] }>();
  for (const row of later) {
    const way: ShownRow = { cells: shown(row, first).cells, end: { then: 'verder' } };
    const known = ways.get(key(way)) ?? { way, rest: [] };
    ways.set(key(way), { way, rest: [...known.rest, shown(row, others)] });
  }
  const [one, ...more] = [...ways.values()];
  if (!one || more.some(({ rest }) => key(rest) !== key(one.rest))) return undefined;
  const settling = rows.filter((row) => !later.includes(row));
  const isHidden = (row: Row) =>
    later.some((above) => rows.indexOf(above) < rows.indexOf(row) && meet(above, row, first));
  if (settling.some(isHidden)) return undefined;
  const settled = settling.map((row) => shown(row, first));
  return [
    { inputs: first, rows: [...settled, ...[...ways.values()].map(({ way }) => way)] },
    { inputs: others, rows: one.rest },
  ];
}

/** How much there is to read: the cells of all rows, with outcome and reason. */
const count = (tables: readonly ShownTable[]): number =>
  tables.reduce((sum, { inputs, rows }) => sum + rows.length * (inputs.length + 2), 0);

/**
 * The rows of a table rule for a reader, of which the topmost that fits decides: one table, or two where that takes
 * fewer cells. An input that no row names is no column, and rows below each other that differ in a single answer are one.
 */
export function shownTables(table: Rows): readonly ShownTable[] {
  const inputs = Object.keys(table.inputs).filter((input) => table.rows.some(({ when }) => when[input]));
  const whole: readonly ShownTable[] = [{ inputs, rows: table.rows.map((row) => shown(row, inputs)) }];
  return inputs
    .slice(1)
    .flatMap((_, index) => {
      const tables = split(table, inputs.slice(0, index + 1), inputs.slice(index + 1));
      return tables ? [tables] : [];
    })
    .reduce((best, tables) => (count(tables) < count(best) ? tables : best), whole)
    .map((part) => ({ ...part, rows: merged(part.rows) }));
}
