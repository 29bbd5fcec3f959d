import type { Page } from '@playwright/test';
import { axeFinds, coloursOnly } from './axe.ts';
import { builtPages, kindOf, visitsOf } from './built-pages.ts';
import { expect, test } from './base.ts';

/** Whether anything sticks out of the screen at this width, in pixels too many. */
async function tooWide(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What can be pressed and is lower than a finger needs: 24 px. */
const tooLow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a, main button, main summary, header a, footer a')].flatMap(
      (target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && height < 23.5 && target.checkVisibility({ visibilityProperty: true })
          ? [`${target.textContent.trim().slice(0, 40)}: ${height} px`]
          : [];
      },
    ),
  );

/** What would be printed in letters below 8 pt, which is 10.67 px. */
async function smallPrint(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const within = text.parentElement;
      if (!within || !text.textContent?.trim() || !within.checkVisibility({ visibilityProperty: true }))
        continue;
      const size = Number.parseFloat(getComputedStyle(within).fontSize);
      if (size < 10.66) found.add(`${text.textContent.trim().slice(0, 40)}: ${size} px`);
    }
    return [...found].slice(0, 5);
  });
  await page.emulateMedia({ media: 'screen' });
  return small;
}

/** The ring around what has the focus. */
const ringOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

/** What axe finds at this width in this colour scheme. */
async function axeAt(page: Page, [width, colorScheme]: Look): Promise<readonly object[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  return axeFinds(page, colorScheme === 'dark' ? { rules: coloursOnly } : {});
}

/**
 * Whether Zuid-Kennemerland has the same tool or card: only words and links differ, so this one is looked at once, narrow and in the
 * light. There every width and colour is.
 */
const isTwin = (address: string): boolean =>
  /^\/(?:landelijk|westerkwartier)\/(?:hulpmiddelen|kaarten)\//.test(address) &&
  builtPages.includes(address.replace(/^\/[^/]+/, '/zuid-kennemerland'));

const addresses = [...builtPages, '/404.html'];

/** The first page of each kind. What only a wide screen shows is in the frame of a page, and each kind has one frame. */
const firstOfKind = new Set(
  Map.groupBy(addresses, kindOf)
    .values()
    .map(([first]) => first),
);

function looksAt(address: string): readonly Look[] {
  if (isTwin(address)) return [[360, 'light']];
  const looks: readonly Look[] = [
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
  ];
  return firstOfKind.has(address) ? [...looks, [1280, 'dark']] : looks;
}

for (const visit of visitsOf(addresses, 6)) {
  test(`nothing sticks out, and axe finds nothing: ${visit.join(' ')}`, async ({ page }) => {
    for (const address of visit) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await page.keyboard.press('Tab');
      expect.soft(await ringOf(page), `${address}: the ring around what has the focus`).toBe('solid 3px');
      expect.soft(await tooWide(page, 320), `${address}: pixels too wide at 320`).toBeLessThanOrEqual(0);
      expect.soft(await tooLow(page), `${address}: lower than 24 px`).toEqual([]);
      expect.soft(await smallPrint(page), `${address}: printed below 8 pt`).toEqual([]);
      for (const look of looksAt(address))
        expect.soft(await axeAt(page, look), `${address}: ${look.join(' px, ')}`).toEqual([]);
    }
  });
}
