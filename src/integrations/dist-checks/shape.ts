import { createHash } from 'node:crypto';

/** A tag, whose values may hold a ">", or what stands between two tags. */
const parts = /<[^">]*(?:"[^"]*"[^">]*)*>|[^<]+/g;

/** Values that are words, or addresses, or made up: what HTML asks of them is that they are there, and agree. */
const values =
  /(\s(?:id|for|name|list|headers|aria-label|alt|href|src|srcset|content|title|value|d|data-[\w-]+)=)"([^"]*)"/g;
/** The same, for values that name other elements. */
const references = /(\s(?:aria-[a-z]+by|aria-controls)=)"([^"]*)"/g;

/** What is markup in a text, or nearly: `&amp;`, a bare `>`. */
const markup = /&[^\s;]*;?|>/g;

/**
 * A digest of a page without its words: each text and name is replaced by a number, the same for the same. Two pages with one
 * shape differ in words only; what is empty, doubled or without its other half on one, is so on the other.
 *
 * @param longest how many characters a title may have; a longer one gives another shape
 */
export function shapeOf(html: string, longest: number): string {
  const numbers = new Map<string, number>();
  const number = (word: string): number | '' => {
    if (word === '') return '';
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  const shape = html.replace(parts, (part) => {
    if (part.startsWith('<'))
      return part
        .replace(values, (_, name: string, value: string) => `${name}"${number(value)}"`)
        .replace(
          references,
          (_, name: string, value: string) => `${name}"${value.split(' ').map(number).join(' ')}"`,
        );
    const word = part.trim();
    return word && `${number(word)}${(word.match(markup) ?? []).join('')}`;
  });
  return createHash('sha256')
    .update(`${title.length > longest} ${shape}`)
    .digest('hex');
}
