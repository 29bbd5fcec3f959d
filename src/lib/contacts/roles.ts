/**
 * The functions that a contact can have. `by` says whose municipality decides who it is: the school's, the
 * pupil's home, or neither (one for the whole region or country). See domain facts on the three woonplaatsen.
 */
export const roles = {
  noodnummer: { label: 'Alarmnummer', by: 'allen' },
  'veilig-thuis': { label: 'Veilig Thuis', by: 'allen' },
  vertrouwensinspecteur: { label: 'Vertrouwensinspecteur', by: 'allen' },
  'centrum-seksueel-geweld': { label: 'Centrum Seksueel Geweld', by: 'allen' },
  cjg: { label: 'CJG of schoolcoach', by: 'school' },
  'jeugdhulp-toegang': { label: 'Toegang tot jeugdhulp', by: 'leerling' },
  jgz: { label: 'Jeugdgezondheidszorg (JGZ)', by: 'school' },
  leerplicht: { label: 'Leerplicht', by: 'leerling' },
  samenwerkingsverband: { label: 'Samenwerkingsverband', by: 'school' },
  'ouder-jeugdsteunpunt': { label: 'Ouder- en Jeugdsteunpunt', by: 'school' },
  verwijsindex: { label: 'Verwijsindex', by: 'school' },
  'kernteam-po': { label: 'Kernteams basisonderwijs', by: 'school' },
  'kernteam-vo': { label: 'Kernteams voortgezet onderwijs', by: 'school' },
} as const satisfies Record<string, { label: string; by: 'school' | 'leerling' | 'allen' }>;

export type Role = keyof typeof roles;
export const roleIds = Object.keys(roles) as readonly Role[];

/**
 * The roles on which a child's safety rests, each with the number that a device dials. They are told once, in the
 * contacts of the whole country, and stand on every page. The numbers are here too, so that a slip in a file of contacts
 * can't send somebody to the wrong one.
 */
export const crisisNumbers = {
  noodnummer: 'tel:112',
  'veilig-thuis': 'tel:08002000',
} as const satisfies Partial<Record<Role, string>>;

export type CrisisRole = keyof typeof crisisNumbers;

export const isCrisisRole = (role: string): role is CrisisRole => Object.hasOwn(crisisNumbers, role);
