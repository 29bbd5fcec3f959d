import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import { readContent } from '../src/lib/content/read.ts';
import { fillFlow } from '../src/lib/region/fill.ts';
import { flowOf, ruleIds, rules } from '../src/lib/rules/index.ts';
import { serve } from './serve.ts';

/**
 * Measures what the budgets promise, on the built site: a step in the wizard under 16 ms of main thread at
 * six-fold throttling, and all paths of all rules in all regions walked in under a second. A measurement, not a
 * test: run it on an idle machine. Exits with 1 where a budget is not met.
 */
const stepBudget = 16;
const walkBudget = 1000;

/** All steps along one long path, in milliseconds each: the click, the drawing and the layout that follows. */
async function steps(page: Page, address: string, answers: readonly (readonly [string, string])[]) {
  await page.goto(address);
  await page.locator('form[data-question] button').first().waitFor();
  return page.evaluate((route) => {
    const once = () => {
      const times = route.map(([question, option]) => {
        const button = document.querySelector<HTMLElement>(
          `form[data-question="${question}"] [data-option="${option}"]`,
        );
        if (!button) throw new Error(`${question}=${option} is not on screen`);
        const begin = performance.now();
        button.click();
        document.body.getBoundingClientRect();
        return performance.now() - begin;
      });
      document.querySelector<HTMLElement>('[data-restart]')?.click();
      return times;
    };
    // The first walk is slower for the engine than any reader would notice twice: it counts as well.
    return [once(), once(), once()].flat();
  }, answers);
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { content } = readContent('.');
const begin = performance.now();
let walked = 0;
for (const region of content.regions.values()) {
  for (const id of ruleIds) walked += paths(fillFlow(flowOf(rules[id]), region)).length;
}
const walk = performance.now() - begin;
console.log(
  `${walked} paths of ${ruleIds.length} rules in ${content.regions.size} regions: ${walk.toFixed(0)} ms`,
);

const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
let slowest = 0;
for (const id of ruleIds) {
  const all = paths(flowOf(rules[id]));
  const longest = all.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));
  const route = longest.steps.map(({ id: question, option }) => [question, option.id] as const);
  const times = await steps(page, `${address}/zuid-kennemerland/hulpmiddelen/${id}/`, route);
  slowest = Math.max(slowest, ...times);
  console.log(
    `${id.padEnd(24)} ${route.length} steps, middle ${middle(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
  );
}
await browser.close();
await close();
process.exitCode = walk > walkBudget || slowest > stepBudget ? 1 : 0;
