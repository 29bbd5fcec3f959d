import { expect, test } from './base.ts';
import { result, toReportAndHelp, toolAddress, walk, wholeResult } from './wizard.ts';

/** What a result leans on, and what its reader has at hand before calling. */

test('the article of a law leads to that article, as it stood on the day of the text that was read', async ({
  page,
}) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await wholeResult(page);
  const cited = result(page).locator('[data-part="waarom"] a[href*="wetten.overheid.nl"]');
  await expect(cited.first()).toHaveAttribute(
    'href',
    /^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/\d{4}-\d{2}-\d{2}#Artikel\d/,
  );
  await expect(cited.first()).toHaveText(/^art\. \d/);
  await page.goto(`${toolAddress('meldcode')}uitleg/`);
  await expect(page.locator('#bron-wmo-2015')).toContainText(/tekst van \d+ \w+ \d{4}, gelezen op/);
});

test('a result that calls somebody says what they will ask, also in the text that is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await wholeResult(page);
  const prepare = result(page).locator('[data-part="klaar"]');
  await expect(prepare.getByRole('heading', { name: 'Houd klaar als je belt' })).toBeVisible();
  // The first list is in sight, the others open at a tap.
  await expect(
    prepare.getByRole('heading', { name: 'Veilig Thuis. Voor advies, zonder naam' }),
  ).toBeVisible();
  await prepare.locator('summary', { hasText: 'Veilig Thuis. Voor een melding' }).click();
  await expect(prepare.getByText('Voor een melding is geen toestemming nodig.')).toBeVisible();
  await page.locator('[data-copy]').click();
  await expect(page.locator('.rb-live')).toContainText('Gekopieerd');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Houd klaar als je belt');
});
