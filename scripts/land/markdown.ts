/** A built page as Markdown, for `npm run benchmark:land`: so that Astro alone can build a page of the same words. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elements, isElement, textOf } from '../../src/integrations/dist-checks/page.ts';

/** What stands before the words of an element that is a block of its own. */
const before: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  p: '',
  li: '- ',
  dt: '',
  dd: '',
  td: '',
  th: '',
  legend: '',
  label: '',
};

/** What would be markup in Markdown, and is a word here. */
const special = /[\\`*_{}[\]<>#+!|~&-]/g;

function* blocks(node: Tree.Node): Generator<string> {
  if (isElement(node) && ['svg', 'script', 'template'].includes(node.tagName)) return;
  const mark = isElement(node) ? before[node.tagName] : undefined;
  const children = 'childNodes' in node ? node.childNodes : [];
  const whole = mark !== undefined && !children.some((child) => isElement(child) && child.tagName in before);
  if (!whole) {
    for (const child of children) yield* blocks(child);
    return;
  }
  const words = textOf(node).replace(/\s+/g, ' ').trim().replace(special, '\\$&');
  if (words) yield mark + words;
}

/** The words in the `<main>` of a page, block by block. */
export function asMarkdown(html: string): string {
  const main = elements(parse(html)).find(({ tagName }) => tagName === 'main');
  return main ? `${[...blocks(main)].join('\n\n')}\n` : '';
}
