import type { ContactLine } from '../contacts/lines.ts';
import { roleIds, roles, type Role } from '../contacts/roles.ts';
import { askFor, sureWords, type Ask, type AskedMunicipality } from '../lookup/ask.ts';
import { at, municipality as municipalityAddress } from '../site/addresses.ts';

/** Whom to call in a municipality that the region at hand does not have, in the form of a contact of that region. */
export interface ElsewhereContact {
  readonly organisation: string;
  readonly role: Role;
  /** The slug of the municipality. */
  readonly municipalities: readonly [string];
  readonly serves: string;
  /** How to reach it, or what to ask and how sure; and the page of the municipality. */
  readonly lines: readonly ContactLine[];
  /** The number, where one is known, and whether somebody tried it. */
  readonly phone?: { readonly text: string; readonly href: string; readonly tried: boolean };
}

/** The link to the page of a municipality. */
export const moreOf = (slug: string, name: string, region = 'landelijk'): ContactLine => ({
  text: `Wie bel je in ${name}?`,
  href: at(municipalityAddress(region, slug), slug),
});

/** Whom to ask, where nobody is known. */
export const askedContact = (
  role: Role,
  slug: string,
  name: string,
  { who, ask, sure }: Ask,
  more: ContactLine,
): ElsewhereContact => ({
  organisation: who,
  role,
  municipalities: [slug],
  serves: name,
  lines: [{ text: ask }, { text: sureWords[sure] }, more],
});

/** For each function that differs by municipality whom to ask in one of no region, and how sure that is. */
export const contactsIn = (slug: string, asked: AskedMunicipality): readonly ElsewhereContact[] =>
  roleIds.flatMap((role) => {
    const ask = askFor(role, asked);
    return ask ? [askedContact(role, slug, asked.name, ask, moreOf(slug, asked.name))] : [];
  });

/**
 * The same for a municipality of another region while its numbers have not come: each row says so, and leads to its page. Never "not
 * found": they are known.
 */
export const contactsNotCome = (
  slug: string,
  name: string,
  region: { readonly id: string; readonly name: string },
): readonly ElsewhereContact[] =>
  roleIds
    .filter((role) => roles[role].by !== 'allen')
    .map((role) => ({
      organisation: `${roles[role].label} ${name}`,
      role,
      municipalities: [slug],
      serves: name,
      lines: [
        { text: `De nummers zijn niet geladen. Ze staan in het routeboek ${region.name}.` },
        moreOf(slug, name, region.id),
      ],
    }));
