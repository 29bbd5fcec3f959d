import type { Contact } from '../contacts/contact.ts';
import { roleIds, roles, type Role } from '../contacts/roles.ts';
import { serving } from '../contacts/serving.ts';
import type { Agreements, AgreementDefinition, AgreementId } from '../region/agreement.ts';
import type { ParameterState } from '../region/region.ts';
import { serves, type Area } from './area.ts';
import { askFor, type Ask, type AskedMunicipality } from './ask.ts';
import { kinds } from './kinds.ts';

/** The two places that decide who it is: where the school stands and where the pupil lives, each a slug. */
export interface Places {
  readonly school?: string | undefined;
  /** Left out: the pupil lives where the school stands. */
  readonly home?: string | undefined;
}

/** What there is to look in: the content of the site has both. */
export interface Offices {
  readonly areas: readonly Area[];
  readonly agreements: Agreements;
  /** All municipalities of the country: whom to ask where nobody is known. */
  readonly municipalities: readonly (AskedMunicipality & { readonly slug: string })[];
}

/** Somebody to call, why it is this one, and how sure. */
export interface Found {
  readonly contact: Contact;
  /** Which place decided: the whole country, the school's or the pupil's. */
  readonly because: 'allen' | 'school' | 'leerling';
  /** Whether anybody ever tried the number or address. */
  readonly checked: boolean;
}

export interface LookedUp {
  /** For each role who it is, most specific first; empty where nobody is known. */
  readonly contacts: Readonly<Record<Role, readonly Found[]>>;
  /** For each role that nobody is known to have in the municipality that decides: whom to ask there. */
  readonly asks: Readonly<Partial<Record<Role, Ask>>>;
  /** For each agreement its state. Absent is `nog-na-te-gaan`; without a place `geen-regio`. */
  readonly agreements: Readonly<Record<AgreementId, ParameterState>>;
}

const unknown: ParameterState = { state: 'nog-na-te-gaan' };
const noPlace: ParameterState = { state: 'geen-regio' };

/** The fewer municipalities an office works for, the more specific it is. */
const reach = ({ municipalities }: Area): number =>
  municipalities === 'alle' ? Infinity : municipalities.length;

/** The municipality (slug) that decides; undefined when it was not chosen. */
const deciding = (by: 'school' | 'leerling' | 'allen', { school, home = school }: Places) =>
  by === 'leerling' ? home : school;

/**
 * Who does what, for a school here and a pupil who lives there: for each role who it is, why this one and how sure; for each
 * agreement its state. Pure: everything on the site that depends on a place asks this.
 */
export function lookup(
  { areas, agreements: definitions, municipalities }: Offices,
  places: Places,
): LookedUp {
  const everybody = areas.flatMap(({ contacts }) => contacts);
  const nationwide = everybody.filter(({ municipalities }) => municipalities.length === 0);
  const forRole = (role: Role): readonly Found[] => {
    const { by } = roles[role];
    const slug = deciding(by, places);
    return (slug === undefined ? serving(nationwide, role, '') : serving(everybody, role, slug)).map(
      (contact) => ({
        contact,
        because: contact.municipalities.length ? by : 'allen',
        checked: contact.checkedOn !== undefined,
      }),
    );
  };
  const ask = (role: Role): readonly [Role, Ask][] => {
    const slug = deciding(roles[role].by, places);
    const municipality = municipalities.find((one) => one.slug === slug);
    const found = municipality && !forRole(role).length ? askFor(role, municipality) : undefined;
    return found ? [[role, found]] : [];
  };
  const bySize = areas.toSorted((a, b) => reach(a) - reach(b));
  const agreement = ([id, { kind }]: readonly [AgreementId, AgreementDefinition]): ParameterState => {
    const slug = deciding(kinds[kind].counts, places);
    if (slug === undefined) return noPlace;
    const area = bySize.find((one) => one.kind === kind && serves(one, slug) && one.agreements[id]);
    return area?.agreements[id] ?? unknown;
  };
  return {
    contacts: Object.fromEntries(roleIds.map((role) => [role, forRole(role)])) as LookedUp['contacts'],
    asks: Object.fromEntries(roleIds.flatMap(ask)),
    agreements: Object.fromEntries(Object.entries(definitions).map((one) => [one[0], agreement(one)])),
  };
}
