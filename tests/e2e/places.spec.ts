import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { unhurried, toolAddress } from './wizard.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Chooses a place in a list of municipalities: one of the region by its name, another by typing it. */
async function choose(page: Page, list: string, place: string): Promise<void> {
  const field = page.locator(list);
  const names = await field.locator('option').allTextContents();
  if (names.some((name) => name.trim() === place)) {
    await field.selectOption(place);
    return;
  }
  await field.selectOption('anders');
  await page.locator('dialog input').fill(place);
  await expect(page.locator('dialog li').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toHaveCount(0);
}

/** Takes the first answer of each question, up to a result. */
async function toResult(page: Page): Promise<void> {
  await unhurried(page);
  for (let step = 0; step < 12 && !(await page.locator('[data-result]').count()); step += 1) {
    await page.locator('[data-option]').first().click();
    await unhurried(page);
  }
}

for (const [region, school, home, by, says] of [
  ['zuid-kennemerland', 'Haarlem', 'Heemstede', 'leerplicht', /Bel \d/],
  ['zuid-kennemerland', 'Zandvoort', 'Hoofddorp', 'leerplicht', /Bel \d/],
  [
    'westerkwartier',
    'Westerkwartier',
    'Westerkwartier',
    'leerplicht',
    /Nog na te gaan.*Vraag het aan de gemeente/,
  ],
  [
    'zuid-kennemerland',
    'Haarlem',
    'Lisse',
    'leerplicht',
    /Gemeente Lisse.*vraag naar leerplicht.*niet gevonden/,
  ],
  // Of another region than that of the page.
  ['westerkwartier', 'Westerkwartier', 'Heemstede', 'leerplicht', /Leerplein.*Bel \d/],
  [
    'landelijk',
    'Groningen',
    'Utrecht',
    'leerplicht',
    /Gemeente Utrecht.*vraag naar leerplicht.*niet gevonden/,
  ],
  ['landelijk', 'Den Haag', 'Leeuwarden', 'jgz', /Vraag naar de jeugdgezondheidszorg/],
] as const) {
  test(`school in ${school}, pupil of ${home}: whom to call in three taps, or whom to ask`, async ({
    page,
  }) => {
    await page.goto(`/${region}/contacten/`);
    // Two choices are two taps; the third is the number.
    await choose(page, '#school', school);
    await choose(page, '#leerling', home);
    const part = page.locator(`section[aria-labelledby="${by}"]`);
    await expect(part).toContainText(says);
    const number = page.locator('main .function li:not([hidden]) a[href^="tel:"]').first();
    await expect(number).toHaveAttribute('href', /^tel:/);
  });
}

test('two homes: the answer for each, in one view, and as a link', async ({ page }) => {
  await page.goto('/zuid-kennemerland/contacten/');
  await choose(page, '#school', 'Haarlem');
  await choose(page, '#leerling', 'Heemstede');
  await page.getByText('Heeft de leerling twee adressen?').click();
  await choose(page, '#tweede', 'Lisse');
  await expect(page).toHaveURL(/#gemeente=haarlem&leerling=heemstede&tweede=lisse$/);
  const leerplicht = page.locator('section[aria-labelledby="leerplicht"]');
  // A browser that comes back fills in what it had; a home that it does not know must not become the school's.
  await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
  await expect(page).toHaveURL(/zoeken/);
  await page.goBack();
  await expect(leerplicht).toContainText('telt waar de leerling woont: Heemstede en Lisse');
  await expect(leerplicht).toContainText('Gemeente Lisse');
  await expect(leerplicht.locator('li:not([hidden])').filter({ hasText: 'Gemeente Lisse' })).toHaveCount(1);
  await expect(leerplicht.locator('[data-nobody]')).toBeHidden();
});

test('a result takes any municipality, keeps it on the way on and back, and never gives it the office of another', async ({
  page,
}) => {
  await page.goto('/zuid-kennemerland/#gemeente=heemstede');
  await page.getByRole('main').locator('a[href$="/hulpmiddelen/verzuim/"]').first().click();
  await expect(page).toHaveURL(/verzuim\/#gemeente=heemstede$/);
  await toResult(page);
  const calls = page.locator('[data-part="bellen"]');
  await expect(calls).toContainText('telt de gemeente van de school: Heemstede');
  await choose(page, '[data-municipality="school"]', 'Lisse');
  await expect(page.locator('[data-municipality="school"]')).toHaveValue('lisse');
  await expect(calls).toContainText('Gemeente Lisse');
  await expect(page).toHaveURL(/#gemeente=lisse$/);
  await page.getByRole('link', { name: 'Zie wie je in elke gemeente belt' }).click();
  await expect(page).toHaveURL(/\/contacten\/#gemeente=lisse$/);
  await expect(page.locator('section[aria-labelledby="leerplicht"]')).toContainText('Gemeente Lisse');
});

for (const [address, field] of [
  ['/zuid-kennemerland/contacten/', '#school'],
  [toolAddress('verzuim'), '[data-municipality="school"]'],
] as const) {
  test(`of two municipalities in the address, the last one counts, whenever the list comes: ${address}`, async ({
    page,
  }) => {
    let come = (): void => undefined;
    const coming = new Promise<void>((done) => (come = done));
    await page.route('**/plaatsen/lijst.js', async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(`${address}#gemeente=lisse`);
    if (field !== '#school') await toResult(page);
    await expect(page.locator(field)).toHaveValue('anders');
    await page.evaluate(() => (location.hash = 'gemeente=utrecht'));
    come();
    await expect(page.locator(field)).toHaveValue('utrecht');
    await page.waitForTimeout(200);
    await expect(page.locator(field)).toHaveValue('utrecht');
  });
}

test('nothing of the country is loaded before somebody looks for a place', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/plaatsen/')) asked.push(request.url());
  });
  for (const address of ['/', '/zuid-kennemerland/contacten/#gemeente=haarlem', toolAddress('meldcode')]) {
    await page.goto(address);
    await page.waitForTimeout(200);
  }
  expect(asked).toEqual([]);
});

test('nothing moves when a page opens, also with municipalities that have to be looked up first', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const moved: number[] = ((window as unknown as { moved: number[] }).moved = []);
    new PerformanceObserver((list) =>
      moved.push(...list.getEntries().map(({ startTime }) => startTime)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  for (const address of ['/', '/landelijk/contacten/#gemeente=groningen&leerling=utrecht']) {
    await page.goto(address);
    if (address !== '/') await expect(page.locator('main')).toContainText('Gemeente Utrecht');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved), address).toEqual([]);
  }
});
