/**
 * The day of this edition, ISO. The only place that reads the clock: everything else is given the day. A build
 * may be told another day (`ROUTEBOEK_VANDAAG=2027-11-22`), to repeat an old edition or to look ahead.
 * Throws on a day that does not exist.
 */
export function buildDay(
  told: string | undefined = process.env['ROUTEBOEK_VANDAAG'],
  now = new Date(),
): string {
  const day = told ?? now.toISOString().slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) || day.length !== 10) {
    throw new Error(`ROUTEBOEK_VANDAAG is geen dag: "${day}". Schrijf hem als 2027-11-22.`);
  }
  return day;
}
