/** A calendar day, as a Date at local midnight: so two days compare with `<`, `>` and by their number. */
export type Day = Date;

/** Outside these days a date is taken for a slip of the keyboard. Easter below holds in this span too. */
const earliest: Day = new Date(1990, 0, 1);
const latest: Day = new Date(2099, 11, 31);

/**
 * A day from what a date field gives ("2026-11-22"), read by the platform, which takes it as a day in UTC. Undefined
 * when there is no such day (30 February), or when it lies far from our time.
 */
export function readDay(text: string): Day | undefined {
  const utc = new Date(text);
  if (Number.isNaN(utc.getTime()) || !utc.toISOString().startsWith(`${text}T`)) return undefined;
  const day = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  return day >= earliest && day <= latest ? day : undefined;
}

/** The day of a moment. A calculator compares days, so it must never be given a time of the day. */
export const dayOf = (moment: Date): Day =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

export const sameDay = (one: Day, other: Day): boolean => one.getTime() === other.getTime();

const full = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const plain = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** "maandag 23 november 2026": for a day on which somebody must do something. */
export const weekdayWords = (day: Day): string => full.format(day);

/** "23 november 2026". */
export const dayWords = (day: Day): string => plain.format(day);

const decimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** "4,5". */
export const numberWords = (value: number): string => decimals.format(value);
