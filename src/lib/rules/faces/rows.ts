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
      const cells = last.cells.with(column, [...(last.cells[column] ?? []), ...(row.cells[column] ?? [])]);
      all[all.length - 1] = { ...last, cells };
    } else all.push(row);
  }
  return all;
}

/**
 * The rows in two tables: the first inputs, and for whoever comes through these the others. Undefined where the two
 * depend on each other: every way through the first must meet the same rows in the second.
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
  const settled = rows.filter((row) => !later.includes(row)).map((row) => shown(row, first));
  return [
    { inputs: first, rows: [...settled, ...[...ways.values()].map(({ way }) => way)] },
    { inputs: others, rows: one.rest },
  ];
}

const count = (tables: readonly ShownTable[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The rows of a table rule for a reader: one table, or two where that takes fewer rows, because rows in which only
 * the first inputs differ are then said once.  An input that no row names
 * is no column, and rows below each other that differ in a single answer are one.
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
