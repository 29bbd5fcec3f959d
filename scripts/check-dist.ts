/**
 * Looks through the built site and prints the weight of the tool pages and of a first search: `npm run check:dist`. With `--weights`
 * it only weighs: for who has just built, which looks through the site as well.
 */
import { parseArgs } from 'node:util';
import { budgets, checkCoreBudget } from '../src/integrations/dist-checks/budgets.ts';
import { weighCore } from '../src/integrations/dist-checks/core-weight.ts';
import { checkDist } from '../src/integrations/dist-checks/index.ts';
import { isTool, pagesOf, type Page } from '../src/integrations/dist-checks/page.ts';
import { weigh, type Weight } from '../src/integrations/dist-checks/weight.ts';
import type { Problem } from '../src/lib/content/problem.ts';
import { checkSearchWeight, searchListIn, searchWeights } from './search-weight.ts';

const { values, positionals } = parseArgs({
  options: { weights: { type: 'boolean' } },
  allowPositionals: true,
});
const [dist = 'dist'] = positionals;

const row = (name: string, ...figures: readonly (number | string)[]) =>
  console.log(name.padEnd(58) + figures.map((figure) => String(figure).padStart(14)).join(''));

const from = performance.now();
let pages = 0;
const tools: Weight[] = [];
const look = (page: Page): void => {
  pages += 1;
  if (isTool(page)) tools.push(weigh(dist, page));
};
const problems: Problem[] = [];
if (values.weights) for (const page of pagesOf(dist)) look(page);
else problems.push(...(await checkDist(dist, process.cwd(), look)));

console.log('Bytes after gzip:');
row('page', 'to overview', 'script', 'later', 'rule', 'shared');
for (const { address, first, script, later, data, shared } of tools)
  row(address, first, script, later, data, shared);
row(
  'budget',
  budgets.first,
  `${budgets.wizard}/${budgets.script}`,
  budgets.later,
  budgets.data,
  budgets.shared,
);
const core = await weighCore(process.cwd());
console.log(`\ncore ${core} (budget ${budgets.core})`);

const searches = await searchWeights(searchListIn(dist));
const middle = searches[Math.floor(searches.length / 2)];
const worst = searches.at(-1);
console.log(
  `first search, of ${searches.length} questions: the middle one ${middle?.bytes} bytes in ${middle?.files} files, ` +
    `the heaviest ${worst?.bytes} in ${worst?.files} (“${worst?.words}”), budget ${budgets.search}`,
);

problems.push(...checkCoreBudget(core), ...checkSearchWeight(searches));
for (const { file, line, what, remedy } of problems) {
  console.error(`\n${line === undefined ? file : `${file}:${line}`}\n  ${what}\n  ${remedy}`);
}
const took = ((performance.now() - from) / 1000).toFixed(1);
console.log(
  `\n${pages} pages ${values.weights ? 'weighed' : 'checked'} in ${took} s, ${problems.length} problems.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
