import type { Input } from './ages.ts';

/** The worked example on the page: five years old in July, when the month after it begins with a holiday. */
export const example: Input = {
  birth: new Date(2021, 6, 14),
  on: new Date(2026, 10, 23),
  holidays: [{ from: new Date(2026, 6, 4), to: new Date(2026, 7, 16) }],
  fullYears: undefined,
  schooling: 'geen',
};
