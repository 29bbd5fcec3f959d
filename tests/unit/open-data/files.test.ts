import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaNames } from '../../../src/lib/open-data/schemas.ts';
import { isTable } from '../../../src/lib/rules/core/table.ts';
import { ruleIds, ruleOf } from '../../../src/lib/store/rules.ts';
import { indexFile, regions } from './published.ts';

const pathsOf = (kind: string) =>
  indexFile.files.filter((file) => file.kind === kind).map(({ path }) => path);

test('the index lists every rule, table and list of contacts of every region, the figures, and every schema', () => {
  const each = (give: (region: string) => readonly string[]) => regions.flatMap(({ id }) => give(id)).sort();
  const tables = ruleIds.filter((id) => isTable(ruleOf(id)));
  const rulesOf = (ids: readonly string[], extension: string) =>
    each((region) => ids.map((id) => `/open-data/${region}/beslisregels/${id}.${extension}`));
  expect(pathsOf('beslisregel').toSorted()).toEqual(rulesOf(ruleIds, 'json'));
  expect(pathsOf('beslistabel').toSorted()).toEqual(rulesOf(tables, 'dmn'));
  expect(pathsOf('contacten').toSorted()).toEqual(
    each((region) => [`/open-data/${region}/contacten.json`, `/open-data/${region}/contacten.csv`]),
  );
  expect(pathsOf('cijfers')).toEqual(
    ['json', 'csv'].map((ending) => `/open-data/enquete-intern-begeleiders.${ending}`),
  );
  expect(pathsOf('schema')).toEqual(
    [...schemaNames, 'contacten-csv'].map((name) => `/open-data/schemas/${name}.json`),
  );
});

test('no address stands there twice', () => {
  const all = indexFile.files.map(({ path }) => path);
  expect(new Set(all).size).toBe(all.length);
});

test('a file is called by the schema of its kind', () => {
  expect(new Set(indexFile.files.map(({ kind, schema }) => `${kind} ${schema}`))).toEqual(
    new Set([
      'beslisregel /open-data/schemas/beslisregel.json',
      'beslistabel null',
      'contacten /open-data/schemas/contacten.json',
      'cijfers /open-data/schemas/enquete.json',
      'cijfers null',
      'contacten /open-data/schemas/contacten-csv.json',
      'schema null',
    ]),
  );
});

test('every kind of address in the index is one that the site makes', () => {
  const pattern = (path: string) =>
    path
      .replace(/^\/open-data\/(?!schemas\/|index|enquete)[^/]+/, '/open-data/[regio]')
      .replace(/beslisregels\/[^.]+/, 'beslisregels/[regel]')
      .replace(/schemas\/(?!contacten-csv)[^.]+/, 'schemas/[naam]');
  const made = globSync('src/pages/open-data/**/*.ts').map((file) => file.replace(/^src\/pages|\.ts$/g, ''));
  const listed = new Set(indexFile.files.map(({ path }) => pattern(path)));
  expect([...listed, '/open-data/index.json'].toSorted()).toEqual(made.toSorted());
});
