import type { Locator, Page } from '@playwright/test';
import { expect, test } from './base.ts';

const hits = (page: Page): Locator => page.locator('[data-hits] > li');
const firstHit = (page: Page): Locator => hits(page).first().locator('a').first();

/** Types words and waits until the answer to these words stands there. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('[data-count]')).toContainText(`“${words}”`);
}

/** Chooses a filter, and waits for the answer to it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const filter = page.getByLabel(label, { exact: true });
  if (!(await filter.isVisible())) await page.locator('.search__more > summary').click();
  await filter.selectOption(option);
  await expect(page.locator('[data-hits]:not([aria-busy])')).toHaveCount(1);
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
    await choose(page, 'Soort', kind);
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
  await choose(page, 'Regio', 'Zuid-Kennemerland');
  await expect(firstHit(page)).not.toHaveAttribute('href', /^\/landelijk\//);
  await expect(page.locator('[data-hits] .hit__title a[href^="/westerkwartier/"]')).toHaveCount(0);
});

test('the municipality can be chosen', async ({ page }) => {
  await search(page, 'leerplicht');
  await choose(page, 'Gemeente', 'Heemstede');
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

test('what this site leaves to others says whom to ask', async ({ page }) => {
  await search(page, 'luizen');
  await expect(firstHit(page)).toHaveAttribute('href', /\/hier-weten-wij-niets-over\/#hoofdluis$/);
  await expect(hits(page).first()).toContainText('Vraag het aan: de jeugdverpleegkundige');
  await firstHit(page).click();
  await expect(page.locator('#hoofdluis')).toBeInViewport();
});

test('a place that is no municipality leads to whom to call in its own', async ({ page }) => {
  await search(page, 'leerplicht ijmuiden');
  await expect(page.locator('[data-count]')).toContainText('“ijmuiden” ligt in de gemeente Velsen');
  await expect(firstHit(page)).toHaveAttribute('href', '/landelijk/contacten/velsen/');
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

test('a slow search says so, and is silent once the reader has given it up', async ({ page }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/zoeklijst/**', async (route) => {
    await held;
    await route.continue();
  });
  const count = page.locator('[data-count]');
  await page.getByRole('searchbox').fill('meldcode');
  await expect(count).toHaveText('Bezig met zoeken …');
  await page.getByRole('searchbox').fill('verzuim');
  // Long enough for the second search to begin, and short enough for it not to have said anything.
  await page.waitForTimeout(400);
  await page.getByRole('searchbox').fill('');
  await expect(count).toHaveText('');
  await page.waitForTimeout(1000);
  await expect(count).toHaveText('');
  answer();
});

test('five results are fetched, and more on demand', async ({ page }) => {
  await search(page, 'meldcode');
  await expect(hits(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await expect(hits(page)).toHaveCount(10);
});

test('the search list is only fetched once somebody searches', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('/zoeklijst/'))).toEqual([]);
  await search(page, 'verwijsindex');
  expect(fetched.some((url) => url.includes('/zoeklijst/'))).toBe(true);
});

test('from a page of a region its pages and those of the country are found, and all when asked', async ({
  page,
}) => {
  await page.goto('/westerkwartier/contacten/');
  await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
  await expect(page.locator('[data-where]')).toHaveText('Westerkwartier');
  await search(page, 'schoolcoach haarlem');
  await expect(page.locator('[data-hits] .hit__title a[href^="/zuid-kennemerland/"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoek overal' }).click();
  await expect(firstHit(page)).toHaveAttribute('href', '/zuid-kennemerland/contacten/haarlem/');
  await expect(page.locator('[data-where]')).toHaveText('overal');
});

test('a contact is found with the number that answers', async ({ page }) => {
  await search(page, 'leerplicht heemstede');
  const call = hits(page).first().locator('.hit__phone');
  await expect(call).toHaveCount(1);
  await expect(call).toContainText('Leerplicht: Leerplein');
  await expect(call.getByRole('link')).toHaveAttribute('href', /^tel:\+31\d{9}$/);
});

test('who comes back finds the words, the filter and the results, and the address holds none of it', async ({
  page,
}) => {
  await search(page, 'meldcode');
  await choose(page, 'Regio', 'Zuid-Kennemerland');
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await expect(hits(page)).toHaveCount(10);
  const titles = await hits(page).locator('.hit__title').allTextContents();
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '/zoeken/',
  );
  await firstHit(page).click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('meldcode');
  await expect(hits(page)).toHaveCount(10);
  expect(await hits(page).locator('.hit__title').allTextContents()).toEqual(titles);
});

test('on a phone results stand directly under the box, and nothing that was seen moves', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((seen) => {
      for (const shift of seen.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!shift.hadRecentInput) moved.push(shift.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/zoeken/?#regio=zuid-kennemerland');
  await expect(page.locator('[data-where]')).toHaveText('Zuid-Kennemerland');
  // By the key, as a reader types: what moves by the hand of a reader is no shift.
  await page.keyboard.press('/');
  await page.keyboard.type('verzuim');
  await expect(page.locator('[data-count]')).toContainText('“verzuim”');
  await expect(firstHit(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
});
