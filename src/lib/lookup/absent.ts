import { roleIds, roles } from '../contacts/roles.ts';
import type { Region } from '../region/region.ts';
import type { LookedUp, Places } from './lookup.ts';

/** A function that nobody is known to have in some municipalities of a region. */
export interface Absent {
  readonly label: string;
  /** What to ask there, and whom. */
  readonly ask: string;
  /** By name. */
  readonly municipalities: readonly string[];
}

/** The functions for which a region has no contact, each with where and what to ask. Of a neighbour only those of the pupils. */
export function absent(region: Region, look: (places: Places) => LookedUp): readonly Absent[] {
  const rows = region.municipalities.flatMap(({ slug, name, neighbour }) => {
    const { asks } = look({ school: slug });
    return roleIds.flatMap((role) => {
      const found = neighbour && roles[role].by !== 'leerling' ? undefined : asks[role];
      return found ? [{ role, ask: found.ask, name }] : [];
    });
  });
  const groups = Map.groupBy(rows, ({ role, ask }) => `${roleIds.indexOf(role)} ${ask}`);
  return [...groups.values()].flatMap((group): Absent[] => {
    const [first] = group;
    return first
      ? [{ label: roles[first.role].label, ask: first.ask, municipalities: group.map(({ name }) => name) }]
      : [];
  });
}
