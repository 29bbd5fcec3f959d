import type { Kind } from '../../lib/site/search-tags.ts';

/** The kinds of pages as they can be chosen. */
export const kindNames: Readonly<Record<Kind, string>> = {
  hoofdstuk: 'Hoofdstukken',
  handreiking: 'Handreiking',
  praktijk: 'Praktijk',
  oefengeval: 'Samen oefenen',
  hulpmiddel: 'Hulpmiddelen',
  kaart: 'Kaarten',
  contact: 'Contacten',
  begrip: 'Begrippen',
  vraag: 'Vragen voor een ander',
  uitleg: 'Uitleg over deze site',
};
