import { withBase } from '../../lib/site/base.ts';
import type { PageText, Phone } from '../../lib/search/files.ts';
import { stemsOf } from '../../lib/search/stem.ts';
import type { Ranked } from './rank.ts';
import type { Pages } from './sections.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

interface Target {
  readonly title: string;
  readonly url: string;
}

/** A result with all that is shown of it. */
export interface Hit extends Target {
  readonly kind: string;
  /** The id of its region, or ''. */
  readonly region: string;
  readonly excerpt: readonly Part[];
  /** Places inside the page. */
  readonly places: readonly Target[];
  readonly phones: readonly Phone[];
  /** The same page for other regions, by their ids. */
  readonly others: readonly { readonly region: string; readonly url: string }[];
}

/** So many words of a page are shown, and so many of these before the first that was looked for. */
const length = 24;
const before = 4;
/** At most this many places inside one page, and numbers to call. */
const mostPlaces = 3;
const mostPhones = 2;

/** For each word of a text the stem that was looked for, if it is one. */
const matches = (words: readonly string[], stems: ReadonlySet<string>): readonly (string | undefined)[] =>
  words.map((word) => stemsOf(word).find((stem) => stems.has(stem)));

const different = (list: readonly (string | undefined)[]): number =>
  new Set(list.filter((stem) => stem !== undefined)).size;

/** The words around the place where most of what was looked for stands together. */
export function excerptOf(text: string, stems: ReadonlySet<string>): readonly Part[] {
  const words = text.split(/\s+/).filter(Boolean);
  const found = matches(words, stems);
  let [start, most] = [0, 0];
  for (const [at, stem] of found.entries()) {
    const here = stem === undefined ? 0 : different(found.slice(at, at + length - before));
    if (here > most) [start, most] = [Math.max(0, at - before), here];
  }
  const parts = words
    .slice(start, start + length)
    .map((word, at): Part => ({ text: word, marked: found[start + at] !== undefined }));
  const cut = { text: '…', marked: false };
  return [...(start > 0 ? [cut] : []), ...parts, ...(start + length < words.length ? [cut] : [])];
}

/** The headings under which most of what was looked for stands, in their order. */
function placesOf({ text, headings = [] }: PageText, stems: ReadonlySet<string>): PageText['headings'] & {} {
  const found = matches(text.split(/\s+/).filter(Boolean), stems);
  return headings
    .map((heading, at) => {
      const part = found.slice(heading[2], headings[at + 1]?.[2]);
      return { heading, kinds: different(part), times: part.filter((stem) => stem !== undefined).length };
    })
    .filter(({ kinds }) => kinds > 0)
    .sort((a, b) => b.kinds - a.kinds || b.times - a.times)
    .slice(0, mostPlaces)
    .map(({ heading }) => heading)
    .sort((a, b) => a[2] - b[2]);
}

/**
 * The numbers that answer: those whose names have most of what was looked for. Who asks for no more than the page is about gets
 * the first; who asks for something else gets none, because the first to stand there would pass for the answer.
 */
export function phonesFor(
  phones: readonly Phone[],
  stems: ReadonlySet<string>,
  title: string,
): readonly Phone[] {
  const points = phones.map(([what, who]) => different(matches(`${what} ${who}`.split(/[\s/]+/), stems)));
  const best = Math.max(...points, 0);
  const about = new Set(stemsOf(title));
  if (!best && ![...stems].every((stem) => about.has(stem))) return [];
  const right = phones.filter((_, at) => points[at] === best);
  // One number may serve for several things.
  return right
    .filter(([, , href], at) => right.findIndex((other) => other[2] === href) === at)
    .slice(0, mostPhones);
}

/** A result as it is shown. Throws when its text does not come. */
export async function hitOf(pages: Pages, { id, others }: Ranked, stems: ReadonlySet<string>): Promise<Hit> {
  const [url, title, kind] = pages.row(id);
  const text = await pages.text(id);
  const region = (of: string): string => pages.facts.get(of)?.region ?? '';
  return {
    url: withBase(url),
    title,
    kind,
    region: region(id),
    excerpt: excerptOf(text.text, stems),
    places: placesOf(text, stems).map(([anchor, name]) => ({
      title: name,
      url: `${withBase(url)}#${anchor}`,
    })),
    phones: phonesFor(text.phones ?? [], stems, title),
    others: others.map((other) => ({ region: region(other), url: withBase(pages.row(other)[0]) })),
  };
}
