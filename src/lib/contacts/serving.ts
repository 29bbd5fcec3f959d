interface Served {
  readonly role: string;
  readonly municipalities: readonly string[];
}

/**
 * Who has this role for a municipality (slug): its own contacts first, then those for the whole region or
 * country. Without a municipality ('') everybody with the role, so that a reader can choose.
 */
export function serving<C extends Served>(
  contacts: readonly C[],
  role: string,
  municipality: string,
): readonly C[] {
  const withRole = contacts.filter((contact) => contact.role === role);
  if (!municipality) return withRole;
  const own = withRole.filter(({ municipalities }) => municipalities.includes(municipality));
  return [...own, ...withRole.filter(({ municipalities }) => municipalities.length === 0)];
}
