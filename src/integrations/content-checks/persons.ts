import { isPersonalMail, personIn } from '../../lib/content/persons.ts';
import type { Problem } from '../../lib/content/problem.ts';
import type { YamlFile, YamlPath } from '../../lib/content/yaml.ts';
import { walk, type ChapterFile, type MdxNode } from './chapter-file.ts';
import { asBuilt } from './code.ts';
import { textIn } from './links.ts';

/** Every text in data, with the way to it. */
function* texts(data: unknown, path: YamlPath = []): Generator<readonly [YamlPath, string]> {
  if (typeof data === 'string') yield [path, data];
  else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* texts(item, [...path, index]);
  } else if (typeof data === 'object' && data) {
    for (const [key, value] of Object.entries(data)) yield* texts(value, [...path, key]);
  }
}

/** Fields that have a check of their own, which says it better. */
const judged: readonly PropertyKey[] = ['telefoon', 'email', 'organisatie'];

/** Private persons in a file of data: a mobile number, an address of their own, a name. */
export const personsInYaml = ({ file, data, line }: YamlFile): readonly Problem[] =>
  [...texts(data)].flatMap(([path, text]) => {
    if (judged.includes(path.at(-1) ?? '')) return [];
    const found = personIn(text);
    return found ? [{ file, line: line(path), ...found }] : [];
  });

/** The parts that a reader sees as one stretch of text, whatever is bold or a link in it. */
function* stretches(node: MdxNode): Generator<MdxNode> {
  const { children = [] } = node;
  if (children.some(({ type }) => type === 'text')) yield node;
  else for (const child of children) yield* stretches(child);
}

/** Private persons in a chapter: in its facts, its text, the values of its components, and where its links lead. */
export function personsInChapter({ file, facts, text, body }: ChapterFile): readonly Problem[] {
  const onTop = facts ? personsInYaml(facts) : [];
  if (!body) return onTop;
  let root: MdxNode;
  try {
    root = asBuilt(text);
  } catch {
    // That it can't be read is a problem of its own.
    return onTop;
  }
  const inText = [...stretches(root)].flatMap((node) => {
    const found = personIn(textIn(node));
    return found ? [{ file, line: node.position?.start.line, ...found }] : [];
  });
  const told = new Set(inText.map(({ line }) => line));
  const hidden = [...walk(root)].flatMap((node) => {
    const line = node.position?.start.line;
    if (told.has(line)) return [];
    const values = (node.attributes ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const found = values.map(personIn).find(Boolean);
    if (found) return [{ file, line, ...found }];
    const address = /^mailto:([^?]*)/i.exec(node.url ?? '')?.[1];
    if (address === undefined || !isPersonalMail(address)) return [];
    return [
      {
        file,
        line,
        what: `Het mailadres ${address} lijkt dat van een persoon.`,
        remedy: 'Noem de functie, en het adres van het team of de organisatie.',
      },
    ];
  });
  return [...onTop, ...inText, ...hidden];
}
