/**
 * The choice for a municipality that a region does not have. It is served by nobody of the region: left out, a home elsewhere would
 * count as the school's, and give the office of another municipality.
 */
export const elsewhere = 'anders';

/** The same among municipalities that can be chosen. */
export const elsewhereChoice = { slug: elsewhere, name: 'Een andere plaats of gemeente' } as const;
