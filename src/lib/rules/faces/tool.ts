import { roles, type Role } from '../../contacts/roles.ts';
import type { Content } from '../../content/content.ts';
import { fillFlow, regionalSentence } from '../../region/fill.ts';
import type { ParameterId } from '../../region/parameters.ts';
import type { Region } from '../../region/region.ts';
import { contacts as contactsAddress, tool as toolAddress } from '../../site/addresses.ts';
import { dutchDate } from '../../site/dutch-date.ts';
import type { Source } from '../../sources/source.ts';
import type { Flow } from '../core/flow.ts';
import { outcomeLetters } from './letters.ts';
import { parametersOf, rolesOf, sourcesOf } from './citations.ts';
import type { RegionalNote, ToolData } from './tool-data.ts';

const statusWords = { actueel: '', verouderd: 'verouderd', 'niet-bevestigd': 'niet bevestigd' } as const;

const get = (sources: ReadonlyMap<string, Source>, id: string): Source => {
  const source = sources.get(id);
  if (!source) throw new Error(`Bron '${id}' staat niet in src/content/bronnen.yaml.`);
  return source;
};

/** What a region says on one point, with where it comes from. */
function note(region: Region, id: ParameterId, sources: ReadonlyMap<string, Source>): RegionalNote {
  const { label, sentence, state, source, at, checkedOn } = regionalSentence(region, id);
  const origin =
    source && checkedOn
      ? `${[get(sources, source).title, at].filter(Boolean).join(', ')}; gecontroleerd op ${dutchDate(checkedOn)}.`
      : '';
  return { label, sentence, origin, open: state === 'nog-na-te-gaan' };
}

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
  const used = rolesOf(flow);
  const notes = parametersOf(flow).map(
    (id) => [id, note(region, id as ParameterId, content.sources)] as const,
  );
  const cards = new Set(Object.values(flow.outcomes).flatMap((outcome) => outcome.cards));
  return {
    flow,
    letters: Object.fromEntries(outcomeLetters(flow)),
    page,
    region: { name: region.name, contacts: contactsAddress(region.id) },
    municipalities: region.municipalities.map(({ slug, name }) => ({ slug, name })),
    regional: Object.fromEntries(notes),
    sources: Object.fromEntries(
      sourcesOf(flow).map((id, index) => {
        const { title, date, checkedOn, status } = get(content.sources, id);
        return [
          id,
          {
            number: index + 1,
            title,
            date: dutchDate(date),
            checkedOn: dutchDate(checkedOn),
            status: statusWords[status],
          },
        ];
      }),
    ),
    roles: Object.fromEntries(used.map((role) => [role, roles[role as Role]])),
    contacts: region.contacts
      .filter(({ role }) => used.includes(role))
      .map(({ organisation, role, municipalities, phone, email, website, checkedOn, remark }) => ({
        organisation,
        role,
        municipalities,
        phone,
        email,
        website,
        checkedOn,
        remark,
      })),
    cards: Object.fromEntries(
      [...cards].map((id) => [id, { title: titles[id] ?? id, href: toolAddress(region.id, id) }]),
    ),
  };
}
