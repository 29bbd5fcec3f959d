/**
 * Checks everything that editors write, without building the site: `npm run controleer`. Tells every mistake at once,
 * in Dutch, and ends with code 1 when there is one.
 */
import { formatProblem } from '../src/lib/content/format-problem.ts';
import { checkContent } from '../src/integrations/check-content.ts';
import { buildDay } from '../src/lib/site/build-day.ts';

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const { errors, warnings } = checkContent(process.cwd(), buildDay());
for (const problem of errors) console.error(`Fout: ${formatProblem(problem)}`);
for (const problem of warnings) console.warn(`Let op: ${formatProblem(problem)}`);

console.log(
  errors.length
    ? `\n${count(errors.length, 'fout', 'fouten')}, zie hierboven. De site wordt zo niet gebouwd.`
    : `De inhoud is in orde${warnings.length ? `; ${count(warnings.length, 'punt', 'punten')} om na te kijken, zie hierboven` : ''}.`,
);
process.exitCode = errors.length ? 1 : 0;
