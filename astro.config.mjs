import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { routeboek } from './src/integrations/routeboek.ts';

export default defineConfig({
  site: process.env.ROUTEBOEK_SITE ?? 'https://routeboek.example',
  output: 'static',
  trailingSlash: 'always',
  // The default eats the space when an inline tag stands on a line of its own: "Bel112".
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), routeboek()],
  vite: { build: { assetsInlineLimit: 0 } },
});
