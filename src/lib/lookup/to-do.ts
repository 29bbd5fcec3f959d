import type { Contact } from '../contacts/contact.ts';
import type { Role } from '../contacts/roles.ts';
import type { AgreementId } from '../region/agreement.ts';
import type { Region } from '../region/region.ts';
import { kindIds, kinds, type Kind } from './kinds.ts';

/** An agreement of which nobody knows yet what it is. */
export interface OpenPoint {
  readonly id: AgreementId;
  readonly label: string;
  /** What is to be found out, and whom to ask, as the reader sees it. */
  readonly sentence: string;
  /** The municipalities for which it is open; empty where it is for the whole region. */
  readonly municipalities: readonly string[];
}

/** What is to be asked of one kind of office, and how to reach it where that is known. */
export interface ToAsk {
  readonly kind: Kind;
  readonly label: string;
  readonly contacts: readonly Contact[];
  readonly points: readonly OpenPoint[];
}

/** Who answers for a kind of office, by the role of its contacts; the first role that somebody has. */
const asked: Readonly<Record<Kind, readonly Role[]>> = {
  landelijk: [],
  leerplicht: ['leerplicht'],
  jeugdhulp: ['jeugdhulp-toegang', 'cjg'],
  jgz: ['jgz'],
  'swv-po': ['samenwerkingsverband'],
  'swv-vo': ['samenwerkingsverband'],
  verwijsindex: ['verwijsindex', 'samenwerkingsverband'],
  kernteam: ['kernteam-po', 'kernteam-vo', 'cjg'],
  crisishulp: ['jeugdhulp-toegang', 'cjg'],
  school: [],
};

/** For whom an agreement is open: names of municipalities, none for the whole region; undefined where all is known. */
function openFor(region: Region, id: AgreementId): readonly string[] | undefined {
  const given = region.parameters[id];
  if (given?.state === 'nog-na-te-gaan') return [];
  const open = (given?.elsewhere ?? []).filter(({ state }) => state.state === 'nog-na-te-gaan');
  return open.length ? open.flatMap(({ names }) => names) : undefined;
}

/**
 * What is still to be found out in a region, absent agreements as well: for each kind of office what to ask it. For the whole
 * country nothing: no agreement is chosen there.
 */
export const toDo = (region: Region): readonly ToAsk[] =>
  kindIds.flatMap((kind): ToAsk[] => {
    const points = Object.entries(region.definitions).flatMap(([id, one]): OpenPoint[] => {
      const municipalities = one.kind === kind ? openFor(region, id) : undefined;
      return municipalities ? [{ id, label: one.label, sentence: one.unknown, municipalities }] : [];
    });
    if (!points.length) return [];
    const ofRole = asked[kind].map((role) =>
      region.contacts.filter((contact) => contact.role === role && contact.municipalities.length > 0),
    );
    const contacts = ofRole.find((found) => found.length) ?? [];
    return [{ kind, label: kinds[kind].label, contacts, points }];
  });
