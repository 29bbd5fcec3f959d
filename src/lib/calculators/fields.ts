import type { Texts } from './answer.ts';
import { dayWords, readDay, type Day } from './days.ts';
import { sayer } from './say.ts';
import type { Holiday } from './school-days.ts';
import type { shared } from './shared.ts';

/** A holiday as typed. */
export interface HolidayRow {
  readonly from: string;
  readonly to: string;
}

export const blankHoliday: HolidayRow = { from: '', to: '' };

/** Collects what is wrong while fields are read. */
export type Mistakes = Record<string, string>;

const sayShared = sayer<typeof shared.sentences>;

/** The day in a field; notes a mistake and gives undefined when there is none. */
export function dayIn(text: string, field: string, texts: Texts, mistakes: Mistakes): Day | undefined {
  const day = readDay(text);
  if (!day) mistakes[field] = sayShared(texts)('datum-niet-heel');
  return day;
}

/** A number as people type it: "4", "1,5". NaN for anything else, so that it fits no range. */
export const readNumber = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));

interface Range {
  readonly min: number;
  readonly max: number;
  /** The number must be a multiple of this: 1, or 0.5. */
  readonly step?: number;
  readonly mistake: string;
}

/** The number in a field; notes the mistake and gives undefined when it lies outside the range. */
export function numberIn(
  text: string,
  field: string,
  { min, max, step, mistake }: Range,
  mistakes: Mistakes,
): number | undefined {
  const value = readNumber(text);
  if (value >= min && value <= max && (step === undefined || value % step === 0)) return value;
  mistakes[field] = mistake;
  return undefined;
}

/** The holidays that were filled in; rows left empty do not count. */
export function holidaysIn(
  rows: readonly HolidayRow[],
  texts: Texts,
  mistakes: Mistakes,
): readonly Holiday[] {
  return rows.flatMap((row, index) => {
    if (row.from === '' && row.to === '') return [];
    const from = dayIn(row.from, `vakantie-${index}-van`, texts, mistakes);
    const to = dayIn(row.to, `vakantie-${index}-tot`, texts, mistakes);
    if (!from || !to) return [];
    if (to >= from) return [{ from, to }];
    mistakes[`vakantie-${index}-tot`] = sayShared(texts)('vakantie-omgekeerd');
    return [];
  });
}

/** The holidays that were filled in, in words: what was reckoned with. */
export const holidayWords = (holidays: readonly Holiday[], texts: Texts): readonly string[] =>
  holidays.map(({ from, to }) =>
    sayShared(texts)('gegeven-vakantie', { van: dayWords(from), tot: dayWords(to) }),
  );

/** The values when none is missing, and otherwise undefined. */
export const complete = <T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } | undefined =>
  Object.values(values).includes(undefined) ? undefined : (values as { [K in keyof T]: NonNullable<T[K]> });
