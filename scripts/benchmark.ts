import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import { readContent } from '../src/lib/content/read.ts';
import { fillFlow } from '../src/lib/region/fill.ts';
import { flowOf, ruleIds, rules } from '../src/lib/rules/index.ts';
import { serve } from './serve.ts';

/**
 * Measures what the budgets promise, on the built site: no task of a step in the wizard takes 16 ms of main thread at six-fold
 * throttling, and all paths of all rules in all regions are walked in under a second. A measurement, not a test: run it on
 * an idle machine. Exits with 1 where a budget is not met.
 */
const stepBudget = 16;
const walkBudget = 1000;
/** Each page is opened so often, and its longest route tapped once: the first time, when nothing is warm. */
const loads = 7;
/**
 * Six-fold throttling is six times the time. The browser's own throttling stops the page in slices of several
 * milliseconds: of tasks this short it makes anything from two to twelve times as long.
 */
const throttling = 6;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

type Route = readonly (readonly [question: string, option: string])[];

/** What the browser traced: times in microseconds; `tdur` is what the thread itself worked, without waiting. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Taps through the route as a reader does on a phone, and marks in the trace where each step begins and ends. */
async function tapRoute(page: Page, route: Route): Promise<void> {
  for (const [step, [question, option]] of route.entries()) {
    const answer = page.locator(`form[data-question="${question}"] [data-option="${option}"]`);
    const place = await answer.evaluate((button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const mark = (name: string) => page.evaluate((text) => void performance.mark(text), `${name} ${step}`);
    await page.waitForTimeout(60);
    await mark('begin');
    await page.touchscreen.tap(place.x, place.y);
    const [next] = route[step + 1] ?? [];
    await page.waitForSelector(next ? `form[data-question="${next}"]` : '[data-what-if]:not([hidden])');
    // Until the last piece is drawn, and what it moved is drawn too.
    await page.waitForFunction(() => !document.querySelector<HTMLElement>('.rb-wizard')?.style.minHeight);
    await page.waitForTimeout(100);
    await mark('end');
  }
}

/** The longest task of each step of the route, in milliseconds, as the trace has it. */
function longestTasks(events: readonly TraceEvent[], route: Route): readonly number[] {
  const marked = (name: string): TraceEvent => {
    const event = events.find((one) => one.name === name);
    if (!event) throw new Error(`The trace has no "${name}".`);
    return event;
  };
  return route.map((_, step) => {
    const { pid, tid, ts } = marked(`begin ${step}`);
    const end = marked(`end ${step}`).ts;
    const tasks = events.filter(
      (event) =>
        event.pid === pid &&
        event.tid === tid &&
        event.name.endsWith('RunTask') &&
        event.ts > ts &&
        event.ts + (event.dur ?? 0) < end,
    );
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  });
}

/**
 * The longest task of each step, throttled, of each time the page was opened. Of these the lower quartile counts: other work
 * of the machine only ever adds to the time.
 */
async function measure(browser: Browser, address: string, route: Route): Promise<readonly number[]> {
  const times: (readonly number[])[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('form[data-question] button').first().waitFor();
    // Somebody reads the first question.
    await page.waitForTimeout(500);
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await tapRoute(page, route);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    times.push(longestTasks(trace.traceEvents, route));
    await context.close();
  }
  return route.map((_, step) => throttling * lowerQuartile(times.map((steps) => steps[step] ?? 0)));
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const lowerQuartile = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 4)] ?? 0;

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
console.log('Longest task of a step, at six-fold throttling: a question (middle, slowest), and the result.');
for (const id of ruleIds) {
  const all = paths(flowOf(rules[id]));
  const longest = all.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));
  const route = longest.steps.map(({ id: question, option }) => [question, option.id] as const);
  const steps = await measure(browser, `${address}/zuid-kennemerland/hulpmiddelen/${id}/`, route);
  const questions = sorted(steps.slice(0, -1));
  const middle = questions[Math.floor(questions.length / 2)] ?? 0;
  slowest = Math.max(slowest, ...steps);
  console.log(`${id.padEnd(24)}${ms(middle)} ${ms(questions.at(-1) ?? 0)}, result ${ms(steps.at(-1) ?? 0)}`);
}
await browser.close();
await close();
process.exitCode = walk > walkBudget || slowest > stepBudget ? 1 : 0;
