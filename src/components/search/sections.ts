import {
  headFile,
  siteSection,
  textFile,
  type Head,
  type PageRow,
  type PageText,
} from '../../lib/search/files.ts';
import { stemsOf } from '../../lib/search/stem.ts';
import type { PageFacts } from './rank.ts';
import { lookUp } from './look-up.ts';
import { load as fromSite, type Load } from './load.ts';
import { normalise } from '../../lib/places/normalise.ts';

export interface Choice {
  readonly soort: string;
  /** The id of a region, or ''. */
  readonly regio: string;
  readonly gemeente: string;
}

/** The pages in which a search looks. */
export interface Pages {
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly row: (id: string) => PageRow;
  readonly text: (id: string) => Promise<PageText>;
  /** What a word counts for on each page where it or another form of it stands; words that belong together all stand there. */
  readonly find: (words: string) => Promise<ReadonlyMap<string, number>>;
}

interface Section {
  readonly name: string;
  readonly head: Head;
}

/**
 * The heads of sections. Without network those of this device's region are at hand and others are not, and so are their pages:
 * then we search in what is there.
 */
async function heads(names: readonly string[], load: Load): Promise<readonly Section[]> {
  const read = await Promise.allSettled(
    names.map(async (name): Promise<Section> => ({ name, head: await load<Head>(headFile(name)) })),
  );
  const here = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const failed = read.find((one) => one.status === 'rejected');
  if (failed && (navigator.onLine || !here.length)) throw failed.reason;
  return here;
}

/** What one stem counts for on the pages of one section. */
async function scoresIn(
  { name, head }: Section,
  stem: string,
  load: Load,
): Promise<readonly (readonly [string, number])[]> {
  const list = await lookUp(name, head, stem, load);
  return list.flatMap((page, i) => (i % 2 ? [] : [[`${name}:${page}`, list[i + 1] ?? 0] as const]));
}

/** The pages of these sections. Throws when the search list does not come. */
export async function pagesOf(names: readonly string[], load: Load = fromSite): Promise<Pages> {
  const sections = await heads(names, load);
  const facts = new Map<string, PageFacts>();
  const rows = new Map<string, PageRow>();
  for (const { name, head } of sections)
    for (const [page, row] of head.pages.entries()) {
      const [, , kind, group, municipalities = []] = row;
      rows.set(`${name}:${page}`, row);
      facts.set(`${name}:${page}`, {
        kind,
        region: name === siteSection ? undefined : name,
        group: group ? group : undefined,
        municipalities: municipalities.map(normalise),
      });
    }
  const one = async (stem: string): Promise<ReadonlyMap<string, number>> =>
    new Map((await Promise.all(sections.map((section) => scoresIn(section, stem, load)))).flat());
  return {
    facts,
    row: (id) => rows.get(id) ?? ['', '', ''],
    text: (id) => {
      const [name = '', page] = id.split(':');
      const edition = sections.find((section) => section.name === name)?.head.edition ?? '';
      return load<PageText>(textFile(name, edition, Number(page)));
    },
    find: async (words) => {
      const [first = new Map<string, number>(), ...others] = await Promise.all(stemsOf(words).map(one));
      const found = [...first].filter(([id]) => others.every((other) => other.has(id)));
      return new Map(
        found.map(([id, score]) => [id, others.reduce((sum, other) => sum + (other.get(id) ?? 0), score)]),
      );
    },
  };
}
