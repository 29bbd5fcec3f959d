const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/**
 * An ISO date as people say it: "2026-11-22" is "22 november 2026", "2024-01" is "januari 2024", "2024" stays.
 * Throws on a month that does not exist: a date on the site is never a guess.
 */
export function dutchDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) throw new Error(`Geen datum: ${iso}`);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
