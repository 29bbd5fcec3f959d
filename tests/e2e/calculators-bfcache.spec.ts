import { expect, test } from './base.ts';
import { keepingPages } from './launch.ts';

// Playwright switches the back/forward cache off; here it is the very thing.
test.use({ launchOptions: keepingPages });

test('a calculator restored from the back/forward cache holds no date of birth and no answer', async ({
  page,
}) => {
  await page.goto('/zuid-kennemerland/hulpmiddelen/leerplichtig/');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['restored'] = String(persisted);
    });
  });
  await page.locator('#geboren').fill('2016-09-15');
  await page.locator('[data-reckon]').click();
  await expect(page.locator('[data-result]')).toBeVisible();
  await page.goto('/begrippen/');
  // A restored page is not loaded again, so there is no load event to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html[data-restored="true"]')).toBeAttached();
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await expect(page.locator('#geboren')).toHaveValue('');
});
