/**
 * Reports what the content copies: `npm run overschrijven -- <map>`. The folder holds the sources as text (.txt); they stay outside
 * the repository. Ends with code 1 when there is something to say in other words.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../src/lib/content/read.ts';
import { longestRun, rowsOf, runsInCommon } from '../src/lib/text/overlap.ts';
import { contentFiles } from './content-files.ts';

const list = 'taal/vaste-woorden.yaml';
const fixedSchema = z.array(z.strictObject({ woorden: z.string().min(1), waarom: z.string().min(1) }));

/** What may be the same: the titles of the sources and their headings, and the list that gives a reason for each. */
function fixedWordings(): readonly string[] {
  const { content } = readContent(process.cwd());
  const titles = [...content.sources.values()].map(({ title }) => title);
  const headings = content.coverage.flatMap((source) => source.headings.map(({ title }) => title));
  const read = fixedSchema.safeParse(parse(readFileSync(list, 'utf8')));
  if (!read.success)
    throw new Error(`${list} — Een regel heeft niet de velden woorden en waarom: ${read.error.message}`);
  return [...titles, ...headings, ...read.data.map(({ woorden }) => woorden)];
}

const [folder] = process.argv.slice(2);
const texts = folder === undefined ? [] : globSync(path.join(folder, '**/*.txt')).sort();
if (!texts.length) {
  console.error(
    folder === undefined
      ? 'Noem de map met de bronnen als tekst: npm run overschrijven -- ../bronnen'
      : `In ${folder} staat geen bestand dat op .txt eindigt. Bewaar elke bron als platte tekst.`,
  );
  process.exit(1);
}

const rows = rowsOf(texts.map((file) => readFileSync(file, 'utf8')));
const fixed = fixedWordings();
const found = contentFiles().flatMap(({ file, blocks }) =>
  blocks.flatMap((block) => runsInCommon(block, rows, fixed).map((run) => ({ file, ...run }))),
);
for (const { file, line, text, words } of found)
  console.error(
    `${file}:${line} — ${words} woorden zoals in een bron: „${text}”. — Zo los je het op: Zeg het in eigen woorden. Kan dat niet, omdat het een naam, titel of vaste term is? Zet hem met de reden in ${list}.`,
  );
console.log(
  found.length
    ? `\n${found.length} keer staan er meer dan ${longestRun} woorden achter elkaar zoals in een bron.`
    : `Niets overgeschreven: nergens staan meer dan ${longestRun} woorden achter elkaar zoals in een bron (${texts.length} bestanden).`,
);
process.exitCode = found.length ? 1 : 0;
