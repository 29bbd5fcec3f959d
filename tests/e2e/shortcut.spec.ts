import type { Page } from '@playwright/test';
import { shortcutOff } from '../../src/lib/site/shortcut.ts';
import { axeFinds } from './axe.ts';
import { expect, test } from './base.ts';
import { toolAddress } from './wizard.ts';

/** WCAG 2.1.4: a key of one sign can be switched off. */

const theSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Sneltoets / gebruiken' });

/** Whether "/" leads anywhere on this page, and whether the page says that it does. */
async function works(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('/');
  const arrived = await page.evaluate(() => document.activeElement?.matches('#zoek, .head__search') ?? false);
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(arrived ? 1 : 0);
  if (arrived) await expect(page.locator('[aria-keyshortcuts="/"]')).toBeFocused();
  return arrived;
}

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('the key to search is switched off by keyboard, stays off on every page, and comes back', async ({
  page,
}) => {
  await page.goto('/toegankelijkheid/');
  expect(await works(page)).toBe(true);
  expect(await kept(page)).toEqual([]);
  await theSwitch(page).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'De sneltoets is uit' })).toContainText(
    'onthoudt dat',
  );
  expect(await axeFinds(page, { within: '.shortcut' })).toEqual([]);
  expect(await works(page)).toBe(false);
  await page.reload();
  await expect(theSwitch(page)).not.toBeChecked();
  for (const address of [toolAddress('meldcode'), '/zoeken/', '/toegankelijkheid/']) {
    await page.goto(address);
    expect(await works(page), address).toBe(false);
  }
  expect(await kept(page)).toEqual([shortcutOff]);
  await theSwitch(page).check();
  expect(await kept(page)).toEqual([]);
  for (const address of ['/zoeken/', toolAddress('meldcode')]) {
    await page.goto(address);
    expect(await works(page), address).toBe(true);
  }
});

test('where a browser keeps nothing, the switch says so, and holds for its page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/toegankelijkheid/');
  await theSwitch(page).uncheck();
  await expect(page.getByRole('status').filter({ hasText: 'sneltoets' })).toContainText('niet onthouden');
  expect(await works(page)).toBe(false);
  await page.goto('/');
  expect(await works(page)).toBe(true);
});

test('an open page heeds at once what is switched in another tab', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/toegankelijkheid/');
  await theSwitch(other).uncheck();
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no key, so no switch, and nothing says that there is one', async ({ page }) => {
    await page.goto('/toegankelijkheid/');
    await expect(page.getByRole('heading', { name: 'De sneltoets voor zoeken' })).toBeVisible();
    await expect(page.locator('[data-shortcut]')).toBeHidden();
    await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
  });
});
