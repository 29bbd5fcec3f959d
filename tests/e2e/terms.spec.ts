import { expect, test } from './base.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test('without a script a term opens by keyboard, closes with Escape, and is plain text on paper', async ({
  page,
}) => {
  await page.goto('/landelijk/handreiking/vroeg-erbij/');
  const term = page.getByRole('main').getByRole('button', { name: 'meldcode', exact: true });
  const meaning = page.getByRole('note').filter({ hasText: 'De vijf stappen' });
  await expect(meaning).toBeHidden();
  await term.press('Enter');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Meer over Meldcode' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();

  // It never covers the strip with the numbers to call.
  await term.press('Enter');
  const strip = await page.locator('.help').boundingBox();
  const box = await meaning.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
  await page.emulateMedia({ media: 'print' });
  await expect(meaning).toBeHidden();
  await expect(term).toHaveCSS('text-decoration-line', 'none');
});
