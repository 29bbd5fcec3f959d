import { expect, test } from './base.ts';
import { keepingPages } from './launch.ts';
import { question, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

// Playwright switches the back/forward cache off; here it is the very thing.
test.use({ launchOptions: keepingPages });

test('a page restored from the back/forward cache holds no answer', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['restored'] = String(persisted);
    });
  });
  await walk(page, toReportAndHelp);
  await page.goto('/begrippen/');
  // A restored page is not loaded again, so there is no load event to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html[data-restored="true"]')).toBeAttached();
  await expect(question(page, startOf('meldcode'))).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});
