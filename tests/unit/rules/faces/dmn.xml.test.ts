import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, expect, test } from 'vitest';
import { dmnFiles } from './dmn-files.ts';

// libxml2 shares no code with the library that writes the files; the schema is that of the standard itself.
xmlRegisterFsInputProviders();
const schemaFile = createRequire(import.meta.url).resolve('dmn-moddle/resources/dmn/xsd/DMN13.xsd');
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
const validator = XsdValidator.fromDoc(schema);
const opened: XmlDocument[] = [];
afterAll(() => {
  for (const document of opened) document.dispose();
  validator.dispose();
  schema.dispose();
});

const namespaces = { dmn: 'https://www.omg.org/spec/DMN/20191111/MODEL/' };

function open(xml: string) {
  const document = XmlDocument.fromString(xml);
  opened.push(document);
  const all = (path: string) => document.find(path, namespaces).filter((node) => node instanceof XmlElement);
  const texts = (path: string) => all(path).map(({ content }) => content);
  return { document, all, texts };
}

test.each(dmnFiles)('$id in $region is DMN 1.3, as the schema of the OMG has it', ({ xml }) => {
  const { document } = open(xml);
  expect(() => {
    validator.validate(document);
  }).not.toThrow();
});

test('a file that is no DMN 1.3 is refused', () => {
  const xml = dmnFiles[0]?.xml ?? '';
  for (const [from, to] of [
    ['<dmn:outputEntry>', '<dmn:outputEntry><dmn:uitkomst />'],
    ['DMN/20191111/MODEL/', 'DMN/20990101/MODEL/'],
    ['id="rij_', 'id="tabel" x="'],
  ] as const) {
    expect(xml).toContain(from);
    const { document } = open(xml.replaceAll(from, to));
    expect(() => {
      validator.validate(document);
    }).toThrow();
  }
});

test.each(dmnFiles)('$id in $region: every row has a cell for each column', ({ table, xml }) => {
  const { all, document } = open(xml);
  const columns = Object.keys(table.inputs).length;
  expect(all('//dmn:decisionTable/dmn:input')).toHaveLength(columns);
  const rows = all('//dmn:decisionTable/dmn:rule');
  expect(rows).toHaveLength(table.rows.length);
  const count = (row: XmlElement, name: string) => row.find(`dmn:${name}`, namespaces).length;
  const shapes = rows.map((row) =>
    ['inputEntry', 'outputEntry', 'annotationEntry'].map((name) => count(row, name)),
  );
  expect(new Set(shapes.map(String))).toEqual(new Set([String([columns, 1, 2])]));
  expect(document.find('//dmn:decisionTable', namespaces)).toHaveLength(1);
});

test.each(dmnFiles)(
  '$id in $region: only outcomes of the rule come out, and each of them',
  ({ table, xml }) => {
    const { texts } = open(xml);
    const outcomes = Object.keys(table.outcomes).map((id) => `"${id}"`);
    const given = texts('//dmn:outputEntry/dmn:text');
    expect([...new Set(given)].toSorted()).toEqual(outcomes.toSorted());
    expect(texts('//dmn:outputValues/dmn:text')).toEqual([outcomes.join(', ')]);
  },
);

test.each(dmnFiles)('$id in $region: every reference leads to an element of the file', ({ xml }) => {
  const { all, texts } = open(xml);
  const ids = all('//@id/..').map((element) => element.attr('id')?.value);
  expect(new Set(ids).size).toBe(ids.length);
  const references = all('//@href/..').map((element) => element.attr('href')?.value.replace('#', ''));
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  const types = all('//dmn:itemDefinition').map((element) => element.attr('name')?.value);
  const used = all('//dmn:inputData/dmn:variable').map((element) => element.attr('typeRef')?.value);
  expect(used).toEqual(types);
  expect(texts('//dmn:itemDefinition/dmn:allowedValues/dmn:text')).toEqual(
    texts('//dmn:input/dmn:inputValues/dmn:text'),
  );
});
