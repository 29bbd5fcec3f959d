import { roleIds, type Role } from '../../contacts/roles.ts';
import { kinds, type Kind } from '../../lookup/kinds.ts';
import type { KnownMunicipality } from '../../places/place.ts';
import type { Agreements } from '../../region/agreement.ts';
import { contactStub, rolesOf } from './contact.ts';
import { title, type Made } from './made.ts';

/** Every agreement that an office of this kind may make, as comments that only need their mark removed. */
const agreementStubs = (kind: Kind, agreements: Agreements): string => {
  const theirs = Object.entries(agreements).filter(([, definition]) => definition.kind === kind);
  if (theirs.length === 0) return '';
  return `
# Afspraken. Wat je niet weet, laat je als commentaar staan: dat is "nog na te gaan". Is er niets afgesproken, schrijf dan
# toestand: niets-afgesproken, zonder waarde.
# afspraken:
${theirs
  .map(
    ([id, { label, valueKind, example }]) => `#   ${id}: # ${label}
#     toestand: afgesproken
#     waarde: … # ${valueKind}, zoals: ${String(example)}
#     toelichting: Een hele zin die erachter komt.
#     bron: …
#     bij: bladzijde …
#     gecontroleerdOp: jjjj-mm-dd`,
  )
  .join('\n')}
`;
};

/** An office, with its contacts and agreements as comments. */
export function area(
  kind: Kind,
  name: string,
  municipalities: readonly KnownMunicipality[],
  agreements: Agreements,
): Made {
  const stubs: readonly Role[] = rolesOf[kind] ?? ['cjg'];
  const commented = stubs
    .map((role) => contactStub(`${role}-${name}`, role, kinds[kind].label))
    .join('')
    .replace(/^(?=.)/gm, '# ');
  return {
    file: `werkgebieden/${kind}/${name}.yaml`,
    text: `# Werkgebied: een bureau, de gemeenten waarvoor het werkt (namen uit gemeenten.csv), contacten en afspraken.
# Haal het hekje weg bij wat je weet. Alleen functies: geen namen, mobiele nummers of mailadressen van personen.

naam: ${kinds[kind].label} ${title(name)}
gemeenten: [${municipalities.map((one) => one.name).join(', ')}]
# bron: … # waar staat welke gemeenten erbij horen: een id uit bronnen.yaml
# bij: bladzijde …
# gecontroleerdOp: jjjj-mm-dd
# opmerking: Wat een redacteur over dit gebied moet weten.

# Rollen: ${roleIds.join(', ')}
# contacten:
${commented}${agreementStubs(kind, agreements)}`,
  };
}
