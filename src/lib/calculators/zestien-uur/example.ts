import type { Input } from './count.ts';

const october = (day: number): Date => new Date(2026, 9, day);

/** The worked example on the page: exactly sixteen hours, with a holiday week that is skipped. */
export const example: Input = {
  absences: [
    { day: october(5), minutes: 4 * 60 },
    { day: october(8), minutes: 4 * 60 },
    { day: october(20), minutes: 4 * 60 },
    { day: october(27), minutes: 2 * 60 },
    { day: october(29), minutes: 2 * 60 },
  ],
  holidays: [{ from: october(10), to: october(18) }],
  reportedUntil: undefined,
};
