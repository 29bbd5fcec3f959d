import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Whether an import or export brings code along, and not only types. */
function bringsCode(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const names = clause.namedBindings;
  return (
    clause.name !== undefined ||
    !names ||
    !ts.isNamedImports(names) ||
    names.elements.some((e) => !e.isTypeOnly)
  );
}

/** What a text imports as code: paths and names of packages. */
function importsOf(text: string): readonly string[] {
  const file = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return file.statements.flatMap((node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (!isImport || !node.moduleSpecifier || !bringsCode(node)) return [];
    return ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : [];
  });
}

/** Follows the imports of a file; gives every package reached, with the file that imports it. */
function packagesFrom(file: string, text: string, seen = new Set<string>()): readonly string[] {
  return importsOf(text).flatMap((path) => {
    if (!path.startsWith('.')) return [`${path} (in ${file})`];
    const target = join(dirname(file), path);
    if (seen.has(target) || !/\.tsx?$/.test(target)) return [];
    seen.add(target);
    return packagesFrom(target, readFileSync(target, 'utf8'), seen);
  });
}

/** The scripts that Astro sends to the browser: those of the `.astro` files, inline data apart. */
const scripts = globSync('src/**/*.astro').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^<script>\n([^]*?)^<\/script>/gm)].map(([, text = '']) => ({
    file,
    text,
  })),
);

test('there are scripts to look at', () => {
  expect(scripts.length).toBeGreaterThan(0);
});

test.each(scripts)(
  'the script in $file never reaches Zod or Node, through all it imports',
  ({ file, text }) => {
    const buildOnly = packagesFrom(file, text).filter((name) => /^(zod[ /]|node:)/.test(name));
    expect(buildOnly).toEqual([]);
  },
);

test('imports of types alone do not count, and hidden ones are found', () => {
  expect(
    importsOf("import type { A } from 'a'; import { type B } from 'b'; export type { C } from 'c';"),
  ).toEqual([]);
  expect(
    importsOf("import 'a'; import b, { type B } from 'b'; export * from 'c'; export { d } from 'd';"),
  ).toEqual(['a', 'b', 'c', 'd']);
});
