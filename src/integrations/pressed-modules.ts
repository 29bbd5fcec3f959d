import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { base } from '../lib/site/base.ts';

/**
 * Writes a module that is loaded at a press, and the style of its window, into the built site. Built apart: as a part of a page's
 * script it would count with it, and bring Vite's loader along.
 *
 * @param input from here
 * @param file its place in the site, without an ending
 */
async function write(dist: string, input: string, file: string, style = file): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    base,
    define: { __ROUTEBOEK_BASE__: JSON.stringify(base) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(input, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: `${file}.js`,
          assetFileNames: `${style}[extname]`,
        },
      },
    },
  });
}

/** What finds a place in the whole country, and what shows where a reader is in the route of a rule. */
export async function writePressedModules(dist: string): Promise<void> {
  await write(dist, '../components/place/look-up.ts', 'plaatsen/zoeken', 'plaatsen/venster');
  await write(dist, '../components/wizard/route.ts', 'hulpmiddel/route');
}
