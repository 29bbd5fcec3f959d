import { builtPages } from './built-pages.ts';
import { expect, test } from './base.ts';
import { reveal } from './reveal.ts';

for (const address of [...builtPages, '/404.html']) {
  test(`nothing sticks out at 320 px: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await reveal(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
