import { contactLines } from '../../contacts/lines.ts';
import type { Prepare } from '../../contacts/prepare.ts';
import { roles, type Role } from '../../contacts/roles.ts';
import type { Content } from '../../content/content.ts';
import { once } from '../../once.ts';
import { phraseOf } from '../../region/fill.ts';
import { municipalityNames } from '../../region/municipality-names.ts';
import { regionalNote } from '../../region/note.ts';
import type { Region } from '../../region/region.ts';
import { tokensIn } from '../../region/words.ts';
import { elsewhereChoice } from '../../places/elsewhere.ts';
import { contacts as contactsAddress, tools as toolsAddress } from '../../site/addresses.ts';
import { buildDay } from '../../site/build-day.ts';
import { dutchDate } from '../../site/dutch-date.ts';
import { citedSources, sourceFinder, type SourceOf } from '../../sources/cited.ts';
import type { Flow } from '../core/flow.ts';
import { remaining } from '../core/paths.ts';
import { inTwo } from './explanation.ts';
import { parametersOf, rolesOf, sourcesOf, sourcesShown } from './citations.ts';
import {
  joined,
  type AskedFlow,
  type RegionData,
  type RuleData,
  type SharedData,
  type ShownPrepare,
  type ToolData,
} from './tool-data.ts';

/** What a role will ask, with where that comes from. */
const shownPrepare =
  (role: Role, sourceOf: SourceOf) =>
  ({ call, asks, privacy, source, at, checkedOn }: Prepare): ShownPrepare => ({
    title: [roles[role].label, call].filter(Boolean).join('. '),
    asks,
    privacy,
    origin: `Bron: ${[sourceOf(source).title, at].filter(Boolean).join(', ')}. Gecontroleerd op ${dutchDate(checkedOn)}.`,
  });

/** What a rule shows in every region. */
export function ruleData(flow: Flow, { sources }: Pick<Content, 'sources'>): RuleData {
  const left = remaining(flow);
  const asked: AskedFlow['questions'] = Object.fromEntries(
    Object.entries(flow.questions).map(([id, question]) => [
      id,
      {
        ...question,
        left: left[id] ?? 1,
        ...(question.explanation !== undefined && { explained: inTwo(question) }),
      },
    ]),
  );
  return {
    flow: { ...flow, questions: asked },
    sources: citedSources(sourcesOf(flow), sourceFinder(sources)),
  };
}

/** What these rules share. `titles` are those of all rules. */
export function sharedData(
  flows: readonly Flow[],
  { sources, prepare }: Pick<Content, 'sources' | 'prepare'>,
  titles: Readonly<Record<string, string>>,
): SharedData {
  const sourceOf = sourceFinder(sources);
  const used = [...new Set(flows.flatMap(rolesOf))] as readonly Role[];
  return {
    roles: Object.fromEntries(used.map((role) => [role, roles[role]])),
    prepare: Object.fromEntries(
      used.map((role) => [role, (prepare[role] ?? []).map(shownPrepare(role, sourceOf))]),
    ),
    cards: titles,
  };
}

/** Every `{token}` in the texts of a rule, each once: the same for each region. */
const tokensOf = once((flow: Flow): readonly string[] => [...new Set(tokensIn(flow))]);

/**
 * What a region adds to a rule. `page` is the address of the page with all questions and sources; empty where that is the page
 * itself. `today` is the day of this edition.
 */
export function regionData(
  { flow, sources }: RuleData,
  region: Region,
  content: Pick<Content, 'sources'>,
  page = '',
  today = buildDay(),
): RegionData {
  const sourceOf = sourceFinder(content.sources);
  const used = rolesOf(flow);
  const shown = citedSources(sourcesShown(flow, region), sourceOf);
  return {
    page,
    region: {
      name: region.name,
      contacts: contactsAddress(region.id),
      tools: toolsAddress(region.id),
    },
    municipalities: [...region.municipalities.map(({ slug, name }) => ({ slug, name })), elsewhereChoice],
    nobody: region.municipalities.length ? 'Voor deze gemeente nog na te gaan.' : 'Verschilt per gemeente.',
    regional: Object.fromEntries(parametersOf(flow).map((id) => [id, regionalNote(region, id, sourceOf)])),
    phrases: Object.fromEntries(tokensOf(flow).map((token) => [token, phraseOf(region, token)])),
    contacts: region.contacts
      .filter(({ role }) => used.includes(role))
      .map((contact) => ({
        organisation: contact.organisation,
        role: contact.role,
        municipalities: contact.municipalities,
        serves: municipalityNames(region, contact.municipalities).join(', '),
        lines: contactLines(contact, today),
        ...(contact.phone && { phone: { ...contact.phone, tried: contact.checkedOn !== undefined } }),
      })),
    sources: Object.fromEntries(Object.entries(shown).filter(([id]) => !(id in sources))),
  };
}

/** Everything that wizard, overview and card show of a rule in a region; see `ruleData`, `sharedData` and `regionData`. */
export function toolData(
  flow: Flow,
  region: Region,
  content: Content,
  titles: Readonly<Record<string, string>>,
  page = '',
): ToolData {
  const rule = ruleData(flow, content);
  return {
    ...joined(rule, regionData(rule, region, content, page)),
    ...sharedData([flow], content, titles),
  };
}
