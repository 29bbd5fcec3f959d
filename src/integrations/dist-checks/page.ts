import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isPageKind, type PageKind } from '../../lib/site/page-kind.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

/** A built page. */
export interface Page {
  /** As an editor finds it: "dist/begrippen/index.html". */
  readonly file: string;
  /** As a reader opens it: "/begrippen/". */
  readonly address: string;
  readonly html: string;
  readonly document: Tree.Document;
  /** All elements, as `elements` finds them: nearly every check goes through them. */
  readonly elements: readonly Element[];
}

/** A page from its text. `path` is the file inside the built site, with slashes. */
export function pageOf(path: string, html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true });
  return {
    file: `dist/${path}`,
    address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    document,
    elements: elements(document),
  };
}

/** The files of a built site that end in `extension`, without the search list: that is text, in modules. */
export const builtFiles = (dist: string, extension: string): readonly string[] =>
  globSync(`**/*.${extension}`, { cwd: dist })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('zoeklijst/'))
    .toSorted();

/** Every page of a built site, one at a time: a parsed page takes more than half a megabyte. */
export function* pagesOf(dist: string): Generator<Page, void, undefined> {
  for (const path of builtFiles(dist, 'html')) yield pageOf(path, readFileSync(join(dist, path), 'utf8'));
}

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

function collect(node: Tree.Node, found: Element[]): void {
  if (isElement(node)) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

/** A node, when it is an element, and all elements below it, in the order of the text; those inside a `<template>` too. */
export function elements(node: Tree.Node): readonly Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

export const has = (element: Element, name: string): boolean => attribute(element, name) !== undefined;

/** The text of an element and all in it. */
export function textOf(node: Tree.Node): string {
  if (isText(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The line of the page on which a node starts. */
export const lineOf = (node: Node): number | undefined => node.sourceCodeLocation?.startLine;

const words = (element: Element, name: string) => (attribute(element, name) ?? '').split(/\s+/);

/** Whether an element is a `<link>` with this `rel`. */
export const isLink = (element: Element, rel: string): boolean =>
  element.tagName === 'link' && words(element, 'rel').includes(rel);

/** The kind that a page says it is; undefined when it says none that we know. */
export function kindOf({ document }: Page): PageKind | undefined {
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const kind = html && attribute(html, 'data-pagina');
  return isPageKind(kind) ? kind : undefined;
}

/** A page that asks a rule's questions, or reckons. */
export const isTool = (page: Page): boolean => ['hulpmiddel', 'rekenhulp'].includes(kindOf(page) ?? '');
