/** Where the way out leads: a site that anybody may have been reading. */
export const elsewhere = 'https://www.buienradar.nl/';

/** The event that asks whether a tool holds an answer; who does prevents its default. */
export const whoHolds = 'rb-holds';
