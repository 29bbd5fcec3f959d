import type { Locator, Page } from '@playwright/test';
import { expect, test } from './base.ts';

const hits = (page: Page): Locator => page.locator('[data-hits] > li');
const firstHit = (page: Page): Locator => hits(page).first().locator('a').first();

/** Types words and waits until the answer to these words stands there. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('[data-count]')).toContainText(`“${words}”`);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/zoeken/');
});

for (const [words, right] of [
  ['AMK', /\/begrippen\/#(amk|veilig-thuis)$/],
  ['leerplicht haarlemmermeer', /^\/zuid-kennemerland\/contacten\/haarlemmermeer\/$/],
  ['schoolcoach haarlem', /^\/zuid-kennemerland\/contacten\/haarlem\/$/],
  ['mishandeling', /\/(hulpmiddelen|routeboek)\/meldcode\/$/],
  ['verwijsindex', /^\/zuid-kennemerland\/routeboek\/verwijsindex\/$/],
] as const) {
  test(`"${words}" gives the right page first`, async ({ page }) => {
    await search(page, words);
    await expect(firstHit(page)).toHaveAttribute('href', right);
  });
}

test('the kind of page can be chosen', async ({ page }) => {
  await search(page, 'meldcode');
  for (const [kind, address] of [
    ['Hulpmiddelen', /\/hulpmiddelen\//],
    ['Kaarten', /\/kaarten\//],
    ['Hoofdstukken', /\/routeboek\//],
  ] as const) {
    await page.getByLabel('Soort').selectOption(kind);
    await expect(firstHit(page)).toHaveAttribute('href', address);
    const found = await hits(page)
      .locator('.hit__title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.length).toBeGreaterThan(0);
    for (const href of found) expect(href).toMatch(address);
  }
});

test('the region can be chosen', async ({ page }) => {
  await search(page, 'meldcode');
  await page.getByLabel('Regio').selectOption('Zuid-Kennemerland');
  await expect(firstHit(page)).not.toHaveAttribute('href', /^\/landelijk\//);
  await expect(page.locator('[data-hits] .hit__title a[href^="/westerkwartier/"]')).toHaveCount(0);
});

test('the municipality can be chosen', async ({ page }) => {
  await search(page, 'leerplicht');
  await page.getByLabel('Gemeente').selectOption('Heemstede');
  await expect(firstHit(page)).toHaveAttribute('href', /heemstede/);
});

test('nothing found says so, and what was typed stays out of the address', async ({ page }) => {
  await search(page, 'xqzwv');
  await expect(page.locator('[data-count]')).toContainText('Niets gevonden');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('an unknown word is left out and named, and finds nothing by itself but whom to ask', async ({
  page,
}) => {
  await search(page, 'sdafasdf');
  const count = page.locator('[data-count]');
  await expect(count).toContainText('Niets gevonden');
  await expect(hits(page).getByRole('link', { name: 'Wie bel je?' })).toBeVisible();
  await search(page, 'meldcode sdafasdf');
  await expect(count).toContainText('“sdafasdf” kennen we niet: daar is niet op gezocht');
  await expect(firstHit(page)).toHaveAttribute('href', /meldcode/);
});

test('typed, pasted and by Enter give the same, and a mistyped word says how it was read', async ({
  page,
}) => {
  const box = page.getByRole('searchbox');
  await box.pressSequentially('mishandling');
  await expect(page.locator('[data-count]')).toContainText('lazen we als “mishandeling”');
  const titles = hits(page).locator('.hit__title');
  const typed = await titles.allTextContents();
  await search(page, 'verzuim');
  await search(page, 'mishandling');
  expect(await titles.allTextContents()).toEqual(typed);
  await search(page, 'verzuim');
  await box.fill('mishandling');
  await box.press('Enter');
  await expect(page.locator('[data-count]')).toContainText('“mishandling”');
  expect(await titles.allTextContents()).toEqual(typed);
});

test('five results are fetched, and more on demand', async ({ page }) => {
  await search(page, 'meldcode');
  await expect(hits(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await expect(hits(page)).toHaveCount(10);
});

test('the search engine is only fetched once somebody searches', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await search(page, 'verwijsindex');
  expect(fetched.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('a search fetches no more of the index than its words need', async ({ page }) => {
  const parts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.pf_index')) parts.add(request.url());
  });
  await search(page, 'verwijsindex');
  expect(parts.size).toBeGreaterThan(0);
  expect(parts.size).toBeLessThanOrEqual(4);
});
