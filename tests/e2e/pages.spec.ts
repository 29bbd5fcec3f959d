import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { expect, test } from './base.ts';

/** Whether anything sticks out of the screen at this width, in pixels too many. */
async function tooWide(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The ring around what has the focus. */
const ringOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });

/** What axe finds at this width in this colour scheme. */
async function axeAt(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  // Without frames the older way is enough; the other one opens a second page for each look.
  // What passes need not be told: that alone halves the time of a long page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // In the dark only the colours are others: everything else was looked at in the light, on the same page.
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      width,
      colorScheme,
      id,
      help,
      where: target.join(' '),
      failureSummary,
    })),
  );
}

/**
 * Whether Zuid-Kennemerland has the same tool or card: only words and links differ, so this one is looked at once, narrow and in the
 * light. There every width and colour is.
 */
const isTwin = (address: string): boolean =>
  /^\/(?:landelijk|westerkwartier)\/(?:hulpmiddelen|kaarten)\//.test(address) &&
  builtPages.includes(address.replace(/^\/[^/]+/, '/zuid-kennemerland'));

for (const address of [...builtPages, '/404.html']) {
  const looks = isTwin(address)
    ? ([[360, 'light']] as const)
    : ([360, 1280] as const).flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);
  // One visit for all: opening a page costs more than looking at it.
  test(`nothing sticks out, and axe finds nothing: ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await ringOf(page), 'the ring around what has the focus').toBe('solid 3px');
    expect(await tooWide(page, 320), 'pixels too wide at 320').toBeLessThanOrEqual(0);
    for (const [width, colorScheme] of looks) expect(await axeAt(page, width, colorScheme)).toEqual([]);
  });
}
