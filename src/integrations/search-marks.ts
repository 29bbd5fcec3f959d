import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A tag in the head with words for the search list only. Its values may hold a ">". */
const tags = /<meta(?: [\w:-]+="[^"]*")*? data-pagefind-(?:filter|meta)="[^"]*">/g;
/** What tells Pagefind which part of a page is its text. The tag that it stands in is looked for last, or it would be for each tag. */
const marks = / data-pagefind-(?:body|ignore)(?:="[^"]*")?(?=[\s>])(?<=<[a-z][^<>]*)/g;

/** A page without what only the making of the search list needed. */
export const withoutSearchMarks = (html: string): string => html.replace(tags, '').replace(marks, '');

/**
 * Takes from the built pages what only the search list needed, once that is made: no reader has to fetch it.
 *
 * @param dist the folder with the built site
 */
export function dropSearchMarks(dist: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const target = path.join(dist, file);
    const html = readFileSync(target, 'utf8');
    const lighter = withoutSearchMarks(html);
    if (lighter !== html) writeFileSync(target, lighter);
  }
}
