import type { Page } from '@playwright/test';
import { builtPagesOf } from './built-pages.ts';
import { expect, test } from './base.ts';

const cases = builtPagesOf('oefenen').filter((address) => !address.endsWith('/oefenen/'));

/** The sheets of a print; Chromium does not pack the page objects of a PDF. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('a team answers first: the answer is folded, and goes on paper only when asked for', async ({
  page,
}) => {
  const [address = ''] = cases;
  await page.goto(address);
  const answer = page.locator('details[data-answer]');
  await expect(answer.locator('.answer__title')).toBeHidden();
  expect(await sheets(page)).toBe(1);
  await page.evaluate(() => {
    const seen: boolean[] = [];
    Object.assign(globalThis, { seen });
    window.print = () => {
      seen.push(document.querySelector<HTMLDetailsElement>('[data-answer]')?.open ?? false);
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Print met antwoord' }).click();
  await page.getByRole('button', { name: 'Print zonder antwoord' }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toEqual([
    true,
    false,
  ]);
  await expect(answer).not.toHaveAttribute('open');
  await answer.locator('summary').click();
  await expect(answer.locator('.answer__title')).toBeVisible();
  await page.getByRole('link', { name: /^Hulpmiddel ‘/ }).click();
  await expect(page.locator('[data-wizard]')).toBeVisible();
});

test('every case is one A4: the case on its front, the answer on its back', async ({ page }) => {
  for (const address of cases) {
    await page.goto(address);
    await page.locator('details[data-answer]').evaluate((answer) => answer.setAttribute('open', ''));
    expect(await sheets(page), address).toBe(2);
  }
});
