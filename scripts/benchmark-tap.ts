import type { Browser, Page } from '@playwright/test';
import type { Step } from '../src/lib/rules/core/replay.ts';

/** What one tap took, in milliseconds. */
export interface Sample {
  /** From the tap until the step was painted. */
  readonly painted: number;
  /** The same as the browser counts it for INP, in steps of 8. */
  readonly interaction: number;
  /** The CPU time of the longest task between the two: a busy machine makes a reader wait, but adds little here. */
  readonly task: number;
  /** How far things shifted that no tap moved, as CLS counts it. */
  readonly shift: number;
}

const throttling = 4;
/** So long a new step takes no answer. */
const settle = 520;
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  // Nine pages that each make their copy for without network would be nine phones on one processor.
  serviceWorkers: 'block',
} as const;

interface Noted {
  painted?: number;
  interaction: number;
  shift: number;
}
declare global {
  /** What is noted in the page while it is measured. */
  var noted: Noted;
}

/** Opens a tool on a phone that notes how long it takes. */
export async function openTool(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.noted = { interaction: 0, shift: 0 };
    const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
      // An event that took 16 ms counts: the type of the language does not know this setting yet.
      const which: PerformanceObserverInit & { durationThreshold: number } = {
        type,
        buffered: true,
        durationThreshold: 16,
      };
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe(which);
    };
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) globalThis.noted.shift += value;
    });
    observe('event', ({ duration }) => {
      globalThis.noted.interaction = Math.max(globalThis.noted.interaction, duration);
    });
  });
  await page.goto(address);
  await page.locator('form[data-question] button').first().waitFor();
  return page;
}

/** Taps an answer in the middle of the screen, once it takes one. `before` is done when the finger is about to come down. */
async function tap(page: Page, { id, option }: Step, before?: () => Promise<unknown>): Promise<void> {
  const answer = page.locator(`form[data-question="${id}"] [data-option="${option.id}"]`);
  await answer.waitFor();
  await page.waitForTimeout(settle);
  const place = await answer.evaluate((button) => {
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await before?.();
  await page.touchscreen.tap(place.x, place.y);
}

/** Answers all questions of a route but the last. */
export async function walkTo(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps.slice(0, -1)) await tap(page, step);
}

interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds: when it began, how long it took, and how much of that it had the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** The CPU time of the longest task of the page from its last click on, in milliseconds. */
function longestTask(events: readonly Traced[]): number {
  const click = events.findLast(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  if (!click) throw new Error('The trace has no click.');
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts, dur = 0 }) =>
      name.endsWith('RunTask') && ph === 'X' && pid === click.pid && tid === click.tid && ts + dur > click.ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Taps the last answer of a route, and measures. */
export async function tapLast(page: Page, steps: readonly Step[]): Promise<Sample> {
  const last = steps.at(-1);
  if (!last) throw new Error('A route has no step.');
  const devtools = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await page.bringToFront();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await tap(page, last, async () => {
    await page.evaluate(() => {
      globalThis.noted.interaction = 0;
      addEventListener(
        'click',
        ({ timeStamp }) =>
          // After two frames all of the step is laid out: what is on screen in the first, what stands below it in the second.
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => (globalThis.noted.painted = performance.now() - timeStamp)),
            ),
          ),
        { once: true, capture: true },
      );
    });
    await devtools.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
    });
  });
  await page.waitForFunction(() => globalThis.noted.painted);
  const ended = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await ended;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // A shift by itself counts from half a second after the tap; and an interaction is told in a frame of its own.
  await page.waitForTimeout(settle + 100);
  const { painted = 0, interaction, shift } = await page.evaluate(() => globalThis.noted);
  return { painted, interaction, task: longestTask(events), shift };
}
