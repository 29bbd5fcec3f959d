import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { question, startOf, toolAddress, toReportAndHelp, waited, walk } from './wizard.ts';

/** Half an hour without anybody there wipes what was filled in; two minutes before there is a warning. */

const first = startOf('meldcode');
const warning = (page: Page) => page.locator('[role="status"].rb-idle');
const button = (page: Page) => page.getByRole('button', { name: 'Ik ben er nog' });
const answers = (page: Page) => page.locator('[data-answer]');

/** Answers, and waits until the step stands: the focus and the scrolling that come with it are a sign of somebody too. */
async function walkAndRest(page: Page, route: typeof toReportAndHelp): Promise<void> {
  await walk(page, route);
  await expect(page.locator('[data-card] h2')).toBeFocused();
  await waited(page);
}

/** Somebody who only reads. */
const reading: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  scrolling: (page) => page.evaluate(() => scrollBy(0, scrollY > 50 ? -50 : 50)),
  'the pointer': (page) => page.mouse.move(100, 100 + Math.random() * 200),
  'the wheel': (page) => page.mouse.wheel(0, 10),
  'a finger': (page) => page.touchscreen.tap(5, 300),
  'a key': (page) => page.keyboard.press('Shift'),
  focus: (page) =>
    page
      .locator('h2[tabindex]')
      .first()
      .evaluate((heading: HTMLElement) => {
        heading.blur();
        heading.focus();
      }),
};

test.use({ hasTouch: true });

test.describe('a wizard', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.goto(toolAddress('meldcode'));
    await walkAndRest(page, toReportAndHelp.slice(0, 3));
  });

  test('warns two minutes before it wipes, and wipes with a message', async ({ page }) => {
    await page.clock.fastForward('27:30');
    await expect(button(page)).toHaveCount(0);
    await page.clock.fastForward('00:40');
    await expect(warning(page)).toContainText('Over twee minuten');
    await expect(button(page)).toBeInViewport();
    await expect(answers(page)).toHaveCount(3);
    await page.clock.fastForward('02:00');
    await expect(question(page, first)).toBeVisible();
    await expect(answers(page)).toHaveCount(0);
    await expect(page.locator('.rb-told')).toContainText('Alles is gewist: je deed een half uur niets.');
    await expect(button(page)).toHaveCount(0);
  });

  test('"ik ben er nog" by a click gives another half hour, and the focus where it was', async ({ page }) => {
    const heading = page.locator('h2:focus');
    await expect(heading).toHaveCount(1);
    await page.clock.fastForward('28:30');
    await expect(heading).toHaveCount(1);
    await button(page).click();
    await expect(button(page)).toHaveCount(0);
    await expect(heading).toHaveCount(1);
    await page.clock.fastForward('27:00');
    await expect(answers(page)).toHaveCount(3);
    await page.clock.fastForward('01:30');
    await expect(button(page)).toBeVisible();
  });

  test('"ik ben er nog" can be reached by the Tab key', async ({ page }) => {
    await page.clock.fastForward('28:30');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page)).toHaveCount(0);
    await page.clock.fastForward('27:00');
    await expect(answers(page)).toHaveCount(3);
    await page.clock.fastForward('01:30');
    await page.keyboard.press('Tab');
    await expect(button(page)).toBeVisible();
  });

  for (const [name, act] of Object.entries(reading)) {
    test(`${name} counts as being there`, async ({ page }) => {
      for (let quarters = 0; quarters < 4; quarters += 1) {
        await page.clock.fastForward('20:00');
        await act(page);
        // An event of scrolling comes with the next frame.
        await page.waitForTimeout(100);
      }
      await expect(answers(page)).toHaveCount(3);
      await page.clock.fastForward('31:00');
      await expect(answers(page)).toHaveCount(0);
    });
  }

  test('the warning goes when somebody scrolls', async ({ page }) => {
    await page.clock.fastForward('28:30');
    await expect(button(page)).toBeVisible();
    await page.evaluate(() => scrollBy(0, 200));
    await expect(button(page)).toHaveCount(0);
    await page.clock.fastForward('05:00');
    await expect(answers(page)).toHaveCount(3);
  });

  test('a tab out of sight, where timers stand still, is wiped when its reader comes back', async ({
    page,
  }) => {
    // The wall clock goes on, no timer runs.
    await page.clock.setSystemTime(new Date(Date.now() + 45 * 60_000));
    await expect(answers(page)).toHaveCount(3);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(answers(page)).toHaveCount(0);
    await expect(page.locator('.rb-told')).toContainText('Alles is gewist');
  });

  test('a machine that slept shows nothing to who touches it', async ({ page }) => {
    await page.clock.setSystemTime(new Date(Date.now() + 45 * 60_000));
    await page.mouse.move(50, 50);
    await expect(answers(page)).toHaveCount(0);
  });
});

test('nothing filled in, nothing to warn about', async ({ page }) => {
  await page.clock.install();
  await page.goto(toolAddress('meldcode'));
  await page.clock.fastForward('28:30');
  await expect(button(page)).toHaveCount(0);
  await page.clock.fastForward('10:00');
  await expect(page.locator('.rb-told')).not.toContainText('gewist');
});

test('a calculator warns and wipes too, and takes the focus from nobody who types', async ({ page }) => {
  await page.clock.install();
  await page.goto('/zuid-kennemerland/hulpmiddelen/leerplichtig/');
  const birth = page.locator('#geboren');
  await birth.fill('2016-09-15');
  await page.clock.fastForward('28:30');
  await expect(button(page)).toBeVisible();
  await expect(birth).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(button(page)).toHaveCount(0);
  await page.clock.fastForward('31:00');
  await expect(birth).toHaveValue('');
  await expect(page.locator('.rb-calculator .rb-live')).toContainText('Alles is gewist');
});

test('more tools on a page have one warning, and are wiped together', async ({ page }) => {
  await page.clock.install();
  await page.goto('/zuid-kennemerland/routeboek/meldcode/');
  // A second wizard on the page, as a chapter may have.
  const wizards = page.locator('[data-wizard]');
  await walkAndRest(page, toReportAndHelp.slice(0, 2));
  await page.clock.fastForward('28:30');
  await expect(button(page)).toHaveCount(1);
  await page.clock.fastForward('02:00');
  await expect(answers(page)).toHaveCount(0);
  await expect(wizards.first()).toBeVisible();
});
