import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createLogger } from 'vite';
import { textOnly } from './src/integrations/text-only.ts';
import { baseOf, siteOf } from './src/lib/site/base.ts';
import { routeboek } from './src/integrations/routeboek.ts';

const site = siteOf();
const base = baseOf(site);
/**
 * Vite warns of the server directives that it leaves out of each chapter: a line a chapter, nothing that an editor can do. Exactly
 * that one is left out of the log; every other warning stays.
 */
const logger = createLogger();
const { warn } = logger;
logger.warn = (message, options) => {
  if (!message.includes('MODULE_LEVEL_DIRECTIVE')) warn(message, options);
};

/**
 * Vite wraps each `import()` in a kilobyte that fetches the styles of what is loaded, and what that imports. Here it has no styles,
 * and imports what the page has.
 */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/**
 * What draws an answer is first called by a tap, and V8 compiles a function when it is first called: a quarter of all that a slow
 * phone did between tap and answer. This line has it compile the file while it loads; other browsers pass over it.
 */
const compiledAsItLoads = {
  name: 'compiled-as-it-loads',
  configEnvironment: (environment) =>
    environment === 'client' && {
      build: {
        rolldownOptions: {
          output: {
            postBanner: ({ moduleIds }) =>
              moduleIds.some((id) => /\/(tool\/answer|wizard\/Result|calculator\/Shown)\.tsx$/.test(id))
                ? '//# allFunctionsCalledOnLoad'
                : '',
          },
        },
      },
    },
};

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default eats the space when an inline tag stands on a line of its own: "Bel112".
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [textOnly] }) },
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes('/geen-netwerk/') }), routeboek()],
  vite: {
    customLogger: logger,
    plugins: [plainImport, compiledAsItLoads],
    build: { assetsInlineLimit: 0 },
    define: { __ROUTEBOEK_BASE__: JSON.stringify(base) },
  },
});
