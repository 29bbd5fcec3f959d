import purgeCss from '@fullhuman/postcss-purgecss';

/** The packages of NL Design System style variants and states that this site never shows. */
export default {
  plugins: [
    purgeCss({
      content: ['./src/**/*.{astro,ts,tsx}'],
      // Names that are put together: `rb-result--${urgency}`.
      safelist: { greedy: [/^rb-(result|outcome)--/] },
    }),
  ],
};
