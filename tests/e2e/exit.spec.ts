import type { Page } from '@playwright/test';
import { elsewhere } from '../../src/lib/site/exit.ts';
import { expect, test } from './base.ts';
import { question, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** The way out for who is looked at: no answer and no tool is left to go back to. */

// Leading elsewhere is what it is for.
test.use({ allowed: /^elsewhere: https:\/\/www\.buienradar\.nl\// });

test.beforeEach(async ({ context }) => {
  await context.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><p>Het weer</p>' }),
  );
});

const press = (page: Page) => page.locator('[data-exit]').click();
const escape = async (page: Page) => {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
};

for (const [how, leave] of [
  ['a press', press],
  ['three times Esc', escape],
] as const) {
  test(`${how} leaves a tool for another site, and back shows the home page`, async ({ page }) => {
    await page.goto('/begrippen/');
    await page.goto(toolAddress('meldcode'));
    await walk(page, toReportAndHelp);
    await leave(page);
    await expect(page).toHaveURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-answer], [data-question]')).toHaveCount(0);
  });

  test(`${how} on a page of text replaces it`, async ({ page }) => {
    await page.goto('/begrippen/');
    await page.goto('/bronnen/');
    await leave(page);
    await expect(page).toHaveURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL('/begrippen/');
  });
}

test('Esc twice, or three times with time between, stays', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(2100);
  await page.keyboard.press('Escape');
  await expect(question(page, startOf('meldcode'))).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('it is a plain link that says nothing of where it came from', async ({ page }) => {
    await page.goto(toolAddress('meldcode'));
    const link = page.locator('[data-exit]');
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await link.click();
    await expect(page).toHaveURL(elsewhere);
  });
});
