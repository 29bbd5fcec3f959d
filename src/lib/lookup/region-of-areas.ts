import { roles } from '../contacts/roles.ts';
import type { AgreementId } from '../region/agreement.ts';
import type { Agreement, ParameterState, Region } from '../region/region.ts';
import type { Area } from './area.ts';
import { lookup, type Offices } from './lookup.ts';

/** A region as its file has it: a name, its municipalities, an introduction. */
export type Edition = Omit<Region, 'contacts' | 'parameters' | 'definitions'>;

const unknown: ParameterState = { state: 'nog-na-te-gaan' };

const same = (a: ParameterState, b: ParameterState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A municipality, and all that holds there. */
interface Found {
  readonly name: string;
  readonly agreements: ReturnType<typeof lookup>['agreements'];
}

/**
 * What the municipalities of a region say on one point. Where they do not all say the same, the state of most of them
 * leads, and the others are named beside it.
 */
function together(municipalities: readonly Found[], id: AgreementId): Agreement {
  const groups: { state: ParameterState; names: string[] }[] = [];
  for (const { name, agreements } of municipalities) {
    const state = agreements[id] ?? unknown;
    const group = groups.find((one) => same(one.state, state));
    if (group) group.names.push(name);
    else groups.push({ state, names: [name] });
  }
  const known = (state: ParameterState) => Number(state.state !== 'nog-na-te-gaan');
  const [lead, ...others] = groups.toSorted(
    (a, b) => known(b.state) - known(a.state) || b.names.length - a.names.length,
  );
  if (!lead) return unknown;
  return others.length ? { ...lead.state, where: lead.names, elsewhere: others } : lead.state;
}

/**
 * A region, filled in by what its municipalities fall under. `landelijk` has no municipalities: nothing is chosen there.
 * The contacts come in the order in which the region names its municipalities, and then those of the whole country.
 */
export function regionOfAreas(edition: Edition, offices: Offices): Region {
  const { areas, agreements: definitions } = offices;
  const here = ({ municipalities }: Area, role: keyof typeof roles) =>
    edition.municipalities.some(
      ({ slug, neighbour }) =>
        municipalities !== 'alle' &&
        municipalities.includes(slug) &&
        // Of a neighbour only the pupils matter here, not the schools.
        (!neighbour || roles[role].by === 'leerling'),
    );
  /** Where an area begins in the order in which the region names its municipalities. */
  const place = ({ municipalities }: Area): number =>
    edition.municipalities.findIndex(
      ({ slug }) => municipalities !== 'alle' && municipalities.includes(slug),
    );
  const contacts = (national: boolean) =>
    areas
      .filter(({ municipalities }) => (municipalities === 'alle') === national)
      .toSorted((a, b) => place(a) - place(b))
      .flatMap((area) => area.contacts.filter(({ role }) => national || here(area, role)));
  // Looked up once for all agreements: in a whole country that is most of the work.
  const found = edition.municipalities
    .filter(({ neighbour }) => !neighbour)
    .map(({ name, slug }) => ({ name, agreements: lookup(offices, { school: slug }).agreements }));
  const parameters: Region['parameters'] = Object.fromEntries(
    Object.keys(definitions).map((id) => [
      id,
      edition.kind === 'landelijk' ? { state: 'geen-regio' } : together(found, id),
    ]),
  );
  return { ...edition, definitions, parameters, contacts: [...contacts(false), ...contacts(true)] };
}
