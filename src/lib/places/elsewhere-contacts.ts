import type { ContactLine } from '../contacts/lines.ts';
import { roleIds, roles, type Role } from '../contacts/roles.ts';
import { askFor, sureWords, type AskedMunicipality } from '../lookup/ask.ts';
import { at, municipality as municipalityAddress } from '../site/addresses.ts';

/** Whom to call in a municipality that the region at hand does not have, in the form of a contact of that region. */
export interface ElsewhereContact {
  readonly organisation: string;
  readonly role: Role;
  /** The slug of the municipality. */
  readonly municipalities: readonly [string];
  readonly serves: string;
  /** What to ask, how sure, and the page of the municipality. */
  readonly lines: readonly ContactLine[];
}

/**
 * For each function that differs by municipality whom to ask there, and how sure that is. A municipality of another region has real
 * contacts, on its page of that region: then each row leads there.
 */
export function contactsIn(
  slug: string,
  asked: AskedMunicipality,
  region?: { readonly id: string; readonly name: string },
): readonly ElsewhereContact[] {
  const { name } = asked;
  const href = municipalityAddress(region?.id ?? 'landelijk', slug);
  const more = { text: `Wie bel je in ${name}?`, href: at(href, slug) };
  const row = (role: Role, organisation: string, ...texts: readonly string[]): ElsewhereContact => ({
    organisation,
    role,
    municipalities: [slug],
    serves: name,
    lines: [...texts.map((text) => ({ text })), more],
  });
  return roleIds.flatMap((role) => {
    if (roles[role].by === 'allen') return [];
    if (region) return [row(role, `${roles[role].label} ${name}`, `Staat in het routeboek ${region.name}.`)];
    const found = askFor(role, asked);
    return found ? [row(role, found.who, found.ask, sureWords[found.sure])] : [];
  });
}
