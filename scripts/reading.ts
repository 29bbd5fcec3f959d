import {
  readingLevel,
  sentencesOf,
  type ReadingLevel,
  type Sentence,
} from '../src/lib/text/reading-level.ts';
import { contentFiles, type TextFile } from './content-files.ts';

type Measured = TextFile & ReadingLevel;

/** In a text of fewer words a name or two decide. */
const enough = 100;
const shown = 10;

/** How hard each text of the content is to read; the list of sources is left out, because it is names. */
export const measured = (): readonly Measured[] =>
  contentFiles()
    .filter(({ file }) => !file.endsWith('/bronnen.yaml'))
    .flatMap((one) => {
      const level = readingLevel(one.blocks);
      return level ? [{ ...one, ...level }] : [];
    });

/** The hardest texts, the worst first. */
export const hardest = (texts: readonly Measured[]): readonly Measured[] =>
  texts
    .filter(({ words }) => words >= enough)
    .sort((a, b) => a.score - b.score)
    .slice(0, shown);

/** The longest sentences of all, the longest first. */
export const longestSentences = (texts: readonly Measured[]): readonly (Sentence & { file: string })[] =>
  texts
    .flatMap(({ file, blocks }) => blocks.flatMap(sentencesOf).map((sentence) => ({ file, ...sentence })))
    .sort((a, b) => b.words - a.words)
    .slice(0, shown);
