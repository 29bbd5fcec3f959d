import type { Locator, Page } from '@playwright/test';
import { expect } from './base.ts';
import type { Route } from './route.ts';

export * from './route.ts';

export const question = (page: Page, id: string): Locator => page.locator(`form[data-question="${id}"]`);

export const result = (page: Page, id?: string): Locator =>
  page.locator(id === undefined ? '[data-result]' : `[data-result="${id}"]`);

/**
 * From here on each press on the page says that it came half a second later than it did: a new step takes none that comes sooner
 * (guard.ts), and nobody has to wait for it. What a press does that truly comes sooner or later is shown by the clock, in
 * wizard-once.spec.ts and in every browser.
 */
export const unhurried = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const later = (event: Event): void => {
      if (!Object.hasOwn(event, 'timeStamp'))
        Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + 520 });
    };
    for (const press of ['pointerdown', 'click']) addEventListener(press, later, true);
  });

/** Waits, by the clock, until a new step takes answers, and until what came with it would have done something it should not. */
export const waited = (page: Page): Promise<void> => page.waitForTimeout(520);

/** Answers by a click, as somebody who reads each question first; each must be the one on screen. */
export async function walk(page: Page, route: Route): Promise<void> {
  for (const [id, option] of route) {
    await question(page, id).locator(`[data-option="${option}"]`).click();
    await unhurried(page);
  }
}

/** A whole result, with the ways to take it along and what other answers would have given. */
export async function wholeResult(page: Page): Promise<void> {
  await expect(page.locator('[data-what-if]')).toBeVisible();
  await expect(page.locator('[data-print]')).toBeVisible();
}

/** Opens all that is closed in a result. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('[data-wizard]').evaluate((wizard) => {
    for (const part of wizard.querySelectorAll('details')) part.open = true;
  });

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
