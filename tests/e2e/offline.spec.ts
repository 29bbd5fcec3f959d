import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './base.ts';
import { keptLine, notice, ownServer, visit } from './offline.ts';
import { question, result, unhurried, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** After one visit the region in use works without network, and nothing that goes wrong there leaves a reader with a blank page. */

test.use({
  serviceWorkers: 'allow',
  // Without network a browser tells of each request that did not get through.
  allowed: /^(?:console: Failed to (?:load resource|fetch).*|failed: |status 5\d\d|elsewhere: )/,
});

const region = '/zuid-kennemerland/';
const first = startOf('meldcode');

test('after one visit text, tools, contacts, cards and search work without network', async ({
  page,
  context,
}) => {
  await visit(page, region);
  await expect(keptLine(page)).toContainText(/\d,\d MB, van \d+ \w+ \d{4}/);
  await context.setOffline(true);
  for (const address of [
    `${region}routeboek/kernteam/`,
    `${region}contacten/`,
    `${region}contacten/heemstede/`,
    `${region}kaarten/meldcode/`,
    '/begrippen/',
    '/',
  ]) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(notice(page, 'network')).toContainText(/Geen netwerk\. Je leest de kopie van \d+ \w+ \d{4}/);
  }
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await expect(result(page)).toContainText('Veilig Thuis');
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('kernteam');
  await expect(page.locator('[data-count]')).toContainText('“kernteam”', { timeout: 15_000 });
  await expect(page.locator('[data-hits] > li').first()).toBeVisible();
});

test('the copy holds public addresses without anything after them, and no other region', async ({
  page,
  baseURL,
}) => {
  await visit(page, region);
  await page.goto(`${toolAddress('meldcode')}#gemeente=heemstede`);
  await walk(page, toReportAndHelp);
  const kept = await page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all;
  });
  expect(kept.length).toBeGreaterThan(100);
  for (const url of kept) expect(url).toMatch(new RegExp(`^${baseURL ?? ''}/[^?#]*$`));
  expect(kept.filter((url) => /\/(?:westerkwartier|open-data)\//.test(url))).toEqual([]);
});

test('offline in the middle of a tool the tool goes on, and back and forward work', async ({
  page,
  context,
}) => {
  await visit(page, toolAddress('meldcode'));
  await walk(page, toReportAndHelp.slice(0, 3));
  await context.setOffline(true);
  await expect(notice(page, 'network')).toContainText('Geen netwerk');
  await walk(page, toReportAndHelp.slice(3));
  await expect(result(page)).toBeVisible();
  await page.goto('/begrippen/');
  await page.goBack();
  await expect(question(page, first)).toBeVisible();
  await page.goForward();
  await expect(page.locator('h1')).toHaveText('Begrippen');
});

test('offline from the start, without a copy of the page, there are numbers and what is at hand', async ({
  page,
  context,
}) => {
  await visit(page, region);
  await context.setOffline(true);
  await page.goto('/westerkwartier/contacten/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen netwerk');
  await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('main a[href="tel:08002000"]')).toBeVisible();
  await expect(page.locator('[data-at-hand] a')).toHaveText(['Zuid-Kennemerland']);
  await page.locator('[data-at-hand] a').click();
  await expect(page).toHaveURL(region);
});

for (const [what, spoil] of [
  ['half filled', 'half'],
  ['emptied files', 'empty'],
  ['gone', 'gone'],
] as const) {
  test(`a copy that is ${what} shows no blank page`, async ({ page, context }) => {
    await visit(page, region);
    await page.evaluate(async (how) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const keys = await cache.keys();
        if (how === 'gone') await caches.delete(name);
        else
          for (const [index, key] of keys.entries()) {
            if (how === 'half' && index % 2) await cache.delete(key);
            if (how === 'empty')
              await cache.put(key, new Response('', { headers: { 'Content-Type': 'text/html' } }));
          }
      }
    }, spoil);
    for (const address of [region, toolAddress('meldcode'), '/begrippen/']) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
    }
    await context.setOffline(true);
    for (const address of [region, toolAddress('meldcode'), '/begrippen/']) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
    }
  });
}

test('a device without room keeps no copy, says so, and reads on', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await page.goto('/begrippen/');
  const origin = new URL(page.url()).origin;
  // Less than a region takes: the store is full half-way.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await page.goto(region);
  await expect(keptLine(page)).not.toContainText('Deze regio staat op dit apparaat');
  await expect(keptLine(page)).toContainText('past niet op dit apparaat', { timeout: 30_000 });
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await expect(result(page)).toContainText('Veilig Thuis');
});

test('a server that is gone, or that errs, leaves the copy to read', async ({ page }) => {
  const server = await ownServer();
  await visit(page, `${server.address}${region}`);
  await server.close();
  await page.goto(`${server.address}${region}contacten/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(notice(page, 'network')).toContainText('Je leest de kopie van');
});

test('a new edition is offered, waits for a tool to be done, and comes on a press', async ({
  page,
  context,
}) => {
  const dist = mkdtempSync(join(tmpdir(), 'routeboek-'));
  cpSync('dist', dist, { recursive: true });
  const server = await ownServer(dist);
  const port = Number(new URL(server.address).port);
  const tool = `${server.address}${toolAddress('meldcode')}`;
  await visit(page, tool);
  const other = await context.newPage();
  await other.goto(tool);
  await walk(other, toReportAndHelp.slice(0, 2));
  await walk(page, toReportAndHelp.slice(0, 2));
  await server.close();
  // Another worker is another edition.
  writeFileSync(join(dist, 'sw.js'), `${readFileSync(join(dist, 'sw.js'), 'utf8')}\n// volgende\n`);
  const next = await ownServer(dist, port);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(notice(page, 'edition')).toContainText('Er is een nieuwe versie', { timeout: 30_000 });
  await notice(page, 'edition').getByRole('button').click();
  await expect(notice(page, 'edition')).toContainText('Vernieuwen kan als je klaar bent');
  await expect(page.locator('[data-answer]')).toHaveCount(2);
  await page.locator('[data-restart]').click();
  await unhurried(page);
  await notice(page, 'edition').getByRole('button').click();
  const loaded = page.waitForEvent('load');
  await notice(page, 'edition').getByRole('button', { name: 'Nu vernieuwen' }).click();
  await loaded;
  await expect(question(page, first)).toBeVisible();
  await expect(notice(page, 'edition')).toHaveCount(0);
  // The other tab keeps what was answered there.
  await expect(other.locator('[data-answer]')).toHaveCount(2);
  await next.close();
  rmSync(dist, { recursive: true, force: true });
});

test('a reader can take the copy away, and it stays away', async ({ page }) => {
  await visit(page, region);
  await keptLine(page).getByRole('button', { name: 'Verwijder de kopie' }).click();
  await expect(keptLine(page)).toContainText('Deze regio staat niet op dit apparaat');
  await page.goto(`${region}contacten/`);
  await expect(keptLine(page)).toContainText('Deze regio staat niet op dit apparaat');
  const files = await page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys())
      if (!name.includes('_altijd')) count += (await (await caches.open(name)).keys()).length;
    return count;
  });
  expect(files).toBe(0);
  await keptLine(page)
    .getByRole('button', { name: /Bewaar deze regio/ })
    .click();
  await expect(keptLine(page)).toContainText('Deze regio staat op dit apparaat', { timeout: 60_000 });
});
