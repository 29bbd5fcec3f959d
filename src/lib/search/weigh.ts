import type { PageRow, PageText, Piece } from './files.ts';
import { once } from '../once.ts';
import { stemsOf } from './stem.ts';

/** A page as search reads it. */
export interface SearchPage {
  readonly row: PageRow;
  readonly text: PageText;
  /** The words that say what it is about. */
  readonly keywords: string;
  /** Other words that find it. */
  readonly words: string;
}

/** What a word counts for where it stands, beside once for each time it stands in the text. */
const inTitle = 5;
const inKeywords = 5;
const inWords = 4;
const heading = 5;
const titleInText = 6;

/** How soon more of the same word counts for little, and how much a long page has to make up for (Okapi BM25). */
const saturation = 1.4;
const lengthMatters = 0.75;

/** A stem counts for so much less where it only begins a longer word. */
const begins = 0.5;
const shortestBeginning = 4;

/** Scores are whole numbers, of tenths. */
const tenths = 10;

/** Nearly every word of a page stood on another page before. */
const stemsOfWord = once(stemsOf);

const stemsIn = (text: string): readonly string[] => text.split(/\s+/).flatMap(stemsOfWord);

const count = (stems: readonly string[], by = 1, into = new Map<string, number>()): Map<string, number> => {
  for (const stem of stems) into.set(stem, (into.get(stem) ?? 0) + by);
  return into;
};

/** What the text of a page counts for, for each stem in it. */
function countsOf({
  row: [, title],
  text: { text, headings = [] },
}: SearchPage): ReadonlyMap<string, number> {
  const counts = count(stemsIn(text));
  count(stemsIn(title), titleInText, counts);
  for (const [, words] of headings) count(stemsIn(words), heading, counts);
  const whole = new Map(counts);
  for (const [stem, times] of whole)
    for (let end = shortestBeginning; end < stem.length; end += 1) {
      const start = stem.slice(0, end);
      if (whole.has(start))
        counts.set(start, (counts.get(start) ?? 0) + times * begins * (end / stem.length));
    }
  return counts;
}

/** For each page what each stem counts for, in tenths. */
export function weigh(pages: readonly SearchPage[]): readonly ReadonlyMap<string, number>[] {
  const lengths = pages.map(({ text: { text } }) => text.split(/\s+/).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pages.length);
  return pages.map((page, at) => {
    const stretch = 1 - lengthMatters + lengthMatters * ((lengths[at] ?? 0) / average);
    const scores = new Map<string, number>();
    for (const [stem, times] of countsOf(page))
      scores.set(stem, ((saturation + 1) * times) / (stretch * saturation + times));
    for (const [words, weight] of [
      [page.row[1], inTitle],
      [page.keywords, inKeywords],
      [page.words, inWords],
    ] as const)
      for (const stem of new Set(stemsIn(words))) scores.set(stem, (scores.get(stem) ?? 0) + weight);
    return new Map([...scores].map(([stem, score]) => [stem, Math.max(1, Math.round(score * tenths))]));
  });
}

/** Pieces of about so many characters: small enough to fetch for one word, and not so many that there are ever more requests. */
const pieceSize = 6_000;

/** An index cut in pieces, in the order of the alphabet, and the first stem of each. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly starts: readonly string[];
}

const cut = (all: ReadonlyMap<string, readonly number[]>): Pieces => {
  const pieces: Record<string, readonly number[]>[] = [];
  const starts: string[] = [];
  let room = 0;
  for (const stem of [...all.keys()].sort()) {
    const list = all.get(stem) ?? [];
    if (room <= 0) {
      pieces.push({});
      starts.push(stem);
      room = pieceSize;
    }
    const last = pieces.at(-1);
    if (last) last[stem] = list;
    room -= stem.length + JSON.stringify(list).length + 4;
  }
  return { pieces, starts };
};

/** The index of a section: for each stem its pages, each with what the stem counts for there. */
export function piecesOf(scores: readonly ReadonlyMap<string, number>[]): Pieces {
  const all = new Map<string, number[]>();
  for (const [page, stems] of scores.entries())
    for (const [stem, score] of stems) {
      const list = all.get(stem) ?? [];
      list.push(page, score);
      all.set(stem, list);
    }
  return cut(all);
}

/** Of the regions in which a stem stands, so many are kept: those with the page that is most about it. */
const bestRegions = 8;

/** The index of the guide: for each stem the number of regions in which it stands, and the best of these with their best score. */
export function guidePieces(regions: readonly (readonly ReadonlyMap<string, number>[])[]): Pieces {
  const all = new Map<string, Map<number, number>>();
  for (const [region, pages] of regions.entries())
    for (const stems of pages)
      for (const [stem, score] of stems) {
        const best = all.get(stem) ?? new Map<number, number>();
        best.set(region, Math.max(best.get(region) ?? 0, score));
        all.set(stem, best);
      }
  return cut(
    new Map(
      [...all].map(([stem, best]) => [
        stem,
        [
          best.size,
          ...[...best]
            .sort(([, a], [, b]) => b - a)
            .slice(0, bestRegions)
            .flat(),
        ],
      ]),
    ),
  );
}
