/**
 * Writes the schemas with which an ordinary editor completes the names in the files of the rules, the calculators, the agreements and some
 * lists, and underlines what is wrong while somebody types. The first line of each of those files names its schema.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../src/lib/content/read.ts';
import { editorSchemas } from '../src/lib/rules/file/json-schema.ts';
import { calculatorsFolder } from '../src/lib/store/calculators.ts';
import { readRules, rulesFolder } from '../src/lib/store/rules.ts';

const { content } = readContent(process.cwd());
const schemas = editorSchemas({
  bron: [...content.sources.keys()],
  regel: readRules(process.cwd()).ids,
  afspraak: Object.keys(content.agreements),
});
const folders: Readonly<Record<string, string>> = {
  regel: rulesFolder,
  gevallen: rulesFolder,
  rekenhulp: calculatorsFolder,
  gedeeld: calculatorsFolder,
};
for (const [name, schema] of Object.entries(schemas)) {
  const file = `${folders[name] ?? 'src/content'}/${name}.schema.json`;
  const text = `${JSON.stringify(schema, null, 1)}\n`;
  // Left alone when nothing changed: a watcher would rebuild for nothing.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
