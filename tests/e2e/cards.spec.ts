import decodeQR from 'qr/decode.js';
import type { Page } from '@playwright/test';
import { builtPagesOf, visitsOf } from './built-pages.ts';
import { expect, test } from './base.ts';

/** The page objects in a PDF; Chromium does not pack these. */
const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

/** The paper of A4 minus 10 mm on every side, in CSS pixels. */
const paper = { width: 718, height: 1047 };

const isMap = (address: string) => address.endsWith('/kaarten/map/');
const cards = builtPagesOf('kaarten').filter((address) => !isMap(address));
const maps = builtPagesOf('kaarten').filter(isMap);

const print = (page: Page, printBackground = true) =>
  page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true, printBackground });

/** Each side of the cards on a page, as it is on paper: its height, its smallest letters, and what sticks out of it. */
const sidesOf = (page: Page) =>
  page.locator('.side').evaluateAll((sides) =>
    sides.map((side) => {
      const box = side.getBoundingClientRect();
      const points = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
      const texts = [...side.querySelectorAll('*')].filter(
        (element) =>
          !element.closest('svg, .side__notes') &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
      );
      const inFoot = (element: Element) => element.closest('.side__foot') && !element.closest('.call');
      return {
        height: box.height,
        smallest: Math.min(...texts.map(points)),
        smallestOfBody: Math.min(...texts.filter((element) => !inFoot(element)).map(points)),
        out: texts
          .filter((element) => {
            const { left, right, bottom } = element.getBoundingClientRect();
            return left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1;
          })
          .map((element) => element.textContent),
      };
    }),
  );

for (const visit of visitsOf(cards)) {
  test(`a front of one A4 and at most one back, in letters that can be read: ${visit.join(' ')}`, async ({
    page,
  }) => {
    await page.setViewportSize(paper);
    for (const address of visit) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const sides = await sidesOf(page);
      expect.soft([1, 2], address).toContain(sides.length);
      for (const { height, smallest, smallestOfBody, out } of sides) {
        // Room to spare, so that another printer fits it too.
        expect.soft(height, address).toBeLessThanOrEqual(paper.height * 0.95);
        expect.soft(smallest, address).toBeGreaterThanOrEqual(7.99);
        expect.soft(smallestOfBody, address).toBeGreaterThanOrEqual(8.99);
        expect.soft(out, address).toEqual([]);
      }
      for (const printBackground of [true, false])
        expect.soft(pagesIn(await print(page, printBackground)), address).toBe(sides.length);
    }
  });
}

test('there is a card for each rule and for each municipality', () => {
  const all = cards.join('\n');
  for (const name of ['meldcode', 'verzuim', 'tweede-deskundige']) expect(all).toContain(`/kaarten/${name}/`);
  for (const name of ['haarlem', 'zandvoort', 'bloemendaal', 'heemstede', 'haarlemmermeer']) {
    expect(all).toContain(`/kaarten/wie-bel-ik-${name}/`);
  }
});

test('outcome and number stand at the arrow, and an agreement that nobody knows is a line to write on', async ({
  page,
}) => {
  await page.goto('/zuid-kennemerland/kaarten/meldcode/');
  const danger = page.getByRole('listitem').filter({ hasText: 'Is er nu iemand in direct gevaar?' }).first();
  await expect(danger).toContainText(/Ja \/ Twijfel\s+Bel nu 112, daarna Veilig Thuis \(0800-2000\)/);
  const front = page.locator('.side').first();
  for (const weighing of [1, 2, 3, 4, 5]) await expect(front).toContainText(`fweging ${weighing}:`);
  const open = page.getByText('(nog na te gaan):').first();
  await expect(open.locator('.blank')).toBeAttached();
});

test('absence stands in a table: what there is, what to do, when, with whom', async ({ page }) => {
  await page.goto('/zuid-kennemerland/kaarten/verzuim/');
  const row = page.getByRole('row').filter({ hasText: '16 uur of meer' });
  await expect(row).toContainText('melden via DUO');
  await expect(row).toContainText('Binnen 5 werkdagen');
  await expect(row).toContainText('Leerplicht');
});

