import { stringify } from 'csv-stringify/sync';

/** A table as CSV (RFC 4180), its first row with the names of the columns. What is not there is an empty cell. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
