import type { Role } from '../../contacts/roles.ts';
import type { Kind } from '../../lookup/kinds.ts';
import { refuse, title, type Made, type Refused, type Surroundings } from './made.ts';

/**
 * A contact, indented. What an editor may leave out is a comment, also the ways to reach it: a number that nobody filled in
 * must not look like one, and the checks say that it is missing.
 */
export const contactStub = (id: string, role: string, label: string): string => `  - id: ${id}
    organisatie: ${label}
    rol: ${role}
    waarvoor: Waarvoor je belt, in een zin.
    # Minstens een van deze drie:
    # telefoon: '…'
    # email: …
    # website: https://…
    # bereikbaar: Op werkdagen
    bron: routeboek-redactie
    # bij: bladzijde …
    # gecontroleerdOp: jjjj-mm-dd # alleen als iemand het nummer echt heeft gebeld
    # opmerking: Wat de beller nog moet weten.
`;

/** The roles that people look for at an office of this kind. */
export const rolesOf: Readonly<Partial<Record<Kind, readonly Role[]>>> = {
  leerplicht: ['leerplicht'],
  jeugdhulp: ['cjg', 'jeugdhulp-toegang'],
  jgz: ['jgz'],
  'swv-po': ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
  'swv-vo': ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
  verwijsindex: ['verwijsindex'],
  kernteam: ['kernteam-po', 'kernteam-vo'],
  crisishulp: ['jeugdhulp-toegang'],
};

/** A contact goes below `contacten:` of a file that is there; with `afspraken:` after it, it goes before those. */
export function contact(
  kind: Kind,
  name: string,
  id: string,
  { read }: Surroundings,
): readonly Made[] | Refused {
  const file = `werkgebieden/${kind}/${name}.yaml`;
  const text = read(file);
  if (text === undefined)
    return refuse(
      `Er is nog geen ${file}. Maak dat eerst: npm run new -- werkgebied ${kind}/${name} "Gemeente"`,
    );
  if (new RegExp(`^\\s*- id: ${id}$`, 'm').test(text))
    return refuse(`Het contact "${id}" staat al in ${file}.`);
  const role = rolesOf[kind]?.[0] ?? 'cjg';
  const filled = contactStub(id, role, title(id));
  const [before, after] = text.split(/^(?=# Afspraken\.|afspraken:)/m, 2);
  const head = (before ?? '').trimEnd();
  const list = /^contacten:/m.test(head) ? '' : '\ncontacten:\n';
  const rest = after === undefined ? '' : `\n${text.slice((before ?? '').length)}`;
  return [{ file, text: `${head}\n${list}${list ? '' : '\n'}${filled}${rest}` }];
}
