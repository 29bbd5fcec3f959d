/** A day as people say it: the browser knows the months. */
export const said = (day: string): string =>
  new Date(day).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
