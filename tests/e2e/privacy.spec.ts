import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { question, result, waited, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** Everything a browser can keep for a site, apart from the page itself. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));

const nothing = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' };

/** What the worker keeps, and all the answers that were given: the two never meet. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const files: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const packed = response?.headers.has('X-Routeboek-Packed');
        const body = packed ? response?.body?.pipeThrough(new DecompressionStream('gzip')) : response?.body;
        files.push({ url: request.url, text: await new Response(body).text() });
      }
    }
    return files;
  });

const first = startOf('meldcode');

test.beforeEach(async ({ page }) => {
  await page.goto(toolAddress('meldcode'), { waitUntil: 'networkidle' });
});

test('a whole run sends nothing and keeps nothing', async ({ page, context, baseURL }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  for (const step of toReportAndHelp) {
    await walk(page, [step]);
    expect(page.url()).toBe(`${baseURL ?? ''}${toolAddress('meldcode')}`);
  }
  await result(page).locator('[data-municipality="school"]').selectOption('heemstede');
  await result(page).locator('[data-municipality="leerling"]').selectOption('haarlem');
  await waited(page);
  await page.locator('[data-answer="vermoeden"]').getByRole('button').click();
  await page.evaluate(() => history.back());

  expect(requests).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
});

test('the history of the browser holds one number, the same whatever was answered', async ({ page }) => {
  const before = await page.evaluate(() => history.length);
  for (const step of toReportAndHelp) {
    await walk(page, [step]);
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ step: 1 });
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await page.title()).not.toContain('Meld bij');
});

test('a reload forgets the answers', async ({ page }) => {
  await walk(page, toReportAndHelp);
  await page.reload();
  await expect(question(page, first)).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('the back button after leaving the page brings no answer back', async ({ page }) => {
  await walk(page, toReportAndHelp.slice(0, 4));
  await page.goto('/begrippen/');
  await page.goBack();
  await expect(question(page, first)).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('leaving the page wipes the answers from what the browser keeps of it', async ({ page }) => {
  await walk(page, toReportAndHelp);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(result(page)).toHaveCount(0);
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(question(page, first)).toBeVisible();
});

test('a page that nobody touches for an hour forgets the answers', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await walk(page, toReportAndHelp);
  await page.clock.fastForward('01:00:00');
  await expect(question(page, first)).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test.describe('with a copy of the region on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a run changes nothing of what is kept: own public pages, as they were sent', async ({
    page,
    baseURL,
    request,
  }) => {
    await expect(page.locator('[data-device]')).toContainText('Deze regio staat op dit apparaat', {
      timeout: 60_000,
    });
    const before = await keptFiles(page);
    await walk(page, toReportAndHelp);
    await result(page).locator('[data-municipality="school"]').selectOption('heemstede');
    await waited(page);
    expect(await keptFiles(page)).toEqual(before);
    for (const { url } of before) expect(url).toMatch(new RegExp(`^${baseURL ?? ''}/[^?#]*$`));
    const tool = before.find(({ url }) => url.endsWith(toolAddress('meldcode')));
    expect(tool?.text).toBe(await (await request.get(toolAddress('meldcode'))).text());
    expect({ ...(await kept(page)), caches: 0, workers: 0 }).toEqual(nothing);
  });
});
