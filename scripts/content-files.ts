import { globSync, readFileSync } from 'node:fs';
import { contentText } from '../src/integrations/content-text.ts';
import type { Block } from '../src/lib/text/block.ts';

/** A file that editors own, with its texts. */
export interface TextFile {
  /** From the root, with slashes. */
  readonly file: string;
  readonly blocks: readonly Block[];
}

/** Every text of the content, file by file. */
export const contentFiles = (): readonly TextFile[] =>
  globSync('src/content/**/*.{mdx,yaml}')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, blocks: contentText(file, readFileSync(file, 'utf8')) }));
