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

for (const [typed, offered] of [
  ['Lisse', 'Lisserbroek'],
  ['Aalsmeer', 'Aalsmeerderbrug'],
] as const) {
  test(`"${typed}", which is not ours, is not answered by ${offered}`, async ({ page, baseURL }) => {
    const found = page.locator('[data-found]');
    await page.getByLabel('Plaats of gemeente').fill(typed);
    await expect(found).toContainText(`Geen plaats die precies “${typed}” heet. Bedoel je:`);
    await expect(found).toContainText(offered);
    await expect(found).toContainText('dan staat die gemeente hier niet in');
    await expect(found.locator('a[href="/landelijk/"]')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${baseURL ?? ''}/`);
  });
}

for (const [typed, ours, other] of [
  ['noordwijk', 'Noordwijk, gemeente Westerkwartier (Groningen)', 'Noordwijk in Zuid-Holland'],
  ['Huis ter Heide', 'Huis ter Heide, gemeente Noordenveld (Drenthe)', 'Huis ter Heide in Zeist'],
  ['Alteveer', 'Alteveer, gemeente Noordenveld (Drenthe)', 'Een ander Alteveer'],
] as const) {
  test(`"${typed}" has a namesake: a choice, which Enter does not make`, async ({ page, baseURL }) => {
    const found = page.locator('[data-found]');
    await page.getByLabel('Plaats of gemeente').fill(typed);
    await expect(found).toContainText(ours);
    const there = found.locator('li').filter({ hasText: other });
    await expect(there).toContainText('Die gemeente staat hier niet in');
    await expect(there.locator('a')).toHaveAttribute('href', '/landelijk/contacten/');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${baseURL ?? ''}/`);
  });
}

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

test('the tool of each situation, the contacts and the search are one click away', async ({ page }) => {
  const main = page.getByRole('main');
  for (const rule of [
    'urgentie-of-crisis',
    'meldcode',
    'verzuim',
    'zorgen-bespreken',
    'informatie-delen',
    'ondersteuningsroute',
    'tweede-deskundige',
  ])
    await expect(main.locator(`a[href$="/hulpmiddelen/${rule}/"]`).first()).toBeVisible();
  await expect(main.locator('a[href^="/zuid-kennemerland/contacten/"]:visible').first()).toBeVisible();
  await expect(main.locator('a[href="/zoeken/"]').first()).toBeVisible();
});
