import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { base } from '../lib/site/base.ts';

/**
 * Writes what finds a place in the whole country into the built site: a module and the style of its window, each loaded when
 * somebody looks for a place. Built apart: as a part of a page's script it would count with it, and bring Vite's loader along.
 */
export async function writePlaceFinder(dist: string): Promise<void> {
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
        input: fileURLToPath(new URL('../components/place/look-up.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: 'plaatsen/zoeken.js',
          assetFileNames: 'plaatsen/venster[extname]',
        },
      },
    },
  });
}
