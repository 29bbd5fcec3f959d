import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

export interface CsvRow<Column extends string> {
  /** Counted from 1, the line with the names of the columns included. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads the text of a CSV file (commas, first line the names of the columns) that must have exactly these columns. */
export function parseCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { readonly rows: readonly CsvRow<Column>[]; readonly problems: readonly Problem[] } {
  let lines: readonly Parsed[];
  try {
    const options = { info: true, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true };
    lines = parse(text, options) as unknown as readonly Parsed[];
  } catch (error) {
    const line = (error as { readonly lines?: number }).lines;
    const remedy = 'Sluit elk dubbel aanhalingsteken, of haal ze weg als de tekst geen komma heeft.';
    return { rows: [], problems: [{ file, line, what: 'Een aanhalingsteken klopt niet.', remedy }] };
  }

  const [head, ...body] = lines;
  const names = head?.record ?? [];
  const wrong = columns.find((column, index) => names[index] !== column) ?? names[columns.length];
  if (wrong !== undefined) {
    const odd = names.find((name) => !columns.includes(name as Column));
    const what = `De eerste regel noemt niet de juiste kolommen${odd === undefined ? '' : `: "${odd}" is onbekend`}.`;
    const hint = odd === undefined ? '' : didYouMean(odd, columns);
    return {
      rows: [],
      problems: [{ file, line: 1, what, remedy: `${hint}De eerste regel is: ${columns.join(',')}` }],
    };
  }

  const problems: Problem[] = [];
  const rows: CsvRow<Column>[] = [];
  for (const { record, info } of body) {
    const line = info.lines;
    if (record.length === columns.length) {
      const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
      rows.push({ line, cells: cells as Record<Column, string> });
    } else {
      problems.push({
        file,
        line,
        what: `Deze regel heeft ${record.length} vakken in plaats van ${columns.length}.`,
        remedy: `Schrijf ${columns.join(',')} met precies ${columns.length - 1} komma’s; zet tekst met een komma tussen dubbele aanhalingstekens.`,
      });
    }
  }
  return { rows, problems };
}
