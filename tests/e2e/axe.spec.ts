import { AxeBuilder } from '@axe-core/playwright';
import { builtPages } from './built-pages.ts';
import { expect, test } from './base.ts';
import { reveal } from './reveal.ts';

for (const address of [...builtPages, '/404.html']) {
  // One visit for all: opening a page costs more than looking at it.
  test(`axe finds nothing at 360 and 1280 px, light and dark: ${address}`, async ({ page }) => {
    await page.goto(address);
    await reveal(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Without frames the older way is enough; the other one opens a second page for each look.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // In the dark only the colours are others: everything else was looked at in the light, on the same page.
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
        const { violations } = await axe.analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => ({
            width,
            scheme: colorScheme,
            id,
            help,
            where: target.join(' '),
            failureSummary,
          })),
        );
        expect(found).toEqual([]);
      }
    }
  });
}
