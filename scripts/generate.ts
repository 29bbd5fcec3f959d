/**
 * Writes what the compiler must know about the content: the ids of all sources, as a union type, so that a rule
 * can't cite a source that is not there. Stops with the messages for an editor when bronnen.yaml has a problem.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatProblem } from '../src/lib/content/format-problem.ts';
import { readList } from '../src/lib/content/list.ts';
import { readText } from '../src/lib/content/text-file.ts';
import { parseYaml } from '../src/lib/content/yaml.ts';
import { sourceIdModule } from '../src/lib/sources/source-id.ts';
import { sourceSchema } from '../src/lib/sources/schema.ts';

const from = 'src/content/bronnen.yaml';
const to = 'src/lib/sources/source-id.generated.ts';

const read = readText('.', from);
const { yaml, problems } =
  read.text === undefined ? { yaml: undefined, problems: read.problems } : parseYaml(from, read.text);
const list = yaml && readList(sourceSchema, yaml);
const all = [...problems, ...(list?.problems ?? [])];
for (const problem of all) console.error(formatProblem(problem));

if (!list || all.length) process.exitCode = 1;
else {
  const module = sourceIdModule(list.ids);
  // Left alone when nothing changed: a watcher would rebuild for nothing.
  if (!existsSync(to) || readFileSync(to, 'utf8') !== module) writeFileSync(to, module);
}