test('the QR code leads to the card, and version and last day are on it', async ({ page }) => {
  const address = '/landelijk/kaarten/meldcode/';
  await page.goto(address);
  const code = page.getByRole('img', { name: /^QR-code van / });
  const url = (await code.getAttribute('aria-label'))?.replace('QR-code van ', '') ?? '';
  expect(new URL(url).pathname).toBe(address);
  const image = await code.evaluate((svg) => {
    const size = 400;
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, size, size);
    const [, , cells = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    pen.translate(40, 40);
    pen.scale(320 / cells, 320 / cells);
    pen.fillStyle = '#000';
    pen.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
    return { width: size, height: size, data: [...pen.getImageData(0, 0, size, size).data] };
  });
  expect(decodeQR({ ...image, data: Uint8Array.from(image.data) })).toBe(url);
  await expect(page.locator('.side__foot').first()).toContainText(
    /versie \d{4}-\d+ · Geldig t\/m \d+ \w+ \d{4}/,
  );
});

/** Counts what a page prints, without a window that waits for somebody. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { prints: 0, print: () => Object.assign(window, { prints: printsOf() + 1 }) });
    const printsOf = () => (window as unknown as { prints: number }).prints;
  });
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

test('three taps from home to a printed card, also on a phone', async ({ page }) => {
  await countPrints(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Zuid-Kennemerland/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /kaarten/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Print kaart Meldcode' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meldcode');
  await expect.poll(() => prints(page)).toBe(1);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Print deze kaart' }).click();
  expect(await prints(page)).toBe(2);
});

test('a press on a block in the list of cards opens the card, and only "Print" prints it', async ({
  page,
}) => {
  await countPrints(page);
  await page.goto('/zuid-kennemerland/kaarten/');
  const block = page.locator('.tile', { hasText: 'Kaart Meldcode' });
  const way = block.getByRole('link', { name: 'Print kaart' });
  const size = await way.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await block.click({ position: { x: 40, y: 40 } });
  await expect(page).toHaveURL(/\/kaarten\/meldcode\/$/);
  await expect(page.getByRole('button', { name: 'Print deze kaart' })).toBeVisible();
  expect(await prints(page)).toBe(0);
});

for (const address of maps) {
  test(`the booklet of all cards has the pages that its contents say: ${address}`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.goto(address);
    const sides = await page.locator('.side').count();
    const entries = await page.locator('[data-entry]').evaluateAll((list) =>
      list.map((entry) => ({
        id: entry.getAttribute('data-entry'),
        page: entry.querySelector('[data-number]')?.textContent,
      })),
    );
    for (const { id, page: number } of entries)
      await expect(page.locator(`[data-card="${id}"] [data-page]`).first()).toHaveText(number ?? '');
    const pdf = await print(page, false);
    expect(pagesIn(pdf)).toBe(sides);
    const text = pdf.toString('latin1');
    expect(text).toMatch(/\/Lang\s*\(nl\)/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Title\s/);
  });
}

test('a booklet holds the cards that were chosen, numbered anew, and forgets the choice', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.goto('/zuid-kennemerland/kaarten/map/');
  const boxes = page.getByRole('checkbox');
  const all = await boxes.count();
  for (let index = 2; index < all; index += 1) await boxes.nth(index).uncheck();
  await boxes.first().uncheck();
  await expect(page.locator('[data-entry]:visible')).toHaveCount(1);
  await expect(page.locator('[data-entry]:visible [data-number]')).toHaveText('2');
  expect(pagesIn(await print(page))).toBe(1 + (await page.locator('[data-card]:visible .side').count()));
  await page.reload();
  await expect(page.locator('[data-entry]:visible')).toHaveCount(all);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every card is in the booklet, and no button does nothing', async ({ page }) => {
    await page.goto('/zuid-kennemerland/kaarten/map/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(pagesIn(await print(page))).toBe(await page.locator('.side').count());
  });
});

test('all chapters print as one booklet, each on pages of its own', async ({ page }) => {
  await page.setViewportSize(paper);
  await page.goto('/zuid-kennemerland/routeboek/map/');
  const chapters = await page.locator('.booklet__chapter').count();
  await expect(page.locator('[data-entry]')).toHaveCount(chapters);
  expect(pagesIn(await print(page))).toBeGreaterThan(chapters);
});
