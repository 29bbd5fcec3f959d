import type { Problem } from '../../lib/content/problem.ts';
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
  return [...nodes.flatMap(findings), ...inLines].map((finding) => ({ file, ...finding }));
}
