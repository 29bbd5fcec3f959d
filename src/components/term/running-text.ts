import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A piece of running text in a page, in characters from the begin of its HTML. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Where running text stands. A heading, a link, a button or a name of a picture is none, whatever it stands in. */
const running = new Set(['p', 'li', 'td', 'dd']);
const other = new Set(
  'a button summary label h1 h2 h3 h4 h5 h6 th caption figcaption small code svg nav form script'.split(' '),
);
/** The list of sources is names. */
const isApart = (node: DefaultTreeAdapterMap['element']): boolean =>
  other.has(node.tagName) ||
  node.attrs.some(
    ({ name, value }) => name === 'data-bronnen' || (name === 'class' && /\bnote__label\b/.test(value)),
  );

function pieces(node: Node, within: boolean): readonly Piece[] {
  if (node.nodeName === '#text') {
    const place = node.sourceCodeLocation;
    return within && place ? [{ from: place.startOffset, to: place.endOffset }] : [];
  }
  if ('tagName' in node && isApart(node)) return [];
  const here = within || ('tagName' in node && running.has(node.tagName));
  return 'childNodes' in node ? node.childNodes.flatMap((child) => pieces(child, here)) : [];
}

/** The pieces of running text in the HTML of a page, in their order. */
export const runningText = (html: string): readonly Piece[] =>
  pieces(parseFragment(html, { sourceCodeLocationInfo: true }), false);
