import type { Problem } from '../../lib/content/problem.ts';
import { readingFindings } from './reading.ts';
import { walk, type ChapterFile, type MdxNode } from './chapter-file.ts';

type Finding = Omit<Problem, 'file'>;

/** What one part of the text may not be. */
function findings(node: MdxNode): readonly Finding[] {
  const line = node.position?.start.line;
  if (node.type === 'heading' && node.depth === 1) {
    const what = 'Er staat een hoofdkop (#) in de tekst.';
    return [
      {
        line,
        what,
        remedy: 'Begin met een alinea en gebruik ## en lager: de titel komt uit het veld "titel".',
      },
    ];
  }
  return [];
}

/** `:::let-op`, `::kop[…]` at the start of a line; `:woord[…]` or `:woord{…}` in it. */
const directive = /^\s*:{2,}|(?:^|\s):[a-z-]+[[{]/;

/** The row of dashes under the head of a table. */
const ruler = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
/** A row of a table with a cell that has nothing in it. */
const emptyCell = /^\s*\|\s*\||\|\s+\|/;

/** The number of cells in a row of a table, whether or not it begins and ends with a line. */
const cells = (row: string): number =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;

/** Rows of a table with more or fewer cells than its head; the reader would miss what is too much. */
function rowFindings(lines: readonly string[], skip: (line: number) => boolean): readonly Finding[] {
  const found: Finding[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [head = '', rule = ''] = lines.slice(index - 1);
    if (skip(index) || !ruler.test(rule) || !head.includes('|')) continue;
    for (let row = index + 1; (lines[row] ?? '').includes('|'); row += 1) {
      const count = cells(lines[row] ?? '');
      if (count !== cells(head))
        found.push({
          line: row + 1,
          what: `De rij heeft ${count} ${count === 1 ? 'vak' : 'vakken'}, en de kop van de tabel ${cells(head)}.`,
          remedy: 'Geef elke rij evenveel vakken als de kop; een vak mag leeg zijn: | School | |.',
        });
    }
  }
  return found;
}

function lineFinding(text: string, next: string, line: number): Finding | undefined {
  if (directive.test(text)) {
    const what = `Er staat een opdracht met dubbele punten in de tekst (${text.trim().slice(0, 30)}); die verdwijnt met zijn tekst.`;
    return { line, what, remedy: 'Gebruik een component, bijvoorbeeld <LetOp>…</LetOp>.' };
  }
  if (ruler.test(next) && emptyCell.test(text)) {
    const what = 'De tabel heeft een kolom zonder kop; wie voorgelezen krijgt, weet dan niet wat daar staat.';
    return { line, what, remedy: 'Geef elke kolom een kop, ook de eerste: | Wat | Wanneer |.' };
  }
  if (text.includes(':') && ruler.test(text)) {
    const what = 'De tabel lijnt kolommen uit met dubbele punten; dat geeft een style-attribuut.';
    return { line, what, remedy: 'Haal de dubbele punten uit de regel met streepjes: | --- | --- |.' };
  }
  return undefined;
}

/** A chapter is plain Markdown with components: no code, no directives, no aligned columns, no column without a head. */
export function checkMarkup({ file, body, lines }: ChapterFile): readonly Problem[] {
  if (!body) return [];
  const nodes = [...walk(body)];
  const code = new Set(
    nodes
      .filter(({ type }) => type === 'code')
      .flatMap(({ position }) => {
        const from = position?.start.line ?? 0;
        return Array.from({ length: (position?.end.line ?? 0) - from + 1 }, (_, index) => from + index);
      }),
  );
  const first = Math.min(...nodes.slice(1).map(({ position }) => position?.start.line ?? Infinity));
  const inLines = lines.flatMap((text, index) => {
    const line = index + 1;
    return line < first || code.has(line) ? [] : (lineFinding(text, lines[line] ?? '', line) ?? []);
  });
  return [
    ...nodes.flatMap(findings),
    ...inLines,
    ...rowFindings(lines, (line) => line < first || code.has(line)),
    ...readingFindings(body, lines),
  ].map((finding) => ({ file, ...finding }));
}
