import { expect, test } from './base.ts';

test.use({ javaScriptEnabled: false });

test('without a script the examples are chosen by theme and by place, and each begins with what is of use today', async ({
  page,
}) => {
  await page.goto('/praktijk/');
  const themes = page.getByRole('navigation', { name: 'Kies een thema' });
  await themes.getByRole('link', { name: 'Brede scholen' }).click();
  await expect(themes.getByRole('link', { name: 'Brede scholen' })).toHaveAttribute('aria-current', 'page');
  const list = page.getByRole('main').locator('.chapters');
  await expect(list.getByRole('link', { name: /^Meijel/ })).toBeVisible();
  await expect(list.getByRole('link', { name: /^Nijmegen/ })).toHaveCount(0);

  await themes.getByRole('link', { name: 'Alle voorbeelden' }).click();
  await expect(list.getByRole('link', { name: /^Nijmegen/ })).toBeVisible();
  await page.getByRole('link', { name: 'Texel', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kop van Noord-Holland/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Wat hier vandaag bruikbaar van is',
  );
});
