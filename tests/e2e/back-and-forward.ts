import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { question, result, unhurried, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** The back and forward of the browser never lead into a row of steps that are not there any more. */

const first = startOf('meldcode');
const tool = toolAddress('meldcode');

/** Presses back or forward, and waits for where it leads: there may be a step of our own after it. */
async function press(page: Page, way: 'back' | 'forward'): Promise<void> {
  // A page that is on its way elsewhere gives no answer: it is asked to go a moment later.
  await page.evaluate((name) => void setTimeout(() => history[name]()), way);
  await page.waitForTimeout(600);
}

const at = (page: Page) => new URL(page.url()).pathname;

/** What leaves the page and comes back: for pages that are loaded anew and for pages that the browser keeps. */
export function thereAndBack(): void {
  test('back goes back one question at a time, and from the first one leaves the page', async ({ page }) => {
    await page.goto('/begrippen/');
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 5));
    for (const [id, option] of toReportAndHelp.slice(0, 5).toReversed()) {
      await press(page, 'back');
      await expect(question(page, id).locator('h2')).toBeFocused();
      // What was answered is marked, and still stands.
      await expect(question(page, id).locator('[aria-pressed="true"]')).toHaveAttribute(
        'data-option',
        option,
      );
    }
    await press(page, 'back');
    await expect.poll(() => at(page)).toBe('/begrippen/');
  });

  test('who follows a link after five answers and comes back, leaves by one press of back', async ({
    page,
  }) => {
    await page.goto('/begrippen/');
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 5));
    await page.goto('/bronnen/');
    await press(page, 'back');
    await expect.poll(() => at(page)).toBe(tool);
    await expect(question(page, first)).toBeVisible();
    await expect(page.locator('[data-answer]')).toHaveCount(0);
    await press(page, 'back');
    await expect.poll(() => at(page)).toBe('/begrippen/');
    // And the way forward is as short: the wizard, and what was opened from it.
    await press(page, 'forward');
    await expect.poll(() => at(page)).toBe(tool);
    await expect(question(page, first)).toBeVisible();
    await press(page, 'forward');
    await expect.poll(() => at(page)).toBe('/bronnen/');
  });

  test('who comes back can answer again, and goes back one question at a time', async ({ page }) => {
    await page.goto('/begrippen/');
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 3));
    await page.goto('/bronnen/');
    await press(page, 'back');
    await unhurried(page);
    await walk(page, toReportAndHelp.slice(0, 3));
    await press(page, 'back');
    await expect(question(page, 'stappen').locator('h2')).toBeFocused();
    await press(page, 'back');
    await press(page, 'back');
    await expect(question(page, first)).toBeVisible();
    await press(page, 'back');
    await expect.poll(() => at(page)).toBe('/begrippen/');
  });

  test('after "opnieuw beginnen" and after a reload one press of back leaves the page', async ({ page }) => {
    await page.goto('/begrippen/');
    for (const wipe of ['restart', 'reload']) {
      await page.goto(tool);
      await walk(page, toReportAndHelp.slice(0, 4));
      if (wipe === 'reload') await page.reload();
      else await page.locator('[data-restart]').click();
      await expect(question(page, first)).toBeVisible();
      await press(page, 'back');
      await expect.poll(() => at(page)).toBe('/begrippen/');
    }
  });

  test('a result keeps its answers when back and forward are pressed at once', async ({ page }) => {
    await page.goto('/begrippen/');
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 4));
    for (const [id, option] of toReportAndHelp.slice(4)) await walk(page, [[id, option]]);
    await expect(result(page)).toBeVisible();
    await press(page, 'back');
    await unhurried(page);
    await question(page, 'ouders-en-hulp').locator('[aria-pressed="true"]').click();
    await expect(result(page, 'melden-en-hulp')).toBeVisible();
  });
}

/** What stays on the page: the same whether the browser keeps pages or not. */
export function withinThePage(): void {
  test('forward, at the first question, shows the second again', async ({ page }) => {
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 1));
    await press(page, 'back');
    await expect(question(page, first)).toBeVisible();
    await press(page, 'forward');
    await expect(question(page, 'aanleiding').locator('h2')).toBeFocused();
    await press(page, 'back');
    await expect(question(page, first)).toBeVisible();
  });

  test('a link within the page and back leaves the question on screen', async ({ page }) => {
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 2));
    await page.evaluate(() => (location.hash = 'inhoud'));
    await press(page, 'back');
    await expect(question(page, 'stappen')).toBeVisible();
    await press(page, 'back');
    await expect(question(page, 'aanleiding')).toBeVisible();
    await unhurried(page);
    // And answers after such a link can be gone back through too.
    await page.evaluate(() => (location.hash = 'inhoud'));
    await walk(page, toReportAndHelp.slice(1, 3));
    await press(page, 'back');
    await expect(question(page, 'stappen')).toBeVisible();
  });

  test('in an empty tab, back at the first question does nothing', async ({ page }) => {
    await page.goto(tool);
    await walk(page, toReportAndHelp.slice(0, 2));
    for (let presses = 0; presses < 2; presses += 1) await press(page, 'back');
    await expect(question(page, first)).toBeVisible();
  });
}
