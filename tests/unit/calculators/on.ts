/** A day as a calculator keeps it, from how people write it: on('2026-11-22'). */
export function on(iso: string): Date {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** How a test shows a day: "2026-11-22". */
export const iso = (day: Date | undefined): string | undefined =>
  day &&
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
