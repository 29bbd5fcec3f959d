import { pieceFile, pieceOf, type Head, type Piece } from '../../lib/search/files.ts';
import type { Load } from './load.ts';

/** What is filed under a stem in the pieces of a section; nothing where it does not stand. */
export async function lookUp(
  section: string,
  { edition, starts }: Pick<Head, 'edition' | 'starts'>,
  stem: string,
  load: Load,
): Promise<readonly number[]> {
  const at = pieceOf(stem, starts);
  if (at === undefined) return [];
  const piece = await load<Piece>(pieceFile(section, edition, at));
  return (Object.hasOwn(piece, stem) ? piece[stem] : undefined) ?? [];
}
