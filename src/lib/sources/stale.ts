/** Something that an editor checked, and the day from which that check is too old. Days are ISO: "2026-11-22". */
interface Checked {
  readonly checkedOn: string;
  readonly checkBefore: string;
}

export interface Staleness {
  readonly stale: boolean;
  /** Whole days from the check until today; 0 on the day itself. */
  readonly daysSinceCheck: number;
  /** Whole days until the check is too old; 0 or less when it is. */
  readonly daysLeft: number;
}

const millisecondsPerDay = 86_400_000;

/** Whole days from one day until another; below 0 where that is earlier. Throws on a day that is none. */
export function daysBetween(from: string, to: string): number {
  const difference = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay;
  if (Number.isNaN(difference)) throw new Error(`Geen dag: "${from}" of "${to}"`);
  return difference;
}

/** Whether a check is too old on the given day. The day is an argument: nothing here reads the clock. Throws on a day that is none. */
export function staleness({ checkedOn, checkBefore }: Checked, today: string): Staleness {
  const daysLeft = daysBetween(today, checkBefore);
  return { stale: daysLeft <= 0, daysSinceCheck: daysBetween(checkedOn, today), daysLeft };
}

/** Whether something was last checked more than a year before today: it may have changed. Throws on a day that is none. */
export const isYearAgo = (checkedOn: string, today: string): boolean => daysBetween(checkedOn, today) > 365;

/** A check of longer ago than this says little of today. */
const longAgoDays = 730;

/** Whether something was last checked more than two years before today. Throws on a day that is none. */
export const isLongAgo = (checkedOn: string, today: string): boolean =>
  daysBetween(checkedOn, today) > longAgoDays;
