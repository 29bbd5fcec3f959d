import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { textOnly } from './src/integrations/text-only.ts';
import { baseOf, siteOf } from './src/lib/site/base.ts';
import { routeboek } from './src/integrations/routeboek.ts';

const site = siteOf();
const base = baseOf(site);

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
    build: { assetsInlineLimit: 0 },
    define: { __ROUTEBOEK_BASE__: JSON.stringify(base) },
  },
});
