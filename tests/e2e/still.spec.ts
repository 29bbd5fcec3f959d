import { builtPages, kindOf, visitsOf } from './built-pages.ts';
import { expect, test } from './base.ts';
import { question, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** Of each kind of page one, of those where a reader chooses all, and the booklet, where cards are chosen. */
const stops = [
  ...new Map(builtPages.map((address) => [kindOf(address), address])).values(),
  ...builtPages.filter((address) => kindOf(address) === 'keuze'),
  '/zuid-kennemerland/kaarten/map/',
];

// With the line that says what is on the device, which comes last.
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, serviceWorkers: 'allow' });

for (const visit of visitsOf([...new Set(stops)])) {
  test(`nothing moves when the scripts come late: ${visit.join(' ')}`, async ({ page, context }) => {
    let come = () => {};
    let late = Promise.resolve();
    await context.route('**/_astro/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((seen) => {
        for (const shift of seen.getEntries() as (PerformanceEntry & {
          sources: readonly { node?: Node }[];
        })[])
          moved.push(...shift.sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? '?'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of visit) {
      late = new Promise((done) => (come = done));
      await page.goto(address, { waitUntil: 'commit' });
      // What stands there without a script is painted, and then looked at.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      come();
      await page.waitForLoadState();
      await expect(page.locator('[data-waits]')).toHaveCount(0);
      if (/^\/(zuid-kennemerland|westerkwartier)\//.test(address))
        await expect(page.locator('[data-device]')).toBeVisible();
      if (await page.locator('[data-wizard]').count())
        await expect(page.locator('[data-wizard][data-ready]')).toBeAttached();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(
        await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved),
        address,
      ).toEqual([]);
    }
  });
}

// What a slow line has brought so far is painted; what it brings next may fill a place and never move one.
for (const width of [320, 360, 768, 1280])
  test(`the rows above a page stand where they will stand, however little has come: ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of [
      '/',
      '/zuid-kennemerland/contacten/',
      '/zuid-kennemerland/hulpmiddelen/meldcode/',
    ]) {
      await page.goto(address);
      expect(
        await page.evaluate(() => {
          const shown = [...document.querySelectorAll<HTMLElement>('.help a, .head a, .head summary')].filter(
            (link) => link.checkVisibility(),
          );
          const places = () => shown.map((link) => link.isConnected && link.getBoundingClientRect().x);
          const whole = places();
          // From the last to the first: what stood before it stays.
          return shown.toReversed().flatMap((last) => {
            (last.closest('details') ?? last).remove();
            const left = places();
            return shown
              .filter((_, at) => left[at] !== false && Math.abs(Number(left[at]) - Number(whole[at])) > 3)
              .map((link) => `"${link.textContent.trim()}" without "${last.textContent.trim()}"`);
          });
        }),
        address,
      ).toEqual([]);
    }
  });

// On a phone what stands below the screen is laid out a frame later; what stands on it never is.
for (const [width, height] of [
  [360, 740],
  [412, 1400],
  [1280, 1600],
] as const)
  test(`the frame that shows a result shows all that is on screen: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(toolAddress('meldcode'));
    await walk(page, toReportAndHelp.slice(0, -1));
    const [last, option] = toReportAndHelp.at(-1) ?? [];
    const laidOut = await question(page, last ?? '')
      .locator(`[data-option="${option}"]`)
      .evaluate(
        (answer: HTMLElement) =>
          new Promise<readonly (readonly [part: string, onScreen: boolean, laidOut: boolean])[]>((done) => {
            answer.click();
            // The first frame draws; at the start of the second everything is still as the first left it.
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                done(
                  [...document.querySelectorAll<HTMLElement>('[data-result] [data-part]')].map((part) => [
                    part.dataset['part'] ?? '',
                    part.getBoundingClientRect().top < innerHeight,
                    part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
                  ]),
                ),
              ),
            );
          }),
      );
    const onScreen = laidOut.filter(([, shown]) => shown);
    expect(onScreen.map(([part]) => part)).toContain('doen');
    expect(onScreen.filter(([, , whole]) => !whole)).toEqual([]);
    // And a moment later nothing is held back any more.
    await expect(page.locator('[data-fresh]')).toHaveCount(0);
  });
