import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a value in a YAML file: keys of maps and indexes of lists. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file as plain data, which still knows on which line each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Counted from 1. Of a value that is not there: the line of the nearest thing around it. */
  readonly line: (path: YamlPath) => number | undefined;
}

/** What an editor most likely did, for the error codes of the yaml package. */
const mistakes: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  DUPLICATE_KEY: ['Een veld staat er twee keer.', 'Haal een van de twee weg.'],
  TAB_AS_INDENT: ['De regel springt in met een tab.', 'Gebruik spaties in plaats van de tab.'],
  BAD_INDENT: [
    'De regel springt niet goed in.',
    'Laat de regel net zo ver inspringen als de regels eromheen.',
  ],
  MISSING_CHAR: [
    'Er ontbreekt een teken.',
    'Kijk of elk aanhalingsteken en elk haakje weer sluit, en of de regels even ver inspringen.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'In een tekst staat een dubbele punt die als veld wordt gelezen.',
    'Zet de hele tekst tussen enkele aanhalingstekens.',
  ],
  BAD_SCALAR_START: [
    'Een tekst begint met een teken dat in YAML iets anders betekent.',
    'Zet de hele tekst tussen enkele aanhalingstekens.',
  ],
};

/** Mistakes that stay within their own line; after any other YAML misreads the lines that follow. */
const contained: readonly string[] = ['DUPLICATE_KEY', 'BLOCK_AS_IMPLICIT_KEY'];

const otherMistake = [
  'Dit is geen geldige YAML.',
  'Vergelijk de regel en de regel erboven met een ander stuk van dit bestand: inspringen, dubbele punten, aanhalingstekens.',
] as const;

const start = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** Ends of texts that YAML drops as a comment: "Kamer #12" is "Kamer". A comment that is meant has a space after its mark. */
function dropped(document: Document): readonly { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  visit(document, {
    Scalar(_, { type, comment, source = '', range }) {
      if (type === 'PLAIN' && comment && /^\S/.test(comment))
        found.push({ text: `${source} #${comment}`, at: range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Reads the text of a YAML file. On a mistake `yaml` is undefined and each mistake is a problem with its line. */
export function parseYaml(
  file: string,
  text: string,
): { readonly yaml: YamlFile | undefined; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length) {
    const rows = text.split('\n');
    const stray = document.errors.findIndex(({ code }) => !contained.includes(code));
    const told = document.errors.slice(0, stray < 0 ? undefined : stray + 1);
    const problems = told.map(({ code, pos }): Problem => {
      const { line } = lines.linePos(pos[0]);
      const tab = /^ *\t/.test(rows[line - 1] ?? '');
      const [what, remedy] = mistakes[tab ? 'TAB_AS_INDENT' : code] ?? otherMistake;
      return { file, line, what, remedy };
    });
    return { yaml: undefined, problems };
  }

  // What YAML only warns of, such as a tag that nobody knows, means something else to the next reader of the file.
  if (document.warnings.length) {
    const problems = document.warnings.map(({ pos }): Problem => {
      const { line } = lines.linePos(pos[0]);
      const shown = text.slice(pos[0], pos[1]).split('\n', 1)[0] ?? '';
      return {
        file,
        line,
        what: `Hier staat iets dat YAML niet kent: "${shown}".`,
        remedy:
          'Haal het uitroepteken en het woord erachter weg, of zet de hele tekst tussen enkele aanhalingstekens.',
      };
    });
    return { yaml: undefined, problems };
  }

  const lost = dropped(document);
  if (lost.length) {
    const problems = lost.map(({ text: written, at }): Problem => ({
      file,
      line: lines.linePos(at).line,
      what: `Wat na het hekje staat, leest YAML niet: "${written}".`,
      remedy:
        'Zet de hele tekst tussen enkele aanhalingstekens. Is het een opmerking, zet dan een spatie na het hekje.',
    }));
    return { yaml: undefined, problems };
  }

  const line = (path: YamlPath): number | undefined => {
    let node: unknown = document.contents;
    let offset = start(node);
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
        offset = start(pair?.key) ?? offset;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = start(node) ?? offset;
      }
    }
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  try {
    return { yaml: { file, data: document.toJS(), line }, problems: [] };
  } catch {
    // References (&naam, *naam) that pile up without end.
    const [what, remedy] = otherMistake;
    return { yaml: undefined, problems: [{ file, line: undefined, what, remedy }] };
  }
}
