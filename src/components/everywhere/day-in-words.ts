/**
 * A day as people say it, for the script that every page has: the browser knows the months, and the list of `dutchDate` would go along
 * to each of them.
 */
export const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
