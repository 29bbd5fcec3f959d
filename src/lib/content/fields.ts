import { z } from 'zod';

/** Schema parts that several content files share. Messages are Dutch: an editor reads them. */

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A day of the calendar: "2026-11-22". */
export const day = z
  .string('is geen datum')
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text), {
    error: 'is geen datum die bestaat',
    params: { remedy: 'Schrijf jaar-maand-dag in cijfers, bijvoorbeeld 2026-11-22.' },
  });

/** A year, a month or a day: 2024, 2024-01 or 2024-01-31. A bare year is a number in YAML. */
export const yearMonthOrDay = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string('is geen datum')
    .refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)), {
      error: 'is geen datum die bestaat',
      params: { remedy: 'Schrijf een jaar (2024), een maand (2024-01) of een dag (2024-01-31).' },
    }),
);

/** Lower case words with hyphens: a part of an address that never changes. */
export const id = z.string('is geen tekst').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'mag alleen kleine letters, cijfers en streepjes hebben',
});

export const text = z
  .string('is geen tekst')
  .trim()
  .min(2, { error: 'is leeg of te kort' })
  .max(4_000, { error: 'is langer dan 4.000 tekens' })
  .refine((value) => !/\S{120}/.test(value.replaceAll(/https:\S+/g, '')), {
    error: 'heeft een woord van meer dan 120 tekens; dat past op geen scherm',
  });

/** The name of a place, region or office: it stands in titles and lists. */
export const name = text.max(80, { error: 'is langer dan 80 tekens' });

/** A page of the site, or a place on one, as an editor writes it: "/begrippen/#amk". */
export const sitePage = z.string('is geen tekst').regex(/^\/(?:[^\s/#]+\/)*(?:#[^\s/]+)?$/, {
  error: 'is geen adres op deze site dat met / begint en eindigt',
});

export const webAddress = z.url({ protocol: /^https$/, error: 'is geen webadres dat met https:// begint' });
