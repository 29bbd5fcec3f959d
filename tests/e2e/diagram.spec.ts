import type { Page } from '@playwright/test';
import { explained } from '../../src/lib/site/addresses.ts';
import { builtPages, visitsOf } from './built-pages.ts';
import { expect, test } from './base.ts';

/** The paper of A4 minus the margins of print.css, in CSS pixels. */
const paper = { width: 703, height: 1032 };

/** The pictures of the rule that are on display. */
const shown = (page: Page) =>
  page.locator('.rb-diagram img').evaluateAll((all) =>
    (all as HTMLImageElement[])
      .filter((image) => image.getClientRects().length)
      .map((image) => {
        const { width, height } = image.getBoundingClientRect();
        return {
          name: image.src.split('/').at(-1),
          width,
          height,
          drawn: Number(image.getAttribute('width')),
          loaded: image.naturalWidth > 0,
        };
      }),
  );

const light = (name: string | undefined) => /^diagram(-\d+)?\.svg$/.test(name ?? '');

test('a phone has the list of questions, and no picture that does not fit it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(explained('zuid-kennemerland', 'verzuim'));
  await expect(page.locator('#overzicht > section').first()).toBeVisible();
  await expect(page.locator('.rb-diagram')).toBeHidden();
});

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('the picture is dark, and the one that is printed is not', async ({ page }) => {
    await page.goto(explained('zuid-kennemerland', 'verzuim'), { waitUntil: 'networkidle' });
    expect((await shown(page)).map(({ name }) => name)).toEqual(['diagram-donker.svg']);
    await expect(page.getByRole('img', { name: 'Schema van' })).toHaveCount(1);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await shown(page);
    expect(printed.length).toBeGreaterThan(1);
    for (const { name, loaded } of printed) {
      expect(light(name), name).toBe(true);
      expect(loaded).toBe(true);
    }
  });
});

test('on a light screen the parts are one picture, without a seam and with one name', async ({ page }) => {
  await page.goto(explained('zuid-kennemerland', 'verzuim'), { waitUntil: 'networkidle' });
  const parts = await shown(page);
  for (const { name, width, drawn, loaded } of parts) {
    expect(light(name), name).toBe(true);
    expect(width).toBe(drawn);
    expect(loaded).toBe(true);
  }
  const edges = await page
    .locator('.rb-diagram img:not(:last-child)')
    .evaluateAll((all) =>
      all.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    );
  for (const [index, [top]] of edges.slice(1).entries()) expect(top).toBe(edges[index]?.[1]);
  await expect(page.getByRole('img', { name: 'Schema van' })).toHaveCount(1);
});

test('the picture asks nothing of the server when the screen turns dark', async ({ page }) => {
  await page.goto(explained('zuid-kennemerland', 'meldcode'), { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await shown(page)).map(({ name, loaded }) => [name, loaded])).toEqual([
    ['diagram-donker.svg', true],
  ]);
  expect(requests).toEqual([]);
});

const tools = builtPages.filter((address) => /^\/[^/]+\/hulpmiddelen\/[^/]+\/uitleg\/$/.test(address));
for (const visit of visitsOf(tools)) {
  test(`letters that can be read on paper, on sheets that hold them: ${visit.join(' ')}`, async ({
    page,
  }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    for (const address of visit) {
      await page.goto(address);
      await expect
        .poll(async () => (await shown(page)).every(({ loaded }) => loaded), `${address}: all drawn`)
        .toBe(true);
      const printed = await shown(page);
      expect.soft(printed.length, address).toBeGreaterThan(0);
      for (const { width, height, drawn } of printed) {
        expect.soft((14 * width) / drawn, address).toBeGreaterThanOrEqual(9);
        expect.soft(height, address).toBeLessThanOrEqual(paper.height);
      }
    }
  });
}
