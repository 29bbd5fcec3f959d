import { extname } from 'node:path';
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** The script of a tool begins in its own `mount.ts`. */
const begin = /\/components\/(?:calculator\/)?([\w-]+)\/mount\.ts$/;
/** What is added to the id of a module: a bundler sees another module, and the language at the end. */
const mark = (id: string, tool: string) => `${id}?tool=${tool}&lang${extname(id)}`;
const marked = /\?tool=(.+)&lang/;

/**
 * Gives each tool a copy of the modules that tools share, Preact above all, so that its script is one file. Split
 * up, a phone would first fetch the tool, read in it that it needs a second file, and fetch that; and the two together weigh
 * 5 % more than one. A reader who opens several tools fetches Preact (4 kB) again for each.
 */
export const oneFilePerTool = (): Plugin => ({
  name: 'one-file-per-tool',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || found.external) return found;
    const tool = begin.exec(found.id)?.[1] ?? marked.exec(importer ?? '')?.[1];
    return tool ? { ...found, id: mark(found.id, tool) } : found;
  },
});
