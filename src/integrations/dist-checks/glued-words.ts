import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Problem } from '../../lib/content/problem.ts';
import { attribute, isElement, isText, lineOf, textOf, type Element, type Page } from './page.ts';

/** Elements that stand in a line of text, and show no space of their own around them. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'strong',
]);
/** The same, but often given a place of its own by the style: only told when glued to bare text. */
const placed = new Set(['span', 'time', 'data', 'bdi']);
/** What is read letter by letter, or not read at all. */
const skipped = new Set(['script', 'style', 'pre', 'svg', 'textarea', 'title', 'math', 'template']);

const letterAtEnd = /[\p{L}\p{N}]$/u;
/** After these a word never follows at once; after "(", "-", "/" or an opening quote it may. */
const spaceWanted = /[\p{L}\p{N}.,;:!?)%…]$/u;
const wordAtStart = /^[\p{L}\p{N}]/u;
/** What opens something must not be stuck to a word: "112(". */
const openingAtStart = /^[(“„]/u;

const isButton = (element: Element) => /\bnl-button\b/.test(attribute(element, 'class') ?? '');
const isInline = (node: Tree.Node) => isElement(node) && inline.has(node.tagName) && !isButton(node);
const isPlaced = (node: Tree.Node) => isElement(node) && (placed.has(node.tagName) || isButton(node));

/** Whether the end of one text and the start of the next read as one word by mistake. */
export const isGlued = (before: string, after: string): boolean =>
  (spaceWanted.test(before) && wordAtStart.test(after)) ||
  (letterAtEnd.test(before) && openingAtStart.test(after));

const excerpt = (before: string, after: string) =>
  `${before.slice(-25)}${after.slice(0, 25)}`.replace(/\s+/g, ' ');

/** Whether the border between two neighbours is one where a space may have been eaten. */
function isBorder(left: Tree.ChildNode, right: Tree.ChildNode): boolean {
  const [inLeft, inRight] = [isInline(left), isInline(right)];
  if (inLeft && inRight) return true;
  if (isText(left)) return inRight || isPlaced(right);
  if (isText(right)) return inLeft || isPlaced(left);
  return false;
}

function* glued(node: Tree.Node): Generator<{ line: number | undefined; words: string }> {
  if (isElement(node) && skipped.has(node.tagName)) return;
  const children =
    'childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#comment') : [];
  for (const [index, right] of children.entries()) {
    const left = children[index - 1];
    if (left && isBorder(left, right)) {
      const [before, after] = [textOf(left), textOf(right)];
      if (isGlued(before, after)) yield { line: lineOf(right), words: excerpt(before, after) };
    }
    yield* glued(right);
  }
}

/**
 * Words that lost the space between them: the compiler eats a line break before an inline element.
 * Good: `Bel <strong>112</strong>.`, `<abbr>CJG</abbr>-coach`. Bad: `Bel<strong>112</strong>`, `<b>nu</b>bellen`.
 */
export const checkGluedWords = (page: Page): readonly Problem[] =>
  [...glued(page.document)].map(({ line, words }) => ({
    file: page.file,
    line,
    what: `Er ontbreekt een spatie in "${words}".`,
    remedy: "Zet in het bronbestand een spatie (in .astro: {' '}) voor of na het stukje opmaak.",
  }));
