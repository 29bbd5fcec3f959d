import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { textOnly } from './src/integrations/text-only.ts';
import { routeboek } from './src/integrations/routeboek.ts';

export default defineConfig({
  site: process.env.ROUTEBOEK_SITE ?? 'https://routeboek.example',
  output: 'static',
  trailingSlash: 'always',
  // The default eats the space when an inline tag stands on a line of its own: "Bel112".
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [textOnly] }) },
  integrations: [mdx(), routeboek()],
  vite: { build: { assetsInlineLimit: 0 } },
});
