import { createProcessor } from '@mdx-js/mdx';
import type { Problem } from '../../lib/content/problem.ts';
import { parseYaml, type YamlFile } from '../../lib/content/yaml.ts';
import { runsOn, syntaxProblem } from './syntax.ts';

/** A part of a parsed chapter, as far as the checks look at it. */
export interface MdxNode {
  readonly type: string;
  /** Of a component: its name. */
  readonly name?: string | null;
  /** Of a heading: its level. */
  readonly depth?: number;
  readonly value?: string;
  /** Of a link: where it leads, entities and escapes read. */
  readonly url?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** null: the name stands alone; an object: an expression between braces. */
  readonly value?: string | null | { readonly value: string };
  readonly position?: MdxNode['position'];
}

/** A chapter as an editor wrote it, taken apart. Every line number is that of the file. */
export interface ChapterFile {
  /** "src/content/regios/zuid-kennemerland/routeboek/meldcode.mdx". */
  readonly file: string;
  /** The region whose folder it is in. */
  readonly region: string | undefined;
  /** The front matter; undefined when it is missing or no YAML. */
  readonly facts: YamlFile | undefined;
  /** The text below it; undefined when it is no MDX. */
  readonly body: MdxNode | undefined;
  /** That text, with the lines of the front matter left empty. */
  readonly text: string;
  readonly lines: readonly string[];
  /** What went wrong in taking it apart. */
  readonly problems: readonly Problem[];
}

const processor = createProcessor({ format: 'mdx' });

/** All parts of a text, each before what is in it. */
export function* walk(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The front matter and the body, each with the other's lines left empty, so that line numbers stay. */
function split(lines: readonly string[]): { facts: string | undefined; body: string } {
  const isFence = (line: string) => /^---\s*$/.test(line);
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(lines[0] ?? '') || end < 0) return { facts: undefined, body: lines.join('\n') };
  return {
    facts: ['', ...lines.slice(1, end)].join('\n'),
    body: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
  };
}

/**
 * Lines among the facts that begin as a fence and are none. The framework ends the facts there, and takes what
 * follows for text.
 */
function strayFences(file: string, lines: readonly string[]): readonly Problem[] {
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return lines.slice(1, Math.max(end, 1)).flatMap((line, index) =>
    /^(?:---|\+\+\+)/.test(line)
      ? [
          {
            file,
            line: index + 2,
            what: 'Tussen de gegevens bovenaan begint een regel met --- of +++.',
            remedy: 'Laat de regel inspringen, of haal de tekens weg.',
          },
        ]
      : [],
  );
}

function parse(text: string): { readonly body?: MdxNode; readonly error?: unknown } {
  try {
    return { body: processor.parse(text) as MdxNode };
  } catch (error) {
    return { error };
  }
}

/**
 * Where something begins that runs on to the end of the file, because its quote or brace never closes: the
 * parser only tells the end. The line after the longest beginning of the text in which nothing runs on.
 */
function openedOn(text: string): number {
  const lines = text.split('\n');
  let count = lines.length - 1;
  while (count > 0 && runsOn(parse(lines.slice(0, count).join('\n')).error)) count -= 1;
  return count + 1;
}

function parseBody(file: string, text: string): { body: MdxNode | undefined; problems: readonly Problem[] } {
  const { body, error } = parse(text);
  if (body) return { body, problems: [] };
  const problem = syntaxProblem(file, error);
  return { body: undefined, problems: [runsOn(error) ? { ...problem, line: openedOn(text) } : problem] };
}

/** Takes a chapter apart. `file` is its path from the root, with slashes. Never throws: see `problems`. */
export function parseChapter(file: string, text: string): ChapterFile {
  const lines = text.split(/\r?\n/);
  const parts = split(lines);
  const { yaml, problems } =
    parts.facts === undefined
      ? {
          yaml: undefined,
          problems: [
            {
              file,
              line: 1,
              what: 'Het hoofdstuk heeft geen blok met gegevens bovenaan.',
              remedy:
                'Begin het bestand met een regel ---, de velden (titel, samenvatting, …) en weer een regel ---.',
            },
          ],
        }
      : parseYaml(file, parts.facts);
  const { body, problems: inBody } = parseBody(file, parts.body);
  const region = /\/regios\/([^/]+)\//.exec(file)?.[1];
  return {
    file,
    region,
    facts: yaml,
    body,
    text: parts.body,
    lines,
    problems: [...problems, ...strayFences(file, lines), ...inBody],
  };
}
