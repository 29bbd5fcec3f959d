import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { question, waited, startOf, toolAddress } from './wizard.ts';

/** A finger or a mouse that comes down twice does what it would have done once. */

const gaps = [60, 120, 200, 300, 450];
/** A first answer after which another question comes, for tools of every kind. */
const tools: readonly (readonly [rule: string, option: string])[] = [
  ['meldcode', 'nee'],
  ['verzuim', 'leerplichtig'],
  ['tweede-deskundige', 'orthopedagoog'],
  ['informatie-delen', 'nee'],
  ['zorgen-bespreken', 'nee'],
  ['schorsing-verwijdering', 'overlegd'],
];

/** The middle of an answer on the screen. */
const middleOf = (page: Page, rule: string, option: string) =>
  question(page, startOf(rule))
    .locator(`[data-option="${option}"]`)
    .evaluate((button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

/**
 * Puts an answer to whatever comes next under the finger, all over the screen: on a real page it depends on the layout
 * whether one lies there, and a layout changes.
 */
const spread = (page: Page) =>
  page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      'form[data-moved] [data-option] { position: fixed !important; inset: 0; z-index: 9; inline-size: 100vw; block-size: 100vh; max-inline-size: none }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    new MutationObserver(() => {
      for (const form of document.querySelectorAll('form[data-question]'))
        form.setAttribute('data-moved', '');
    }).observe(document.querySelector('[data-wizard]') ?? document.body, { childList: true, subtree: true });
  });

/** Remembers when fingers came down. */
const timed = (page: Page) =>
  page.evaluate(() => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => performance.mark('down', { startTime: timeStamp }),
      true,
    );
  });
/** How long after the first the last came down, in milliseconds. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const downs = performance.getEntriesByName('down').map(({ startTime }) => startTime);
    return (downs.at(-1) ?? 0) - (downs[0] ?? 0);
  });

/** Presses again until the second finger came down within half a second of the first: a busy machine may be too late for that. */
async function inTime(pressed: () => Promise<void>, page: Page): Promise<void> {
  for (let tries = 0; tries < 6; tries += 1) {
    await pressed();
    if ((await measured(page)) <= 470) return;
  }
  throw new Error('This machine is too busy to press twice in half a second.');
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const [rule, option] of tools) {
    for (const how of ['tap', 'click'] as const) {
      /** Presses twice, so many milliseconds apart. */
      const pressTwice = async (page: Page, gap: number): Promise<void> => {
        await page.goto(toolAddress(rule));
        const { x, y } = await middleOf(page, rule, option);
        await spread(page);
        await timed(page);
        const press = (count: number) =>
          how === 'tap' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y, { clickCount: count });
        await press(1);
        await page.waitForTimeout(Math.max(0, gap - 25));
        await press(1);
      };

      test(`${rule}: a second ${how} soon after the first does not answer the next question`, async ({
        page,
      }) => {
        for (const gap of gaps) {
          await inTime(() => pressTwice(page, gap), page);
          await page.waitForTimeout(150);
          await expect(page.locator('[data-answer]'), `${gap} ms`).toHaveCount(1);
        }
      });
    }
  }
});

test.describe('the meldcode', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(toolAddress('meldcode'));
  });

  test('who answers one question each half a second is heard each time', async ({ page }) => {
    await spread(page);
    const { x, y } = await middleOf(page, 'meldcode', 'nee');
    for (let answers = 1; answers <= 2; answers += 1) {
      await page.mouse.click(x, y);
      await expect(page.locator('[data-answer]')).toHaveCount(answers);
      await waited(page);
    }
  });

  test('a finger that came down in time and was lifted late does not count', async ({ page }) => {
    await inTime(async () => {
      await page.goto(toolAddress('meldcode'));
      const { x, y } = await middleOf(page, 'meldcode', 'nee');
      await spread(page);
      await timed(page);
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
      await page.mouse.down();
      await page.waitForTimeout(350);
      await page.mouse.up();
    }, page);
    await expect(page.locator('[data-answer]')).toHaveCount(1);
  });

  test('the second of a double click, as the browser itself counts them, never counts', async ({ page }) => {
    const { x, y } = await middleOf(page, 'meldcode', 'nee');
    await spread(page);
    // Both halves of it, the second long after the first: somebody set the double click of the computer to slow.
    await page.mouse.click(x, y);
    await waited(page);
    await page.mouse.move(x, y);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(page.locator('[data-answer]')).toHaveCount(1);
  });

  test('Enter held down answers one question', async ({ page }) => {
    const answer = question(page, 'direct-gevaar').locator('[data-option="nee"]');
    await answer.focus();
    for (let times = 0; times < 12; times += 1) {
      await page.keyboard.down('Enter');
      await page.waitForTimeout(60);
    }
    await page.keyboard.up('Enter');
    await expect(page.locator('[data-answer]')).toHaveCount(1);
    // Still held when a button gets the focus: that is no answer either.
    await waited(page);
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await question(page, 'aanleiding').locator('[data-option]').first().focus();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(page.locator('[data-answer]')).toHaveCount(1);
  });

  test('a second tap calls nobody and changes no answer that lies under it', async ({ page }) => {
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync(
        '[data-restart] { position: fixed !important; inset: 0; z-index: 9; inline-size: 100vw; block-size: 100vh }',
      );
      document.adoptedStyleSheets = [style];
    });
    const { x, y } = await middleOf(page, 'meldcode', 'nee');
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    await expect(page.locator('[data-answer]')).toHaveCount(1);
  });
});

test('a second click on "Reken uit" does nothing to what lies under it', async ({ page }) => {
  await page.goto('/zuid-kennemerland/hulpmiddelen/leerplichtig/');
  await page.locator('#geboren').fill('2016-09-15');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-reckon]')?.click();
    document.querySelector<HTMLElement>('[data-restart]')?.click();
  });
  await expect(page.locator('[data-result]')).toBeVisible();
  await expect(page.locator('#geboren')).toHaveValue('2016-09-15');
});
