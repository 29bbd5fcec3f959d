import { contactLines } from '../../contacts/lines.ts';
import type { Prepare } from '../../contacts/prepare.ts';
import { roles, type Role } from '../../contacts/roles.ts';
import type { Content } from '../../content/content.ts';
import { fillFlow } from '../../region/fill.ts';
import { municipalityNames } from '../../region/municipality-names.ts';
import { regionalNote } from '../../region/note.ts';
import type { Region } from '../../region/region.ts';
import { contacts as contactsAddress, tool as toolAddress } from '../../site/addresses.ts';
import { dutchDate } from '../../site/dutch-date.ts';
import { citedSources, sourceFinder, type SourceOf } from '../../sources/cited.ts';
import { questionNumbers, type Flow } from '../core/flow.ts';
import { remaining } from '../core/paths.ts';
import { outcomeLetters } from './letters.ts';
import { parametersOf, rolesOf, sourcesShown } from './citations.ts';
import type { ShownPrepare, ToolData } from './tool-data.ts';

/** What a role will ask, with where that comes from. */
const shownPrepare =
  (sourceOf: SourceOf) =>
  ({ call = '', asks, privacy, source, at, checkedOn }: Prepare): ShownPrepare => ({
    call,
    asks,
    privacy,
    origin: `Bron: ${[sourceOf(source).title, at].filter(Boolean).join(', ')}. Gecontroleerd op ${dutchDate(checkedOn)}.`,
  });

/**
 * Everything that wizard, overview and card show of a rule in a region. `titles` are those of all rules; `page`
 * is the address of the tool page when the wizard stands on another page.
 */
export function toolData(
  rule: Flow,
  region: Region,
  content: Content,
  titles: Readonly<Record<string, string>>,
  page = '',
): ToolData {
  const flow = fillFlow(rule, region);
  const sourceOf = sourceFinder(content.sources);
  const used = rolesOf(flow);
  const notes = parametersOf(flow).map((id) => [id, regionalNote(region, id, sourceOf)] as const);
  const cards = new Set(Object.values(flow.outcomes).flatMap((outcome) => outcome.cards));
  return {
    flow,
    marks: Object.fromEntries<string | number>([...questionNumbers(flow), ...outcomeLetters(flow)]),
    left: remaining(flow),
    page,
    region: { name: region.name, contacts: contactsAddress(region.id) },
    municipalities: region.municipalities.map(({ slug, name }) => ({ slug, name })),
    nobody: region.municipalities.length
      ? { why: 'Voor deze gemeente nog na te gaan.', link: 'Alle contacten' }
      : { why: 'Verschilt per regio.', link: 'Kies je regio' },
    regional: Object.fromEntries(notes),
    sources: citedSources(sourcesShown(flow, region), sourceOf),
    roles: Object.fromEntries(used.map((role) => [role, roles[role as Role]])),
    contacts: region.contacts
      .filter(({ role }) => used.includes(role))
      .map((contact) => ({
        organisation: contact.organisation,
        role: contact.role,
        municipalities: contact.municipalities,
        serves: municipalityNames(region, contact.municipalities).join(', '),
        lines: contactLines(contact),
      })),
    prepare: Object.fromEntries(
      used.map((role) => [role, (content.prepare[role as Role] ?? []).map(shownPrepare(sourceOf))]),
    ),
    cards: Object.fromEntries(
      [...cards].map((id) => [id, { title: titles[id] ?? id, href: toolAddress(region.id, id) }]),
    ),
  };
}
