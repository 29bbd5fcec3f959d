/**
 * The arrows of the house: who may import whom. `npm run check:arrows`. Astro's own files are no TypeScript to this tool:
 * what they may import stands in eslint.config.js.
 */
const rooms = (...names) => `^src/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one, or a third is missing that both lean on.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-imports-nothing',
      comment: 'Everything leans on the rule core; it leans on nothing.',
      severity: 'error',
      from: { path: '^src/lib/rules/core/' },
      to: { pathNot: '^src/lib/rules/core/' },
    },
    {
      name: 'lib-knows-only-lib',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: rooms('components', 'layouts', 'pages', 'integrations', 'styles') },
    },
    {
      name: 'lib-knows-no-framework',
      comment: 'lib is plain TypeScript: another framework could show it.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: 'node_modules/(astro|preact|@astrojs|@preact)/' },
    },
    {
      name: 'one-reader-of-disk',
      comment: 'Who reads files besides the one reader makes a build that can disagree with itself.',
      severity: 'error',
      from: { path: '^src/lib/', pathNot: '^src/lib/(content/(disk|text-file)|store/rules)\\.ts$' },
      to: { path: '^(node:)?(fs|path|child_process)(/|$)' },
    },
    {
      name: 'a-component-knows-no-page',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: rooms('layouts', 'pages', 'integrations') },
    },
    {
      name: 'an-integration-knows-only-lib',
      severity: 'error',
      from: { path: '^src/integrations/' },
      to: { path: rooms('components', 'layouts', 'pages') },
    },
    {
      name: 'nothing-heavy-in-the-browser',
      comment:
        'Zod weighs 27 kB in a browser, and Node is not there. What slips in by a detour, the budget of a page stops.',
      severity: 'error',
      from: { path: '^src/components/.*\\.tsx?$' },
      to: { path: '^(node:)?(fs|path)$|node_modules/(zod|yaml)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
