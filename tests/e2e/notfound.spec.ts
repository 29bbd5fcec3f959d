import { expect, test } from './base.ts';

// The page itself comes with status 404, and the browser says so in its console.
test.use({ allowed: /^status 404: .*\/bestaat-niet\/$|^console: .*status of 404/ });

test('a wrong address says so and shows the way', async ({ page }) => {
  const response = await page.goto('/zuid-kennemerland/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.locator('a[href="/"]').first()).toBeVisible();
  await expect(main.locator('a[href="/zoeken/"]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
});
