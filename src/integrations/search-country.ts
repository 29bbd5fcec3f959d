import { roleIds, roles } from '../lib/contacts/roles.ts';
import type { Content } from '../lib/content/content.ts';
import { homesOf } from '../lib/region/home.ts';
import { guideFile, guideSection, mostRegions, pieceFile, type Guide } from '../lib/search/files.ts';
import { guidePieces, type Pieces } from '../lib/search/weigh.ts';
import { editionOf, moduleOf, type Scored } from './search-module.ts';

/** What search must know of the country beside its pages. */
export interface SearchedCountry {
  /** The ids of the regions, and of the one whose pages belong to all. */
  readonly regions: readonly string[];
  readonly national: string;
  /** All municipalities, each with the id of the region that tells of it, or ''. */
  readonly municipalities: readonly {
    readonly name: string;
    readonly region: string;
    readonly alsoKnownAs: readonly string[];
  }[];
}

/** The country as search knows it. */
export function searchedCountry({ regions, municipalities }: Content): SearchedCountry {
  const all = [...regions.values()];
  const homes = homesOf(all);
  return {
    regions: all.map(({ id }) => id),
    national: all.find(({ kind }) => kind === 'landelijk')?.id ?? '',
    municipalities: municipalities.map(({ name, slug, alsoKnownAs }) => ({
      name,
      region: homes.get(slug)?.region.id ?? '',
      alsoKnownAs,
    })),
  };
}

/** What the page of a municipality tells of: its functions, and what people call who has them. */
const tells = [
  ...roleIds.filter((role) => roles[role].by !== 'allen').map((role) => roles[role].label),
  'gemeente contacten leerplichtambtenaar schoolarts jeugdarts GGD wijkteam',
].join(' ');

/** The files of the guide. */
export function guideFiles(
  { regions, national, municipalities }: SearchedCountry,
  sections: ReadonlyMap<string, Scored>,
): ReadonlyMap<string, string> {
  const own = regions.filter((id) => id !== national);
  const { pieces, starts }: Pieces =
    own.length > mostRegions
      ? guidePieces(own.map((id) => (sections.get(id) ?? []).map(([, scores]) => scores)))
      : { pieces: [], starts: [] };
  const words = pieces.map(moduleOf);
  const edition = editionOf(words);
  const guide: Guide = {
    edition,
    regions: own,
    starts,
    municipalities: municipalities.map(({ name, region, alsoKnownAs }) => [
      name,
      own.indexOf(region),
      ...alsoKnownAs,
    ]),
    tells,
  };
  return new Map([
    [guideFile, moduleOf(guide)],
    ...words.map((text, at) => [pieceFile(guideSection, edition, at), text] as const),
  ]);
}
