import { createProcessor } from '@mdx-js/mdx';
import { mdxToMdast } from 'satteri';
import { schemaOf } from '../../lib/content/schema-of.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { walk, type MdxNode } from './chapter-file.ts';
import { componentsOf } from './component-list.ts';
import { linkFindings } from './links.ts';

type Finding = Omit<Problem, 'file'>;

const processor = createProcessor({ format: 'mdx' });

/** An expression as the parser of scripts took it apart. */
interface Parsed {
  readonly type: string;
  readonly value?: string;
  readonly data?: { readonly estree?: { readonly body: readonly unknown[] } | null };
  readonly children?: readonly Parsed[];
}

function treeOf(value: string): Parsed | undefined {
  try {
    return processor.parse(`{${value}}`) as Parsed;
  } catch {
    return undefined;
  }
}

/**
 * Whether nothing stands between two braces but comments. Judged on the syntax tree of the expression: a text that
 * begins and ends as a comment can hold code in between.
 */
export function isEmptyExpression(value: string): boolean {
  const [only, ...others] = treeOf(value)?.children ?? [];
  const isWhole = others.length === 0 && only?.type === 'mdxFlowExpression' && only.value === value;
  return isWhole && only.data?.estree?.body.length === 0;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

const noCode = 'Haal dit weg: een hoofdstuk is tekst, en mag bij het bouwen niets uitvoeren.';

/** What one part of the text of a file would run while the site is built. */
function inNode(node: MdxNode, file: string): readonly Finding[] {
  const line = node.position?.start.line;
  switch (node.type) {
    case 'mdxjsEsm': {
      const what = 'Er staat een import of export in de tekst.';
      return [{ line, what, remedy: 'Haal de regel weg: de componenten zijn er vanzelf.' }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const value = node.value ?? '';
      if (isEmptyExpression(value)) return [];
      const what = `Er staat een berekening in de tekst: {${short(value)}}.`;
      return [
        {
          line,
          what,
          remedy:
            'Schrijf de tekst zelf. Een losse accolade schrijf je als \\{, en een opmerking als {/* tekst */}.',
        },
      ];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const components = componentsOf(file);
      const component = Object.hasOwn(components, name) ? components[name] : undefined;
      if (!component) return [{ line, what: `Het component <${short(name)}> bestaat niet.`, remedy: noCode }];
      return (node.attributes ?? [])
        .filter(
          ({ type, name: key = '', value }) =>
            type !== 'mdxJsxAttribute' || typeof value !== 'string' || !Object.hasOwn(component.props, key),
        )
        .map(() => ({
          line,
          what: `<${name}> heeft een waarde zonder aanhalingstekens, of een die het niet kent.`,
          remedy: `Schrijf bijvoorbeeld ${component.example}`,
        }));
    }
    case 'image':
    case 'imageReference': {
      // A picture becomes an import: any file would be run or published by its name.
      const what = 'Er staat een plaatje in de tekst; dat kan in een hoofdstuk nog niet.';
      return [{ line, what, remedy: 'Haal het weg, en zeg in woorden wat het laat zien.' }];
    }
    case 'html':
      return [
        { line, what: 'Er staat HTML in de tekst.', remedy: 'Gebruik Markdown of een van de componenten.' },
      ];
    default:
      return [];
  }
}

/** The text of a chapter as the build takes it apart, tables and bare addresses included. Throws on what is no MDX. */
export const asBuilt = (body: string): MdxNode =>
  mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } }) as unknown as MdxNode;

/**
 * What a text would run while the site is built, and the links that a chapter may not have, by the very parser that
 * the build compiles it with.
 */
export function codeFindings(body: string, file: string): readonly Finding[] {
  let root: MdxNode;
  try {
    root = asBuilt(body);
  } catch (error) {
    const line = /^(\d+):\d+:/.exec(error instanceof Error ? error.message : '')?.[1];
    return [
      {
        line: line === undefined ? undefined : Number(line),
        what: 'Dit stuk kan niet worden gelezen: er staat een <, { of } die niets begint of sluit.',
        remedy:
          'Schrijf een losse < als &lt; en een losse accolade als \\{. Kijk of elk component weer sluit.',
      },
    ];
  }
  return [...walk(root)].flatMap((node) => [...inNode(node, file), ...linkFindings(node)]);
}

/**
 * Stands in the way of every chapter that is compiled, in the build and on a development server: throws, with a
 * message in Dutch, when its text or its facts could run anything. The checks before the build say the same with line
 * and remedy; this one holds whatever they overlook.
 */
export function refuseCode(body: string, frontmatter: Readonly<Record<string, unknown>>, file: string): void {
  const [code] = [...walk(asBuilt(body))].flatMap((node) => inNode(node, file));
  const facts = new Set(Object.keys(schemaOf(file).shape));
  const odd = Object.keys(frontmatter).find((name) => !facts.has(name));
  const what = code?.what ?? (odd === undefined ? undefined : `Onbekend veld "${odd}".`);
  if (what === undefined) return;
  throw new Error(`${file} — ${what} Dit hoofdstuk wordt niet gebouwd. Draai: npm run controleer`);
}
