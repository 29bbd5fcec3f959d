/**
 * What an answer brings along, wherever the route ends. It is shown before the actions of the outcome.
 */

/** Something may lie behind the absence: the table of the verzuimkaart, who is invited and what each does. */
export const partners = {
  actions: [
    {
      who: 'IB’er of zorgcoördinator',
      what: 'Nodig ouders uit, met de partners die nodig zijn. Met naam overleggen doe je met toestemming; anders zonder naam.',
    },
    {
      who: 'Leerplichtambtenaar',
      what: 'Onderzoekt en registreert gemeld verzuim, praat met ouders, kiest de aanpak (MAS) en helpt terug naar school.',
    },
    {
      who: 'Consulent samenwerkingsverband',
      what: 'Helpt bij passend onderwijs, bemiddelt tussen ouders en school, registreert thuiszitters.',
    },
    {
      who: 'CJG-coach of schoolcoach',
      what: 'Steunt het gezin thuis, kent het lokale aanbod en kan jeugdhulp inzetten.',
    },
    { who: 'Jeugdarts', what: 'Onderzoekt medisch, let op psychosociale kanten en verwijst zo nodig.' },
    { who: 'Betrokken hulpverleners', what: 'Begeleiden leerling, ouders en school.' },
  ],
  record: [
    'Wat erachter kan zitten: feiten en vermoedens apart.',
    'Wie je uitnodigde en wat is afgesproken.',
  ],
  roles: ['cjg', 'jgz', 'samenwerkingsverband'],
} as const;

/** It may be unsafe: the meldcode goes on beside the rules on absence, and before a talk with the parents. */
export const onveilig = {
  actions: [
    {
      who: 'Jij en de aandachtsfunctionaris',
      what: 'Open nu het hulpmiddel Meldcode. Bij direct gevaar: bel 112. Bij twijfel: overleg met Veilig Thuis (0800-2000, 24 uur per dag).',
    },
    { who: 'Jij', what: 'Spreek ouders pas als dat de leerling niet in gevaar brengt; overleg dat eerst.' },
    {
      who: 'Directeur',
      what: 'Zorg dat de stappen hieronder ook doorgaan: een verzuimmelding vervangt de meldcode niet.',
    },
  ],
  record: ['Wat je zag of hoorde: letterlijk, met dag en tijd.'],
  roles: ['veilig-thuis', 'noodnummer', 'cjg', 'jgz'],
} as const;

/** A sick report that is doubted: parents hear it first, and illness stays out of any report. */
export const vermoedelijkOngeoorloofd = {
  actions: [
    {
      who: 'Directeur',
      what: 'Vertel ouders vóór de melding dat je dit als vermoedelijk ongeoorloofd ziet. Geef leerplicht geen gegevens over ziekte: dat is een datalek.',
    },
  ],
  record: ['Wanneer en hoe ouders dit hoorden.'],
} as const;

/** Nobody has added up the hours yet: doubt about the sixteen hours is not the same as fewer. */
export const telEerst = {
  actions: [
    {
      who: 'Administratie',
      what: 'Tel vandaag alle gemiste uren en loop deze vragen opnieuw door.',
    },
  ],
} as const;
