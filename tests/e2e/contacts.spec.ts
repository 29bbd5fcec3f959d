import { readContent } from '../../src/lib/content/read.ts';
import { builtPagesOf, visitsOf } from './built-pages.ts';
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
      if (phone) await expect(page.locator(`main a[href="${phone.href}"]`).first()).toContainText(phone.text);
      if (email) await expect(page.locator(`main a[href="mailto:${email}"]`).first()).toBeVisible();
    }
    await expect(page.getByRole('main')).toContainText(/nagebeld|gecontroleerd/i);
  });
}

for (const visit of visitsOf(['/zuid-kennemerland/contacten/', ...builtPagesOf('contacten')])) {
  test(`telephone and mail links are well formed: ${visit.join(' ')}`, async ({ page }) => {
    for (const address of visit) {
      await page.goto(address);
      const hrefs = await page
        .locator('a[href^="tel:"], a[href^="mailto:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect.soft(hrefs.length, address).toBeGreaterThan(0);
      for (const href of hrefs) {
        expect
          .soft(href, address)
          .toMatch(/^(tel:(\+31\d{9}|112|0[89]00\d{4,7})|mailto:[^@\s]+@[^@\s]+\.[a-z]+)$/);
      }
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

test('"zet in je adresboek" gives a file that a telephone opens as contacts', async ({ page, request }) => {
  await page.goto('/zuid-kennemerland/contacten/heemstede/');
  const link = page.getByRole('link', { name: 'Zet in je adresboek' });
  await expect(link).toHaveAttribute('type', 'text/vcard');
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('heemstede.vcf');
  const file = await request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toBe('text/vcard; charset=utf-8');
  const cards = await file.text();
  expect(cards.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:/gm)?.length).toBeGreaterThan(5);
  // Every line ends as the format wants it, and each card is whole.
  expect(cards.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(cards.match(/END:VCARD\r\n/g)?.length).toBe(cards.match(/BEGIN:VCARD\r\n/g)?.length);
  expect(cards).toContain('TEL;TYPE=WORK,VOICE:08002000');
});

test.describe('without the list of the country', () => {
  test.use({ allowed: /plaatsen\/|ERR_FAILED|Failed to/ });

  test('a pupil from Lisse at a school in Haarlem never gets the leerplicht of Haarlem, and finds whom to ask', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await context.route('**/plaatsen/*', (route) => route.abort());
    const leerplicht = page.locator('section[aria-labelledby="leerplicht"]');
    // As a link from elsewhere brings it along.
    await page.goto('/zuid-kennemerland/contacten/#gemeente=haarlem&leerling=lisse');
    await expect(page.getByLabel('De leerling woont in')).toHaveValue('anders');
    await expect(leerplicht).toContainText('Nog na te gaan');
    await expect(leerplicht.locator('a[href^="tel:"]:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'Zoek die gemeente in de lijst' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Lisse', exact: true }).click();
    await expect(leerplicht).toContainText('Gemeente Lisse');
    await expect(leerplicht).toContainText('vraag naar leerplicht');
    await expect(page.locator('main a[href="tel:08002000"]')).toBeVisible();
  });
});

for (const [name, leadsTo, says] of [
  ['Groningen', '/landelijk/contacten/groningen/', 'GGD Groningen'],
  ['Utrecht', '/landelijk/contacten/utrecht/', 'PO2601'],
  ['Noordwijk', '/landelijk/contacten/noordwijk/', 'nog na te gaan'],
  ['Westerkwartier', '/westerkwartier/contacten/westerkwartier/', 'Leerplicht'],
] as const) {
  test(`the list of all municipalities leads to ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/landelijk/gemeenten/');
    await page.getByRole('main').getByRole('link', { name, exact: true }).last().click();
    await expect(page).toHaveURL(new RegExp(`${leadsTo}#gemeente=`));
    await expect(page.getByRole('main')).toContainText(says);
  });
}
