import { existsSync, globSync } from 'node:fs';
import { relative, dirname } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** The house's own lint rules, without the type information that a made-up file does not have. */
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** What the linter says of the arrows in a text as if it stood in that file. */
async function refusals(file: string, text: string): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath: file });
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, fatal }) => fatal === true || /no-restricted/.test(ruleId ?? ''))
    .map(({ message }) => message);
}

/** An import, written in `from`, of a file that exists: a path that leads nowhere is no arrow. */
function importOf(from: string, pattern: string): string {
  const [target] = globSync(pattern).toSorted();
  expect(target && existsSync(target), `${pattern} names a file`).toBe(true);
  const path = relative(dirname(from), target ?? '');
  return `import '${path.startsWith('.') ? path : `./${path}`}';\n`;
}

const astro = (script: string) => `---\n${script}---\n\n<p>tekst</p>\n`;
const clientScript = (script: string) => `<p>tekst</p>\n<script>\n${script}</script>\n`;

const refused: readonly (readonly [what: string, file: string, imported: string])[] = [
  ['core reaches for the files', 'src/lib/rules/core/x.ts', 'src/lib/rules/file/read-rule.ts'],
  ['core reaches for the rest of lib', 'src/lib/rules/core/x.ts', 'src/lib/site/addresses.ts'],
  ['a check reaches for the files', 'src/lib/rules/checks/x.ts', 'src/lib/rules/file/read-rule.ts'],
  ['a check reaches for a face', 'src/lib/rules/checks/x.ts', 'src/lib/rules/faces/*.ts'],
  ['a face reaches for the files', 'src/lib/rules/faces/x.ts', 'src/lib/rules/file/read-rule.ts'],
  ['a face reaches for a check', 'src/lib/rules/faces/x.ts', 'src/lib/rules/checks/index.ts'],
  ['the files reach for the store', 'src/lib/rules/file/x.ts', 'src/lib/store/rules.ts'],
  ['lib reaches for a component', 'src/lib/site/x.ts', 'src/components/**/*.ts{,x}'],
  ['lib reaches for an integration', 'src/lib/site/x.ts', 'src/integrations/**/*.ts'],
  ['an integration reaches for a component', 'src/integrations/x.ts', 'src/components/**/*.ts{,x}'],
];

test.each(refused)('refused: %s', async (_what, file, imported) => {
  expect(await refusals(file, importOf(file, imported))).not.toEqual([]);
});

const refusedInAstro: typeof refused = [
  ['a component reaches for a layout', 'src/components/x.astro', 'src/layouts/*.astro'],
  ['a component reaches for a page', 'src/components/x.astro', 'src/pages/**/*.astro'],
  ['a layout reaches for a page', 'src/layouts/x.astro', 'src/pages/**/*.astro'],
  ['a page reaches for an integration', 'src/pages/x.astro', 'src/integrations/**/*.ts'],
];

test.each(refusedInAstro)('refused: %s', async (_what, file, imported) => {
  expect(await refusals(file, astro(importOf(file, imported)))).not.toEqual([]);
});

test.each([
  ['core imports a package', 'src/lib/rules/core/x.ts', "import 'zod';\n"],
  ['core imports Node', 'src/lib/rules/core/x.ts', "import 'node:fs';\n"],
  ['lib imports Astro', 'src/lib/site/x.ts', "import 'astro:content';\n"],
  ['lib imports Preact', 'src/lib/site/x.ts', "import 'preact/hooks';\n"],
  ['lib touches the document', 'src/lib/site/x.ts', 'export const x = () => document.title;\n'],
  ['lib touches storage', 'src/lib/site/x.ts', "localStorage.setItem('a', 'b');\n"],
  ['a browser component imports Zod', 'src/components/wizard/x.tsx', "import 'zod';\n"],
  ['a browser component imports Node', 'src/components/wizard/x.tsx', "import 'node:fs';\n"],
  ['a script in a page imports Zod', 'src/pages/x.astro', clientScript("import 'zod';\n")],
])('refused: %s', async (_what, file, text) => {
  expect(await refusals(file, text)).not.toEqual([]);
});

const allowed: typeof refused = [
  ['core in core', 'src/lib/rules/core/x.ts', 'src/lib/rules/core/flow.ts'],
  ['the store to the files', 'src/lib/store/x.ts', 'src/lib/rules/file/read-rule.ts'],
  ['the files to core', 'src/lib/rules/file/x.ts', 'src/lib/rules/core/flow.ts'],
  ['a check to core', 'src/lib/rules/checks/x.ts', 'src/lib/rules/core/paths.ts'],
  ['a face to core', 'src/lib/rules/faces/x.ts', 'src/lib/rules/core/replay.ts'],
  ['lib to lib', 'src/lib/region/x.ts', 'src/lib/contacts/roles.ts'],
  ['an integration to lib', 'src/integrations/x.ts', 'src/lib/content/content.ts'],
  ['a component to lib', 'src/components/wizard/x.tsx', 'src/lib/rules/core/replay.ts'],
];

test.each(allowed)('allowed: %s', async (_what, file, imported) => {
  expect(await refusals(file, importOf(file, imported))).toEqual([]);
});

test('allowed: a page fetches, chooses a layout, hands over', async () => {
  const file = 'src/pages/x.astro';
  const text = importOf(file, 'src/layouts/*.astro') + importOf(file, 'src/lib/site/addresses.ts');
  expect(await refusals(file, astro(text))).toEqual([]);
});
