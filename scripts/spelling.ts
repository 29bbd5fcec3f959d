/**
 * The spelling of all that a reader sees: `npm run spelling`. What is checked, and what is left out, stands in cspell.config.yaml; the
 * words of the field in taal/woordenlijst.txt. Ends with code 1 when a word is unknown or the list is not in order.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { formatProblem } from '../src/lib/content/format-problem.ts';
import type { Problem } from '../src/lib/content/problem.ts';
import { wordListProblems } from '../src/lib/text/word-list.ts';

const list = 'taal/woordenlijst.txt';

const problems: Problem[] = [...wordListProblems(list, readFileSync(list, 'utf8'))];
const nothing = () => undefined;

const { errors, files } = await lint(
  [],
  { progress: false, showSuggestions: true },
  {
    issue({ uri = '', row, text, suggestions = [] }) {
      const near = suggestions.slice(0, 3).join(', ');
      problems.push({
        file: path.relative(process.cwd(), fileURLToPath(uri)).replaceAll('\\', '/'),
        line: row,
        what: `Het woord "${text}" staat niet in het woordenboek.`,
        remedy: `Verbeter het${near && ` (${near}?)`}. Is het goed, zet het dan op een eigen regel in ${list}.`,
      });
    },
    info: nothing,
    debug: nothing,
    progress: nothing,
    result: nothing,
    error(message, error) {
      throw new Error(message, { cause: error });
    },
  },
);

for (const problem of problems) console.error(`Fout: ${formatProblem(problem)}`);
console.log(
  problems.length
    ? `\nSpelling: ${problems.length} keer iets te verbeteren, zie hierboven.`
    : `De spelling is in orde (${files} bestanden).`,
);
process.exitCode = problems.length || errors ? 1 : 0;
