import { readContent } from '../../src/lib/content/read.ts';
import { builtPagesOf } from './built-pages.ts';
import { expect, test } from './base.ts';

const region = readContent(process.cwd()).content.regions.get('zuid-kennemerland');
const municipalities = region?.municipalities ?? [];

test('every municipality of the region has a page', () => {
  expect(municipalities.length).toBeGreaterThanOrEqual(5);
  expect(builtPagesOf('contacten')).toEqual(
    expect.arrayContaining(municipalities.map(({ slug }) => `/zuid-kennemerland/contacten/${slug}/`)),
  );
});

for (const { slug, name } of municipalities) {
  test(`${name}: each contact can be called or mailed at once, and says when it was checked`, async ({
    page,
  }) => {
    await page.goto(`/zuid-kennemerland/contacten/${slug}/`);
    const own = region?.contacts.filter((contact) => contact.municipalities.includes(slug)) ?? [];
    for (const { phone, email, organisation } of own) {
      await expect(page.getByRole('main')).toContainText(organisation);
      if (phone) await expect(page.locator(`main a[href="${phone.href}"]`).first()).toHaveText(phone.text);
      if (email) await expect(page.locator(`main a[href="mailto:${email}"]`).first()).toBeVisible();
    }
    await expect(page.getByRole('main')).toContainText(/nagebeld|gecontroleerd/i);
  });
}

for (const address of ['/zuid-kennemerland/contacten/', ...builtPagesOf('contacten')]) {
  test(`telephone and mail links are well formed: ${address}`, async ({ page }) => {
    await page.goto(address);
    const hrefs = await page
      .locator('a[href^="tel:"], a[href^="mailto:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      expect(href).toMatch(/^(tel:(\+31\d{9}|112|0[89]00\d{4,7})|mailto:[^@\s]+@[^@\s]+\.[a-z]+)$/);
    }
  });
}

test('112 and Veilig Thuis stand on every page of the meldcode', async ({ page }) => {
  for (const address of [
    '/zuid-kennemerland/hulpmiddelen/meldcode/',
    '/landelijk/hulpmiddelen/meldcode/',
    '/zuid-kennemerland/routeboek/meldcode/',
  ]) {
    await page.goto(address);
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
    await expect(page.locator('a[href="tel:08002000"]').first()).toBeVisible();
  }
});
