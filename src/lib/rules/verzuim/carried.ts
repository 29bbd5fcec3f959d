/**
 * What an answer brings along, wherever the route ends. It is shown before the actions of the outcome.
 */

/** Something may lie behind the absence: the table of the verzuimkaart, who is invited and what each does. */
export const partners = {
  actions: [
    {
      who: 'IB’er of zorgcoördinator',
      what: 'Nodig ouders uit, met de partners die nodig zijn. Overleg met naam alleen met toestemming.',
    },
    {
      who: 'Leerplichtambtenaar',
      what: 'Onderzoekt gemeld verzuim, praat met ouders en kiest de aanpak.',
    },
    {
      who: 'Consulent samenwerkingsverband',
      what: 'Helpt bij passend onderwijs, bemiddelt en registreert thuiszitters.',
    },
    {
      who: 'CJG-coach of schoolcoach',
      what: 'Steunt het gezin en kan jeugdhulp inzetten.',
    },
    { who: 'Jeugdarts', what: 'Onderzoekt medisch en psychosociaal; verwijst zo nodig.' },
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
      what: 'Open nu de Meldcode. Direct gevaar: 112. Twijfel: overleg met Veilig Thuis (0800-2000, dag en nacht).',
      urgency: 'crisis',
    },
    {
      who: 'Jij',
      what: 'Spreek ouders pas als dat de leerling niet in gevaar brengt; overleg dat eerst.',
      urgency: 'crisis',
    },
    {
      who: 'Directeur',
      what: 'Zet ook de stappen hieronder: een verzuimmelding vervangt de meldcode niet.',
    },
  ],
  record: ['Wat je zag of hoorde: letterlijk, met dag en tijd.'],
  roles: ['veilig-thuis', 'noodnummer', 'cjg', 'jgz'],
} as const;

/** Doubt whether it is unsafe is no "no": advice is asked today, and the rest is as when it may be unsafe. */
export const misschienOnveilig = {
  ...onveilig,
  actions: [
    {
      who: 'Jij en de aandachtsfunctionaris',
      what: 'Overleg vandaag met Veilig Thuis (0800-2000, dag en nacht); dat kan zonder naam. Direct gevaar: 112.',
      urgency: 'crisis',
    },
    ...onveilig.actions,
  ],
} as const;

/** Leave can be the journey from which a pupil does not come back. */
export const gevaarlijkeReis = {
  actions: [
    {
      who: 'Jij',
      what: 'Bel nu Veilig Thuis (0800-2000) en zeg nog niets tegen de familie. Direct gevaar of is het vertrek vandaag: 112.',
      urgency: 'crisis',
    },
    {
      who: 'Directeur',
      what: 'Bespreek met Veilig Thuis wanneer en hoe je over het verlof beslist, en beslis tot dan niet.',
      urgency: 'crisis',
    },
  ],
  record: ['Wat de leerling zei: letterlijk, met dag en tijd.', 'De gevraagde dagen en de bestemming.'],
  roles: ['veilig-thuis', 'noodnummer'],
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
