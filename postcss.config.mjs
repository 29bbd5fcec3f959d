import purgeCss from '@fullhuman/postcss-purgecss';

/**
 * Keeps every rule of the site's own: what PurgeCSS cannot read (`:focus-visible`, `:is(ul:not(.bare), ol)`) it drops
 * without a word, and with it a focus ring. Only what comes from a package is looked through.
 */
const keepOurOwn = {
  postcssPlugin: 'keep-our-own',
  Once(root, { comment }) {
    root.walkRules((rule) => {
      if (!rule.source?.input.file?.includes('/node_modules/')) {
        rule.before(comment({ text: 'purgecss ignore' }));
      }
    });
  },
};

/** What the breadcrumbs hand on to a link of Utrecht nobody reads: the links of this site are those of NL Design System. */
const dropLinkTokens = {
  postcssPlugin: 'drop-link-tokens',
  Declaration(declaration) {
    if (declaration.prop.startsWith('--utrecht-link-')) declaration.remove();
  },
};

/** The packages of NL Design System style variants and states that this site never shows. */
export default {
  plugins: [
    keepOurOwn,
    dropLinkTokens,
    purgeCss({
      content: ['./src/**/*.{astro,ts,tsx}'],
    }),
  ],
};
