/** Looks through the built site and prints the weight of the tool pages: `npm run check:dist`. */
import {
  averageFlow,
  budgets,
  checkRuleBudgets,
  weigh,
  type Weight,
} from '../src/integrations/dist-checks/budgets.ts';
import { weighCore } from '../src/integrations/dist-checks/core-weight.ts';
import { checkDist } from '../src/integrations/dist-checks/index.ts';
import { isTool, pagesOf } from '../src/integrations/dist-checks/page.ts';

const dist = process.argv[2] ?? 'dist';

const row = (name: string, ...figures: readonly (number | string)[]) =>
  console.log(name.padEnd(58) + figures.map((figure) => String(figure).padStart(14)).join(''));

const from = performance.now();
const problems = [...(await checkDist(dist, process.cwd()))];
const pages = [...pagesOf(dist)];

console.log('Bytes after gzip:');
row('page', 'to overview', 'whole', 'script');
for (const { address, first, whole, script } of pages
  .filter(isTool)
  .map((page): Weight => weigh(dist, page))) {
  row(address, first, whole, script);
}
row('budget', budgets.first, budgets.whole, `${budgets.wizard}/${budgets.script}`);
const core = await weighCore(process.cwd());
const data = averageFlow(pages);
console.log(
  `\ncore ${core} (budget ${budgets.core}); data of a rule ${Math.round(data)} on average (${budgets.data})`,
);

problems.push(...checkRuleBudgets(core, data));
for (const { file, line, what, remedy } of problems) {
  console.error(`\n${line === undefined ? file : `${file}:${line}`}\n  ${what}\n  ${remedy}`);
}
const took = ((performance.now() - from) / 1000).toFixed(1);
console.log(`\n${pages.length} pages checked in ${took} s, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
