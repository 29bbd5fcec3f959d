import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** More than anybody writes by hand; what is longer, is pasted or made, and would hold up every build and every phone. */
const largest = 1_000_000;
const largestChapter = 200_000;

/** Characters that turn the direction of a text, or take no room: a reader sees something else than what stands there. */
const hidden = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u;

/**
 * Reads a file that an editor wrote: UTF-8, with or without a mark at its beginning. `root` is the folder from which
 * `file` counts. Never throws: what can't be read is a problem, and then there is no text. A file that is not there is
 * one too, with `remedy`.
 */
export function readText(
  root: string,
  file: string,
  remedy = 'Zet het bestand terug; de site kan er niet zonder.',
): { readonly text: string | undefined; readonly problems: readonly Problem[] } {
  const fail = (what: string, how: string, line?: number) => ({
    text: undefined,
    problems: [{ file, line, what, remedy: how }],
  });
  const path = join(root, file);
  if (!existsSync(path)) return fail('Dit bestand ontbreekt.', remedy);
  if (!statSync(path).isFile()) {
    return fail('Dit is een map, en geen bestand.', 'Geef de map een andere naam, of haal haar weg.');
  }
  const size = statSync(path).size;
  const limit = file.endsWith('.mdx') ? largestChapter : largest;
  if (size > limit) {
    return fail(
      `Dit bestand is te groot: ${size.toLocaleString('nl-NL')} bytes; het mogen er ${limit.toLocaleString('nl-NL')} zijn.`,
      'Splits het, of haal weg wat er niet hoort.',
    );
  }
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    const turned = text.search(hidden);
    if (turned >= 0)
      return fail(
        'In het bestand staat een onzichtbaar teken, dat de tekst omdraait of geen breedte heeft.',
        'Wis de regel en typ die opnieuw; plakken neemt zo’n teken mee.',
        text.slice(0, turned).split('\n').length,
      );
    if (nul < 0) return { text, problems: [] };
    return fail(
      'In het bestand staat een teken dat geen tekst is.',
      'Wis de regel en typ die opnieuw, of bewaar het bestand opnieuw als tekst (UTF-8).',
      text.slice(0, nul).split('\n').length,
    );
  } catch {
    return fail(
      'Dit bestand is niet bewaard als UTF-8; letters als é en ö gaan dan stuk.',
      'Open het bestand en bewaar het opnieuw, met de codering UTF-8.',
    );
  }
}
