import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A room of the house, and what its Astro files may not reach for. */
const zone = (target, from, message) => ({ target, from, message });

/** The one-way arrows of Astro's own files: pages -> layouts -> components -> lib. Those of TypeScript: .dependency-cruiser.mjs. */
const arrows = [
  zone('src/layouts', ['src/pages', 'src/integrations'], 'A layout knows components and lib, no page.'),
  zone(
    'src/components',
    ['src/pages', 'src/layouts', 'src/integrations'],
    'A component knows components and lib only.',
  ),
  zone('src/pages', ['src/integrations'], 'A page knows layouts, components and lib.'),
];

const domGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'customElements', 'matchMedia'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'addEventListener', 'requestAnimationFrame'],
  ...['HTMLElement', 'Element', 'Node', 'Event', 'DOMParser', 'MutationObserver', 'IntersectionObserver'],
].map((name) => ({ name, message: 'lib never touches the browser; components do.' }));

const buildOnly = {
  regex: '^(zod([/]|$)|node:)',
  message: 'This code reaches the browser: Zod weighs 27 kB there, and Node is not there.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      'node_modules/',
      'reports/',
      'test-results/',
      '.stryker-tmp/',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number reads the same in a text as anywhere else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` as a callback is clear enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A leading underscore names what is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    // Browser scripts inside an .astro file are cut out as files of their own, without a tsconfig.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // The TypeScript compiler (astro check) knows the names better.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  {
    files: ['**/*.astro/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  {
    // To the TypeScript compiler itself an .astro file is `any`; astro check knows better.
    files: ['src/components/{about,mdx}/index.ts', 'src/components/*/in-text.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['scripts/**/*.{js,mjs,ts}', '*.{js,mjs,ts}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs', '.astro'],
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] }),
      ],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: arrows }] },
  },
  {
    files: ['src/lib/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...domGlobals],
    },
  },
  {
    files: ['src/components/**/*.{ts,tsx}', '**/*.astro/*.{js,ts}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [buildOnly] }] },
  },
);
