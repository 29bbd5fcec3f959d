import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Block } from '../lib/text/block.ts';
import { asBuilt } from './content-checks/code.ts';
import { walk, type MdxNode } from './content-checks/chapter-file.ts';

/** What stands by itself in Markdown. */
const standing = new Set(['paragraph', 'heading', 'tableCell']);

/** What a reader sees of a part of a chapter; a component, such as the number of a source, is left out. */
function textOf(node: MdxNode): string {
  if (node.type.startsWith('mdx')) return '';
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts that are names, numbers and addresses, not sentences: they have no space. */
const isText = ({ text }: Block): boolean => text.includes(' ') && !/^https?:/.test(text);

/** What names a place in a source, repeats a heading, or what people type: no text of ours. */
const noText = new Set(['ankers', 'bij', 'trefwoorden', 'ookGezocht', 'adres']);

function inYaml(text: string): readonly Block[] {
  const counter = new LineCounter();
  const blocks: Block[] = [];
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair(_, { key }) {
      return isScalar(key) && noText.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      blocks.push({ line: counter.linePos(node.range?.[0] ?? 0).line, text: tidy(node.value) });
    },
  });
  return blocks;
}

function inChapter(text: string): readonly Block[] {
  const [, facts = ''] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  const above = facts === '' ? 0 : facts.split('\n').length + 2;
  const body = text.split('\n').slice(above).join('\n');
  return [
    ...inYaml(facts).map((block) => ({ ...block, line: block.line + 1 })),
    ...[...walk(asBuilt(body))]
      .filter(({ type }) => standing.has(type))
      .map((node) => ({ line: (node.position?.start.line ?? 0) + above, text: tidy(textOf(node)) })),
  ];
}

/** The texts of a file of content, each with its line; of a table of places nothing. */
export function contentText(file: string, text: string): readonly Block[] {
  if (file.endsWith('.mdx')) return inChapter(text).filter(isText);
  return file.endsWith('.yaml') ? inYaml(text).filter(isText) : [];
}
