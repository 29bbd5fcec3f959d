import { calculatorIds } from '../../src/lib/calculators/index.ts';
import { expect, test } from './base.ts';
import { toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** What a page says when a part of it does not come: on a train, behind a filter, on a host that lost a file. */

test.use({ allowed: /zoeklijst|plaatsen|Failed to (load|fetch)|ERR_FAILED|_astro/ });

const failed = 'Zoeken lukt nu niet: de zoeklijst is niet geladen.';

for (const [what, files] of [
  ['the search list', /\/zoeklijst\/[a-z-]+\.js/],
  ['a piece of its index', /\/zoeklijst\/.*\/w\d+\.js/],
  ['the texts of what was found', /\/zoeklijst\/.*\/t\d+\.js/],
] as const) {
  test(`without ${what} the search box says so, and works when it comes after all`, async ({
    page,
    context,
  }) => {
    await context.route(files, (route) => route.abort());
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill('meldcode');
    const count = page.locator('[data-count]');
    await expect(count).toContainText(failed, { timeout: 15_000 });
    await expect(page.locator('[data-hits] li')).toHaveCount(0);
    await context.unroute(files);
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await expect(count).toContainText('“meldcode”', { timeout: 15_000 });
    await expect(page.locator('[data-hits] li').first()).toBeVisible();
  });
}

test('a piece that is gone since a new version came advises to load the page again', async ({
  page,
  context,
}) => {
  await context.route(/\/zoeklijst\/.*\/w\d+\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('meldcode');
  const count = page.locator('[data-count]');
  await expect(count).toContainText('nieuwe versie van deze site. Laad de pagina opnieuw');
  await expect(count).not.toContainText('Niets gevonden');
});

test('what finds a place is asked for again, at another address, when it did not come', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/plaatsen/zoeken.js')) asked.push(new URL(request.url()).search);
  });
  await context.route('**/plaatsen/zoeken.js*', (route) => route.abort());
  await page.goto('/');
  const box = page.getByLabel('Plaats of gemeente');
  await box.pressSequentially('lis');
  await expect(page.locator('[data-found]')).toContainText('De lijst met plaatsen is niet geladen.');
  await expect(page.locator('[data-found]').getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
  await box.pressSequentially('se');
  await context.unroute('**/plaatsen/zoeken.js*');
  // By itself when the network is there again, without another letter: also when the last try had not failed yet.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.locator('[data-found] a[data-slug="lisse"]')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  expect(new Set(asked).size).toBe(asked.length);
});

test('a tool says that the list of places did not come, and takes the place once there is a network', async ({
  page,
  context,
}) => {
  await context.route('**/plaatsen/zoeken.js*', (route) => route.abort());
  await page.goto(`${toolAddress('meldcode')}#gemeente=lisse`);
  await expect(page.locator('.rb-live')).toContainText('Dit laadt nu niet');
  await walk(page, toReportAndHelp);
  await expect(page.getByLabel('School staat in').locator('option:checked')).not.toHaveText('Lisse');
  await context.unroute('**/plaatsen/zoeken.js*');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByLabel('School staat in').locator('option:checked')).toHaveText('Lisse');
});

for (const [address, field] of [
  ['/zuid-kennemerland/contacten/', '#school'],
  [toolAddress('meldcode'), '[data-municipality="school"]'],
] as const) {
  test(`a place of elsewhere is not chosen when what asks for it does not come, and can be tried again: ${address}`, async ({
    page,
    context,
  }) => {
    await context.route('**/plaatsen/zoeken.js*', (route) => route.abort());
    await page.goto(address);
    if (field !== '#school') await walk(page, toReportAndHelp);
    const box = page.locator(field);
    await box.selectOption({ label: 'Een andere plaats of gemeente' });
    const said = page.locator('[role=alert]:visible, [aria-live]:visible').filter({
      hasText: 'De lijst met plaatsen is niet geladen',
    });
    await expect(said).toContainText(/landelijke nummers/i);
    await expect(box).toHaveValue('');
    expect(new URL(page.url()).hash).toBe('');
    await context.unroute('**/plaatsen/zoeken.js*');
    await said.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByLabel('Waar staat de school?').fill('lisse');
    await page.getByRole('button', { name: /^Lisse/ }).click();
    await expect(box).toHaveValue('lisse');
    await expect(said).toHaveCount(0);
  });
}

test('a result that asks for a place says that the list did not come, keeps its answers, and can be tried again', async ({
  page,
  context,
}) => {
  await context.route('**/plaatsen/zoeken.js*', (route) => route.abort());
  await page.goto('/landelijk/hulpmiddelen/verzuim/');
  await walk(page, [
    ['leeftijd', 'leerplichtig'],
    ['onderwerp', 'verzuim'],
    ['erachter', 'nee'],
    ['soort', 'zestien'],
  ]);
  const call = page.locator('[data-call]');
  await call.getByRole('button', { name: 'Kies de plaats' }).click();
  await expect(call.getByRole('alert')).toContainText('De lijst met plaatsen is niet geladen');
  await expect(call.getByRole('link', { name: 'Alle contacten' })).toBeVisible();
  await context.unroute('**/plaatsen/zoeken.js*');
  await call.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByLabel('Waar woont de leerling?').fill('lisse');
  await page.getByRole('button', { name: /^Lisse/ }).click();
  await expect(page.getByLabel('Leerling woont in')).toHaveValue('lisse');
  await expect(call.getByRole('alert')).toHaveCount(0);
});

test('a place that was typed before the script came is found as well', async ({ page, context }) => {
  let go = () => {};
  const late = new Promise<void>((done) => (go = done));
  await context.route('**/_astro/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByLabel('Plaats of gemeente').fill('lisse');
  go();
  await expect(page.locator('[data-found] a[data-slug="lisse"]')).toBeVisible();
});

test('without its script the search page says what to do', async ({ page, context }) => {
  await context.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/zoeken/');
  const waits = page.locator('[data-search-waits]');
  await expect(waits).toBeVisible();
  await expect(waits).toContainText('Je vindt alles in de lijsten hieronder');
  await expect(page.getByRole('searchbox')).toBeDisabled();
});

for (const id of calculatorIds) {
  test(`without its script ${id} says how to reckon by hand, and with it does not`, async ({
    page,
    context,
  }) => {
    const address = `/landelijk/hulpmiddelen/${id}/`;
    const said = page.locator('[data-no-script]');
    await context.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    await expect(said).toContainText('niet geladen');
    await expect(page.locator('[data-reckon]')).toBeDisabled();
    await said.getByRole('link').click();
    await expect(page.locator('#overzicht')).toBeInViewport();
    await context.unroute('**/_astro/*.js');
    await page.goto(address);
    await expect(page.locator('[data-reckon]')).toBeEnabled();
    await expect(said).toHaveCount(0);
  });
}
