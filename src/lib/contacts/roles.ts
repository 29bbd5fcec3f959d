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
