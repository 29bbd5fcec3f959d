import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import { readContent } from '../src/lib/content/read.ts';
import { fillFlow } from '../src/lib/region/fill.ts';
import { flowOf, ruleIds, rules } from '../src/lib/rules/index.ts';
import { serve } from './serve.ts';

/**
 * Measures what the budgets promise, on the built site: no task of a step in the wizard takes 16 ms of main
 * thread at six-fold throttling, and all paths of all rules in all regions are walked in under a second. A measurement,
 * not a test: run it on an idle machine. Exits with 1 where a budget is not met.
 */
const stepBudget = 16;
const walkBudget = 1000;
/** Each page is opened so often, and its route walked so often: first cold, then as somebody who comes back. */
const loads = 7;
const walks = 3;
/**
 * Six-fold throttling is six times the time. The browser's own throttling stops the page in slices of several
 * milliseconds: of tasks this short it makes anything from two to twelve times as long.
 */
const throttling = 6;

type Route = readonly (readonly [question: string, option: string])[];

/** In the page: keeps how long each task took, with the drawing and the layout that it brings about. */
function watchTasks(): void {
  const kept = { tasks: [] as number[] };
  Object.assign(window, { kept });
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, delay?: number) =>
    later(() => {
      const begin = performance.now();
      work();
      // Preact draws in a microtask that `work` asked for: this one comes after it.
      queueMicrotask(() => {
        document.body.getBoundingClientRect();
        kept.tasks.push(performance.now() - begin);
      });
    }, delay)) as typeof window.setTimeout;
}

/** In the page: walks the route, and gives for each step its longest task in milliseconds: the click, or a part drawn later. */
async function walkRoute(route: Route): Promise<readonly number[]> {
  const { kept } = window as unknown as { kept: { tasks: number[] } };
  const frame = () => new Promise(requestAnimationFrame);
  /** Until the next question or the last part of a result stands there, and what comes after the paint is done. */
  const settled = async () => {
    while (!document.querySelector('form[data-question], [data-print]')) await frame();
    for (let frames = 0; frames < 3; frames += 1) await frame();
  };
  const longest: number[] = [];
  for (const [question, option] of route) {
    const button = document.querySelector<HTMLElement>(
      `form[data-question="${question}"] [data-option="${option}"]`,
    );
    if (!button) throw new Error(`${question}=${option} is not on screen`);
    kept.tasks = [];
    const begin = performance.now();
    button.click();
    document.body.getBoundingClientRect();
    kept.tasks.push(performance.now() - begin);
    await settled();
    longest.push(Math.max(...kept.tasks));
  }
  document.querySelector<HTMLElement>('[data-restart]')?.click();
  await settled();
  return longest;
}

/** The longest task of each step of each walk, each the middle one of all times the page was opened. */
async function measure(browser: Browser, address: string, route: Route): Promise<readonly number[][]> {
  const times: (readonly number[])[][] = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await browser.newPage();
    await page.addInitScript(watchTasks);
    await page.goto(address);
    await page.locator('form[data-question] button').first().waitFor();
    // Somebody reads the first question.
    await page.waitForTimeout(500);
    for (let walk = 0; walk < walks; walk += 1)
      (times[walk] ??= []).push(await page.evaluate(walkRoute, route));
    await page.close();
  }
  return times.map((ofWalk) =>
    route.map((_, step) => throttling * middle(ofWalk.map((steps) => steps[step] ?? 0))),
  );
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function walkAllPaths(): number {
  const { content } = readContent('.');
  const begin = performance.now();
  let walked = 0;
  for (const region of content.regions.values()) {
    for (const id of ruleIds) walked += paths(fillFlow(flowOf(rules[id]), region)).length;
  }
  const took = performance.now() - begin;
  console.log(
    `${walked} paths of ${ruleIds.length} rules in ${content.regions.size} regions: ${took.toFixed(0)} ms`,
  );
  return took;
}

const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(8);

const walk = walkAllPaths();
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch(launchOptions);
let slowest = 0;
console.log('Longest task of a step, at six-fold throttling: a question, and the result.');
for (const id of ruleIds) {
  const all = paths(flowOf(rules[id]));
  const longest = all.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));
  const route = longest.steps.map(({ id: question, option }) => [question, option.id] as const);
  const [cold = [], ...warm] = await measure(
    browser,
    `${address}/zuid-kennemerland/hulpmiddelen/${id}/`,
    route,
  );
  const row = (steps: readonly number[]) =>
    `${ms(middle(steps.slice(0, -1)))} ${ms(Math.max(...steps.slice(0, -1)))}, result ${ms(steps.at(-1) ?? 0)}`;
  const warmSteps = route.map((_, step) => middle(warm.map((steps) => steps[step] ?? 0)));
  slowest = Math.max(slowest, ...cold, ...warmSteps);
  console.log(`${id.padEnd(24)} first time${row(cold)};   again${row(warmSteps)}`);
}
await browser.close();
await close();
process.exitCode = walk > walkBudget || slowest > stepBudget ? 1 : 0;
