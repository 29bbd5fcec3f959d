import { check } from '../../lib/content/check.ts';
import type { Content } from '../../lib/content/content.ts';
import { schemaOf, sourcesOf } from '../../lib/content/schema-of.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { sentence } from '../../lib/content/reference.ts';
import { didYouMean } from '../../lib/content/suggest.ts';
import { lawMistake } from '../../lib/sources/law.ts';
import type { ChapterFile } from './chapter-file.ts';

/** The front matter of a chapter: every field fits, every source is known, and a law is cited by one article. */
export function checkFacts({ file, facts }: ChapterFile, content: Content): readonly Problem[] {
  if (!facts) return [];
  const { value, problems } = check(schemaOf(file), facts);
  if (!value) return problems;
  return sourcesOf(value).flatMap(({ bron, bij }, index) => {
    const source = content.sources.get(bron);
    if (source) {
      const mistake = lawMistake(bron, source.law, bij);
      const line = facts.line(['bronnen', index, bij ? 'bij' : 'bron']);
      return mistake ? [{ file, line, ...sentence(mistake) }] : [];
    }
    return [
      {
        file,
        line: facts.line(['bronnen', index, 'bron']),
        what: `De bron "${bron}" bestaat niet.`,
        remedy: `${didYouMean(bron, content.sources.keys())}Neem een id uit bronnen.yaml, of zet de bron daarbij.`,
      },
    ];
  });
}

/** What is looked at of a chapter beside the others. */
type Placed = Pick<ChapterFile, 'file' | 'facts'>;

/** The number that gives a chapter its place; undefined where there is none. */
function order({ facts }: Placed): number | undefined {
  const data = facts?.data;
  const value = typeof data === 'object' && data && 'volgorde' in data ? data.volgorde : undefined;
  return typeof value === 'number' ? value : undefined;
}

const folder = (file: string) => file.slice(0, file.lastIndexOf('/'));

/** No two chapters of one folder have the same place. */
export function checkOrder(chapters: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, string>();
  return chapters.flatMap((chapter) => {
    const place = order(chapter);
    if (place === undefined) return [];
    const key = `${folder(chapter.file)} ${place}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, chapter.file);
      return [];
    }
    return [
      {
        file: chapter.file,
        line: chapter.facts?.line(['volgorde']),
        what: `Volgorde ${place} is al van ${other.slice(folder(other).length + 1)}.`,
        remedy: 'Geef een van de twee een ander getal.',
      },
    ];
  });
}
