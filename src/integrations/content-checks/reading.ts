import type { Problem } from '../../lib/content/problem.ts';
import { walk, type MdxNode } from './chapter-file.ts';
import { textIn } from './links.ts';

type Finding = Omit<Problem, 'file'>;

const lineOf = ({ position }: MdxNode): number | undefined => position?.start.line;
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Titles under which a page has a part of its own already. */
const taken = ['bronnen', 'wat nu', 'wie bel je', 'op deze pagina'];

/** Headings lead a reader, also one who hears them: one step at a time, none empty, no two alike. */
function headingFindings(headings: readonly MdxNode[]): readonly Finding[] {
  const seen = new Map<string, number | undefined>();
  let level = 1;
  return headings.flatMap((heading): Finding[] => {
    const { depth = 2 } = heading;
    const line = lineOf(heading);
    const title = textIn(heading).trim();
    const key = plain(title);
    const found: Finding[] = [];
    if (!title)
      found.push({
        line,
        what: 'Er staat een lege kop.',
        remedy: 'Geef de kop een tekst, of haal de # weg.',
      });
    if (depth > level + 1)
      found.push({
        line,
        what: `De kop "${title}" slaat een niveau over: ${'#'.repeat(depth)} na ${level === 1 ? 'de titel' : '#'.repeat(level)}.`,
        remedy: `Begin de kop met ${'#'.repeat(level + 1)}.`,
      });
    if (title && seen.has(key))
      found.push({
        line,
        what: `De kop "${title}" staat ook op regel ${seen.get(key) ?? '?'}.`,
        remedy:
          'Geef een van de twee een andere naam: een lijst met twee dezelfde koppen wijst niemand de weg.',
      });
    if (taken.includes(key))
      found.push({
        line,
        what: `De kop "${title}" is al die van een vast deel van de pagina.`,
        remedy: 'Kies een andere naam. Bronnen staan bovenaan, onder "bronnen:", of met <Bron id="…" />.',
      });
    level = depth;
    if (title) seen.set(key, line);
    return found;
  });
}

const empty = /^(?:klik(?: hier)?|hier|lees meer|meer|deze link|via deze link|deze pagina|website)\.?$/;

/** What a link says must say where it leads, also when it is read alone. */
function linkFindings(node: MdxNode): readonly Finding[] {
  if (node.type !== 'link') return [];
  const text = textIn(node);
  const remedy = 'Noem waar de link heen gaat: [Zo werkt de meldcode](/landelijk/hulpmiddelen/meldcode/).';
  if (!text.trim())
    return [{ line: lineOf(node), what: `De link naar ${node.url ?? ''} heeft geen tekst.`, remedy }];
  if (!empty.test(plain(text))) return [];
  return [{ line: lineOf(node), what: `De link "${text.trim()}" zegt niet waar hij heen gaat.`, remedy }];
}

const longest = 60;

/** What stands in the text itself: a word that fits no screen, a link to a name that nobody gave, an unknown entity. */
function textFindings(node: MdxNode): readonly Finding[] {
  if (node.type !== 'text') return [];
  const value = node.value ?? '';
  const line = lineOf(node);
  const found: Finding[] = [];
  const long = value.split(/[\s/-]+/).find((word) => word.length > longest);
  if (long !== undefined)
    found.push({
      line,
      what: `Er staat een woord van ${long.length} tekens (${long.slice(0, 20)}…); dat past op geen telefoon.`,
      remedy: 'Splits het woord, of maak van een adres een link met een tekst.',
    });
  const loose = /\[[^\]\n]+\]\[[^\]\n]*\]/.exec(value)?.[0];
  if (loose !== undefined)
    found.push({
      line,
      what: `De link ${loose} wijst naar een adres dat nergens staat.`,
      remedy: 'Schrijf het adres erbij: [tekst](adres).',
    });
  const entity = /&[a-z]+;/i.exec(value)?.[0];
  if (entity !== undefined)
    found.push({
      line,
      what: `Het teken ${entity} bestaat niet, en staat zo in de tekst.`,
      remedy: 'Typ het teken zelf: é, €, –. Alleen &lt; en &amp; zijn nodig.',
    });
  return found;
}

/** What a reader trips over in a chapter that is sound otherwise: `body` is its text, taken apart. */
export function readingFindings(body: MdxNode, lines: readonly string[]): readonly Finding[] {
  const nodes = [...walk(body)];
  const shown = nodes.some(
    ({ type, name, value }) => (type === 'text' && value?.trim()) || (type.startsWith('mdxJsx') && name),
  );
  if (!shown)
    return [
      {
        line: lines.length,
        what: 'Het hoofdstuk heeft geen tekst.',
        remedy: 'Schrijf onder de tweede regel --- minstens een alinea, of haal het bestand weg.',
      },
    ];
  return [
    ...headingFindings(nodes.filter(({ type }) => type === 'heading')),
    ...nodes.flatMap(linkFindings),
    ...nodes.flatMap(textFindings),
  ];
}
