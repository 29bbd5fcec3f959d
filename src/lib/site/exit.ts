/** Where the way out leads: a site that anybody may have been reading. */
export const elsewhere = 'https://www.buienradar.nl/';
