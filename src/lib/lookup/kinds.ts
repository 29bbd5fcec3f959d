import type { ParameterId } from '../region/parameters.ts';

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

/** Whose it is to make an agreement: only a werkgebied of this kind may state it. */
export const ownerOf: Readonly<Record<ParameterId, Kind>> = {
  'te-laat-grens': 'leerplicht',
  'te-laat-periode': 'leerplicht',
  'ziekteverzuim-criteria': 'jgz',
  'vakantieverlof-termijn': 'leerplicht',
  'verlof-gewichtig-termijn': 'leerplicht',
  'melden-swv': 'swv-po',
  'verzuim-partners': 'kernteam',
  'andere-functie': 'swv-po',
  'tweede-deskundige-volgorde': 'swv-po',
  'betrokkenheid-tekenen': 'swv-po',
  aandachtsfunctionaris: 'kernteam',
  'meldcode-eindverantwoordelijke': 'school',
  'coach-andere-gemeente': 'jeugdhulp',
  'verwijsindex-gebruik': 'verwijsindex',
  'verwijsindex-account': 'verwijsindex',
  'capaciteitenonderzoek-breed': 'jeugdhulp',
  'capaciteitenonderzoek-school': 'swv-po',
  'capaciteitenonderzoek-ouders': 'swv-po',
  'grijs-gebied-aanpak': 'jeugdhulp',
  'kernteam-bespreken': 'kernteam',
  ondersteuningsroute: 'kernteam',
  'urgente-jeugdhulp': 'jeugdhulp',
  crisisdienst: 'crisishulp',
  'schorsing-leerplicht': 'leerplicht',
  'dubbele-plaatsnamen': 'kernteam',
  'leerplicht-werkgebied': 'kernteam',
  'coach-per-gemeente': 'kernteam',
};
