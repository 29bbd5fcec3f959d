/**
 * The kinds of office whose borders differ: each has its own map of the country. `counts` says whose municipality decides
 * which of them it is for an agreement: where the school stands, or where the pupil lives.
 */
export const kinds = {
  landelijk: { label: 'Heel Nederland', counts: 'allen' },
  leerplicht: { label: 'Leerplicht', counts: 'leerling' },
  jeugdhulp: { label: 'Jeugdhulp en CJG', counts: 'leerling' },
  jgz: { label: 'Jeugdgezondheidszorg (GGD)', counts: 'school' },
  'swv-po': { label: 'Samenwerkingsverband basisonderwijs', counts: 'school' },
  'swv-vo': { label: 'Samenwerkingsverband voortgezet onderwijs', counts: 'school' },
  verwijsindex: { label: 'Verwijsindex', counts: 'school' },
  kernteam: { label: 'Kernteams', counts: 'school' },
  crisishulp: { label: 'Crisishulp', counts: 'leerling' },
  school: { label: 'De school zelf', counts: 'school' },
} as const satisfies Record<string, { label: string; counts: 'school' | 'leerling' | 'allen' }>;

export type Kind = keyof typeof kinds;
export const kindIds = Object.keys(kinds) as readonly Kind[];
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
