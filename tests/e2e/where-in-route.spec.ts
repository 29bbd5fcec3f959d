import { expect, test } from './base.ts';
import { question, result, unhurried, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** "Waar ben ik in de route?": the walked way, lit in the list of all questions and outcomes. */
test.use({ viewport: { width: 360, height: 740 } });

test('the window lights the way that was walked, and goes with the answers', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await question(page, 'direct-gevaar').waitFor();
  const ask = page.getByRole('button', { name: 'Waar ben ik' });
  // Nothing was walked yet.
  await expect(ask).toBeHidden();
  await expect(page.locator('.rb-bar__all')).toBeVisible();

  await walk(page, toReportAndHelp.slice(0, 2));
  await expect(page.locator('.rb-bar__all')).toBeHidden();
  await ask.click();
  const box = page.getByRole('dialog', { name: 'Waar ben je in de route?' });
  const stops = box.locator('[data-lit]');
  await expect(stops).toHaveCount(3);
  await expect(box.getByText('jouw weg', { exact: false }).and(box.locator('li span'))).toHaveCount(2);
  const here = box.locator('[aria-current="step"]');
  await expect(here).toHaveCount(1);
  await expect(here).toContainText('hier ben je');
  await expect(here).toBeInViewport();
  await expect(stops.last()).toHaveAttribute('aria-current', 'step');

  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(ask).toBeFocused();

  await walk(page, toReportAndHelp.slice(2));
  await expect(result(page, 'melden-en-hulp')).toBeVisible();
  await ask.click();
  await expect(stops).toHaveCount(toReportAndHelp.length + 1);
  await expect(here).toContainText('hier ben je');
  await expect(box.getByRole('link', { name: 'Alle vragen en uitleg' })).toBeVisible();
  // Who goes back leaves nothing of the way behind.
  await unhurried(page);
  await page.goBack();
  await expect(box).toHaveCount(0);
});

test.describe('without its module', () => {
  test.use({ allowed: /hulpmiddel\/route/ });

  test('a route that does not come says so, and gives the way to all questions back', async ({ page }) => {
    await page.route('**/hulpmiddel/route.js*', (route) => route.abort());
    await page.goto(toolAddress('meldcode'));
    await walk(page, toReportAndHelp.slice(0, 1));
    await page.getByRole('button', { name: 'Waar ben ik' }).click();
    await expect(page.locator('.rb-live')).toContainText('Dit laadt nu niet. Zie “Alle vragen”');
    await expect(page.locator('.rb-bar__all')).toBeVisible();
  });
});
