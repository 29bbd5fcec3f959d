/**
 * What doubt brings with it, wherever the route ends. Doubt is never a "nee": Veilig Thuis is consulted, and until
 * there is an answer the route goes on as the more careful answer would. A firm norm of the profession, no law.
 */
export const consult = {
  actions: [
    {
      who: 'Jij',
      what: 'Overleg met Veilig Thuis (0800-2000): bij twijfel is dat de norm van je beroep. Het kan zonder naam.',
      urgency: 'melden',
    },
  ],
  record: ['Het advies van Veilig Thuis, en wanneer.'],
  roles: ['veilig-thuis'],
} as const;

/** Doubt about acute or structural danger: the field treats it as "ja", so the telephone comes first. */
export const callNow = {
  actions: [
    {
      who: 'Jij',
      what: 'Bel nu Veilig Thuis (0800-2000), niet pas morgen, en leg ook je twijfel voor.',
      urgency: 'melden',
    },
  ],
  record: ['Waarom je aan onveiligheid denkt.'],
  roles: ['veilig-thuis'],
} as const;
