import { ruleIds } from '../../src/lib/rules/index.ts';
import { expect, test } from './base.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a place leads to the contacts of its municipality', async ({ page }) => {
  await page.getByLabel('Plaats of gemeente').fill('Spaarndam');
  const found = page.locator('[data-found]');
  await expect(found.locator('a[href="/zuid-kennemerland/contacten/haarlem/"]')).toBeVisible();
  await page.getByLabel('Plaats of gemeente').fill('heemstede');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zuid-kennemerland\/contacten\/heemstede\/$/);
});

test('an unknown place says so and keeps the address clean', async ({ page, baseURL }) => {
  await page.getByLabel('Plaats of gemeente').fill('Nergenshuizen');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-found]')).toContainText('kennen we niet');
  expect(page.url()).toBe(`${baseURL ?? ''}/`);
});

test('a region can be chosen by name', async ({ page }) => {
  await page.getByRole('main').getByRole('link', { name: 'Zuid-Kennemerland', exact: true }).click();
  await expect(page).toHaveURL(/\/zuid-kennemerland\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the tools, the contacts and the search are one click away', async ({ page }) => {
  const main = page.getByRole('main');
  for (const rule of ruleIds)
    await expect(main.locator(`a[href$="/hulpmiddelen/${rule}/"]`).first()).toBeVisible();
  await expect(main.locator('a[href^="/zuid-kennemerland/contacten/"]:visible').first()).toBeVisible();
  await expect(main.locator('a[href="/zoeken/"]').first()).toBeVisible();
});
