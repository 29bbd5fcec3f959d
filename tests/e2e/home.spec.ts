import { expect, test } from './base.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a place leads to the contacts of its municipality, and back to the tools of its region', async ({
  page,
}) => {
  const found = page.locator('[data-found]');
  await page.getByLabel('Plaats of gemeente').fill('Spaarndam');
  await expect(found.getByRole('link', { name: 'Spaarndam, gemeente Haarlem (' })).toBeVisible();
  await page.getByLabel('Plaats of gemeente').fill('heemstede');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zuid-kennemerland\/contacten\/heemstede\/#gemeente=heemstede$/);
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Wie bel ik eerst?' }).click();
  await expect(page).toHaveURL(/\/zuid-kennemerland\/hulpmiddelen\/urgentie-of-crisis\/#gemeente=heemstede$/);
});

for (const [typed, shown] of [
  ['noordwijk', ['Noordwijk (Zuid-Holland)', 'Noordwijk, gemeente Westerkwartier (Groningen)']],
  [
    'Huis ter Heide',
    ['Huis ter Heide, gemeente Noordenveld (Drenthe)', 'Huis ter Heide, gemeente Zeist (Utrecht)'],
  ],
  ['Haarlme', ['Bedoel je:', 'Haarlem (Noord-Holland)']],
  ['Amster', ['Bedoel je:', 'Amsterdam (Noord-Holland)']],
] as const) {
  test(`"${typed}" is a choice, which Enter does not make`, async ({ page, baseURL }) => {
    const found = page.locator('[data-found]');
    await page.getByLabel('Plaats of gemeente').fill(typed);
    for (const words of shown) await expect(found).toContainText(words);
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
