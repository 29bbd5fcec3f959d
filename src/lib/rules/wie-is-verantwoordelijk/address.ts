/** In doubt about the municipality: the address settles it. Carried by every answer that doubts. */
export const zoekAdres = {
  actions: [
    {
      who: 'Administratie',
      what: 'Zoek het adres na in je leerlingadministratie of vraag het de ouders; zoek de plaats op de startpagina van deze site. Het adres telt, niet de naam van de plaats.',
    },
  ],
  record: ['Op welk adres je bent uitgegaan.'],
} as const;
