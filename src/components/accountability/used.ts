import { calculatorIds } from '../../lib/calculators/index.ts';
import { countrySources } from '../../lib/lookup/ask.ts';
import type { Role } from '../../lib/contacts/roles.ts';
import { rolesOf, sourcesOf } from '../../lib/rules/faces/citations.ts';
import { flowById, ruleIds } from '../../lib/store/rules.ts';
import * as address from '../../lib/site/addresses.ts';
import type { Link } from '../../lib/site/navigation.ts';
import { calculatorOf, content, regions } from '../content.ts';
import { textPages } from './pages.ts';

/** A page, and the sources that it rests on. */
interface Cites extends Link {
  readonly sources: readonly string[];
}

/** A tool is the same everywhere: the page of the whole country stands for all. */
function tools(): readonly Cites[] {
  const national = regions.find(({ kind }) => kind === 'landelijk')?.id ?? '';
  return [
    ...ruleIds.map((id) => ({
      label: `Hulpmiddel ${flowById(id).title}`,
      href: address.explained(national, id),
      // A result also says what whom one calls will ask.
      sources: [
        ...sourcesOf(flowById(id)),
        ...rolesOf(flowById(id)).flatMap((role) =>
          (content().prepare[role as Role] ?? []).map(({ source }) => source),
        ),
      ],
    })),
    ...calculatorIds.map((id) => {
      const { title, sources } = calculatorOf(id);
      return {
        label: `Rekenhulp ${title}`,
        href: address.tool(national, id),
        sources: sources.map(({ source }) => source),
      };
    }),
  ];
}

/** What a region agreed, and how to reach whom. */
const contacts = (): readonly Cites[] =>
  regions.map(({ id, name, contacts, parameters }) => ({
    label: `Contacten en afspraken ${name}`,
    href: address.contacts(id),
    sources: [
      ...contacts.map(({ source }) => source),
      ...Object.values(parameters).flatMap((stated) => ('source' in stated ? [stated.source] : [])),
    ],
  }));

const lists = (): readonly Cites[] => [
  ...content().terms.map(({ id, name, source }) => ({
    label: `Begrip ${name}`,
    href: address.term(id),
    sources: [source],
  })),
  ...content().readingCards.map(({ id, region, title, sources }) => ({
    label: `Kaart ${title}`,
    href: address.card(region, id),
    sources,
  })),
  {
    label: 'Hier weten wij niets over',
    href: address.openQuestions,
    sources: content().openQuestions.flatMap(({ sources }) => sources),
  },
  { label: 'Alle gemeenten', href: address.allMunicipalities, sources: Object.values(countrySources) },
];

/** For what each source is used: the pages that cite it, texts first. */
export async function usedFor(): Promise<ReadonlyMap<string, readonly Link[]>> {
  const used = new Map<string, Link[]>();
  for (const { label, href, sources } of [...(await textPages()), ...tools(), ...contacts(), ...lists()])
    for (const source of new Set(sources)) used.set(source, [...(used.get(source) ?? []), { label, href }]);
  return used;
}
