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

/** The packages of NL Design System style variants and states that this site never shows. */
export default {
  plugins: [
    keepOurOwn,
    purgeCss({
      content: ['./src/**/*.{astro,ts,tsx}'],
    }),
  ],
};
