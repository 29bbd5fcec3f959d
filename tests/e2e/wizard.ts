import type { Locator, Page } from '@playwright/test';
import { expect } from './base.ts';
import type { Route } from './route.ts';

export * from './route.ts';

export const question = (page: Page, id: string): Locator => page.locator(`form[data-question="${id}"]`);

export const result = (page: Page, id?: string): Locator =>
  page.locator(id === undefined ? '[data-result]' : `[data-result="${id}"]`);

/** Waits until a new step takes answers: a second tap that was meant for the step before never does. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(520);

/** Answers by a click, as fast as somebody can who knows the questions; each question must be the one on screen. */
export async function walk(page: Page, route: Route): Promise<void> {
  for (const [id, option] of route) {
    await question(page, id).locator(`[data-option="${option}"]`).click();
    await settled(page);
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
