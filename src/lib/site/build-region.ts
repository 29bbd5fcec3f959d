/**
 * The one region of which this edition is made, beside what holds in the whole country (`ROUTEBOEK_REGIO=westerkwartier`);
 * undefined: all of them. Like the day of the build, a setting that everything else is given.
 */
export const buildRegion = (told: string | undefined = process.env['ROUTEBOEK_REGIO']): string | undefined =>
  told === undefined || told === '' ? undefined : told;
