/** Whom to ask before answering a question that is weighed. */
export const ask = [
  'IB’er, aandachtsfunctionaris of directeur',
  'Veilig Thuis (0800-2000), ook zonder naam',
] as const;

/** What doubt brings along: consulting Veilig Thuis before anybody talks. */
export const overleg = {
  actions: [
    {
      who: 'Jij of de aandachtsfunctionaris',
      what: 'Leg je twijfel vandaag voor aan Veilig Thuis (0800-2000), ook zonder naam: bij twijfel is dat de norm van je beroep.',
      urgency: 'melden',
    },
  ],
  record: ['Het advies van Veilig Thuis, met dag en tijd.'],
  roles: ['veilig-thuis'],
} as const;
