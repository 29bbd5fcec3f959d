interface Served {
  readonly role: string;
  /** Slugs; empty means the whole country. */
  readonly municipalities: readonly string[];
}

/** For how many it is there: the fewer, the more it is one's own. */
const reach = ({ municipalities }: Served): number => municipalities.length || Infinity;

/**
 * Who has this role for a municipality (slug), and nobody of another one: the nearest first, whoever is there for the whole
 * country last. Without a municipality ('') everybody with the role, so that a reader can choose.
 */
export function serving<C extends Served>(
  contacts: readonly C[],
  role: string,
  municipality: string,
): readonly C[] {
  const withRole = contacts.filter((contact) => contact.role === role);
  if (!municipality) return withRole;
  return withRole
    .filter(({ municipalities }) => !municipalities.length || municipalities.includes(municipality))
    .sort((a, b) => reach(a) - reach(b));
}
