import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import { readContent } from '../src/lib/content/read.ts';
import { fillFlow } from '../src/lib/region/fill.ts';
import { flowById, ruleIds } from '../src/lib/store/rules.ts';
import { serve } from './serve.ts';

/**
 * Measures on the built site how long a reader waits: from a tap in the wizard until the whole step, or the whole result, is painted,
 * at four-fold throttling; and walks all paths of all rules in all regions. A measurement, not a test: run it on an idle
 * machine. Exits with 1 where a reader would notice it as waiting.
 */
const stepBudget = 300;
const walkBudget = 1000;
/** Each page is opened so often, and its longest route tapped once: the first time, when nothing is warm. */
const loads = 3;
const throttling = 4;
/** So long a new step takes no answer. */
const settle = 520;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

type Route = readonly (readonly [question: string, option: string])[];

/** Taps through the route as a reader does on a phone. Gives for each tap the milliseconds until its step was painted. */
async function tapRoute(page: Page, route: Route): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [question, option] of route) {
    const answer = page.locator(`form[data-question="${question}"] [data-option="${option}"]`);
    await page.waitForTimeout(settle);
    const place = await answer.evaluate((button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.evaluate(() => {
      addEventListener(
        'click',
        ({ timeStamp }) =>
          // After the next frame all of the step is on screen: it is drawn in the handler of this very click.
          requestAnimationFrame(() =>
            setTimeout(
              () => (document.documentElement.dataset['took'] = String(performance.now() - timeStamp)),
            ),
          ),
        { once: true, capture: true },
      );
    });
    await page.touchscreen.tap(place.x, place.y);
    const took = await page.waitForFunction(() => document.documentElement.dataset['took']);
    times.push(Number(await took.jsonValue()));
    await page.evaluate(() => delete document.documentElement.dataset['took']);
  }
  return times;
}

/** For each step the middle of the times it took, each time the page was opened. */
async function measure(browser: Browser, address: string, route: Route): Promise<readonly number[]> {
  const times: (readonly number[])[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(address);
    await page.locator('form[data-question] button').first().waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    times.push(await tapRoute(page, route));
    await context.close();
  }
  return route.map((_, step) => middle(times.map((steps) => steps[step] ?? 0)));
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? 0;

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

const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(8);

const walk = walkAllPaths();
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch(launchOptions);
let slowest = 0;
console.log(
  'From a tap until the step is painted, at four-fold throttling: a question (middle, slowest), and the result.',
);
for (const id of ruleIds) {
  const all = paths(flowById(id));
  const longest = all.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));
  const route = longest.steps.map(({ id: question, option }) => [question, option.id] as const);
  const steps = await measure(browser, `${address}/zuid-kennemerland/hulpmiddelen/${id}/`, route);
  const questions = sorted(steps.slice(0, -1));
  slowest = Math.max(slowest, ...steps);
  console.log(
    `${id.padEnd(24)}${ms(middle(questions))} ${ms(questions.at(-1) ?? 0)}, result ${ms(steps.at(-1) ?? 0)}`,
  );
}
await browser.close();
await close();
process.exitCode = walk > walkBudget || slowest > stepBudget ? 1 : 0;
