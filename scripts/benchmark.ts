/**
 * Measures on the built site how long a reader waits: from a tap on the last answer until the whole result is painted, on a phone at
 * four-fold throttling; and walks all paths of all rules in all regions. A measurement, not a test: run it on an idle machine.
 * `npm run benchmark` takes the heaviest result of each rule, `npm run benchmark -- alle` that of each outcome, and names of rules
 * only those. Exits with 1 where a reader would notice it as waiting.
 */
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { readContent } from '../src/lib/content/read.ts';
import { fillFlow } from '../src/lib/region/fill.ts';
import { explain } from '../src/lib/rules/core/explain.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import type { Path } from '../src/lib/rules/core/replay.ts';
import { flowById, ruleIds } from '../src/lib/store/rules.ts';
import { openTool, tapLast, walkTo, type Sample } from './benchmark-tap.ts';
import { serve } from './serve.ts';

/** The most that the middle one of the samples may be: in milliseconds, and for a shift in parts of the screen. */
const budgets: Sample = { painted: 150, interaction: 100, task: 50, shift: 0 };
const walkBudget = 1000;
/** Each result is drawn so often, each time the first time on its page, when nothing is warm. */
const samples = 9;

const weight = (path: Path) => (path.outcome ? JSON.stringify(explain(path, path.outcome)).length : 0);
const heaviest = (all: readonly Path[]) => all.reduce((a, b) => (weight(b) > weight(a) ? b : a));

/** The routes to tap: to the heaviest result of a rule, or of each of its outcomes. */
function routesOf(id: string, each: boolean): readonly Path[] {
  const all = paths(flowById(id));
  if (!each) return [heaviest(all)];
  return [...new Set(all.map(({ end }) => end))].map((end) =>
    heaviest(all.filter((path) => path.end === end)),
  );
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The middle of what the last tap took. All pages walk to the last question together, and are tapped one by one. */
async function measure(browser: Browser, address: string, { steps }: Path): Promise<Sample> {
  const pages = await Promise.all(
    Array.from({ length: samples }, async () => {
      const page = await openTool(browser, address);
      await walkTo(page, steps);
      return page;
    }),
  );
  const taken: Sample[] = [];
  for (const page of pages) {
    taken.push(await tapLast(page, steps));
    await page.context().close();
  }
  const of = (name: keyof Sample) => middle(taken.map((sample) => sample[name]));
  return { painted: of('painted'), interaction: of('interaction'), task: of('task'), shift: of('shift') };
}

/** Walks all paths of all rules in all regions. Gives the milliseconds that took. */
function walkAllPaths(): number {
  const { content } = readContent('.');
  const begin = performance.now();
  let walked = 0;
  for (const region of content.regions.values()) {
    for (const id of ruleIds) walked += paths(fillFlow(flowById(id), region)).length;
  }
  const took = performance.now() - begin;
  console.log(
    `${walked} paths of ${ruleIds.length} rules in ${content.regions.size} regions: ${took.toFixed(0)} ms`,
  );
  return took;
}

const asked = process.argv.slice(2);
const each = asked.includes('alle');
const wanted = ruleIds.filter((id) => asked.includes(id));
let failed = walkAllPaths() > walkBudget;
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch(launchOptions);
console.log(`From the tap on the last answer, at four-fold throttling, the middle of ${samples}: until the whole result is
painted, until the browser calls the tap answered (INP), the CPU of the longest task; and how far anything shifted by itself.`);
for (const id of wanted.length ? wanted : ruleIds) {
  for (const route of routesOf(id, each)) {
    const taken = await measure(browser, `${address}/zuid-kennemerland/hulpmiddelen/${id}/`, route);
    const over = (Object.keys(budgets) as (keyof Sample)[]).filter((name) => taken[name] > budgets[name]);
    failed ||= over.length > 0;
    const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8);
    console.log(
      `${`${id} ${each ? route.end : ''}`.padEnd(28)}${ms(taken.painted)}${ms(taken.interaction)}${ms(taken.task)}  ${taken.shift.toFixed(3)}${over.length ? `  over: ${over.join(', ')}` : ''}`,
    );
  }
}
await browser.close();
await close();
process.exitCode = failed ? 1 : 0;
