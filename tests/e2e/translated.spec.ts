import type { Page } from '@playwright/test';
import { paths } from '../../src/lib/rules/core/paths.ts';
import { flowById } from '../../src/lib/store/rules.ts';
import { expect, test } from './base.ts';
import { question, result, unhurried, toolAddress, wholeResult, type Route } from './wizard.ts';

/**
 * A browser that translates a page puts its own elements in the place of each text. What the site then only changes stays as it
 * was: the words of one question above the answers to another.
 */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
      acceptNode: ({ parentElement }) =>
        parentElement?.closest('script, style, font, option')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    });
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const html = 'http://www.w3.org/1999/xhtml';
    for (const text of texts) {
      if (!text.data.trim()) continue;
      const outer = document.createElementNS(html, 'font');
      const inner = document.createElementNS(html, 'font');
      // The words are new ones: nobody holds on to them.
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

const longest = (rule: string): Route =>
  paths(flowById(rule))
    .reduce((a, b) => (b.steps.length > a.steps.length ? b : a))
    .steps.map(({ id, option }) => [id, option.id]);

const wrapped = (page: Page) => expect(page.locator('[data-card] h2 font font')).toHaveCount(1);

// A rule with one way of weighing, the one with the most questions, and one that is a table.
for (const rule of ['meldcode', 'verzuim', 'tweede-deskundige'] as const) {
  test(`${rule}, translated after each step, shows each question above its own answers`, async ({ page }) => {
    const { questions } = flowById(rule);
    const fits = async (id: string, step: number) => {
      const asked = questions[id];
      const form = question(page, id);
      await expect(form.locator('h2')).toHaveText(asked?.text.replace(/\s+/g, ' ') ?? '');
      await expect(form.locator('[data-option]')).toHaveText(asked?.options.map(({ label }) => label) ?? []);
      await expect(page.locator('.rb-told .rb-progress')).toContainText(`Vraag ${step} ·`);
    };
    await page.goto(toolAddress(rule, 'landelijk'));
    const route = longest(rule);
    for (const [index, [id, option]] of route.entries()) {
      await question(page, id).waitFor();
      await translate(page);
      await wrapped(page);
      await fits(id, index + 1);
      await question(page, id).locator(`[data-option="${option}"]`).click();
      await unhurried(page);
    }
    await wholeResult(page);
    await translate(page);
    await expect(page.locator('[data-answer]')).toHaveCount(route.length);
    await expect(page.locator('[data-part="waarom"] li')).toHaveCount(route.length);
    // And back again, question by question.
    for (const [index, [id]] of [...route.entries()].toReversed()) {
      await page.locator('[data-back]').click();
      await fits(id, index + 1);
      await translate(page);
      await unhurried(page);
    }
  });
}

test('the contacts of a translated result are those of the municipality that was chosen', async ({
  page,
}) => {
  await page.goto(toolAddress('meldcode'));
  for (const [id, option] of [
    ['direct-gevaar', 'nee'],
    ['aanleiding', 'opvoeding'],
  ] as const) {
    await question(page, id).locator(`[data-option="${option}"]`).click();
    await unhurried(page);
  }
  await wholeResult(page);
  const contacts = result(page).locator('[data-part="bellen"]');
  for (const [slug, mine, other] of [
    ['heemstede', 'CJG Heemstede', 'CJG Kennemerland'],
    ['zandvoort', 'CJG Kennemerland', 'CJG Heemstede'],
  ] as const) {
    await translate(page);
    await page.locator('[data-municipality="school"]').selectOption(slug);
    await expect(contacts).toContainText(mine);
    await expect(contacts).not.toContainText(other);
  }
});

test('a translated page says what was copied, and that all is wiped', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(toolAddress('meldcode'));
  await question(page, 'direct-gevaar').locator('[data-option="ja"]').click();
  await wholeResult(page);
  await unhurried(page);
  await translate(page);
  await page.locator('[data-copy]').click();
  await expect(page.locator('.rb-live')).toHaveText('Gekopieerd naar het klembord.');
  await translate(page);
  await page.locator('[data-restart]').click();
  await expect(page.locator('.rb-live')).toHaveText('');
});

test('a translated calculator shows the answer to what stands there now', async ({ page }) => {
  await page.goto('/zuid-kennemerland/hulpmiddelen/verlof/');
  const live = page.locator('.rb-calculator [aria-live]');
  const reckon = async () => {
    await page.locator('[data-reckon]').click();
    await unhurried(page);
  };
  const fill = async (fields: Readonly<Record<string, string>>) => {
    for (const [id, value] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(value);
  };
  await translate(page);
  await fill({ 'eerste-dag': '2027-03-08', binnen: '2027-03-09' });
  await reckon();
  const mistake = page.locator('#gevraagd-fout');
  await expect(mistake).toBeVisible();
  await translate(page);
  await fill({ gevraagd: '1', gegeven: '8' });
  await expect(mistake).toHaveCount(0);
  await translate(page);
  for (const [asked, title] of [
    ['2', 'De directeur beslist over dit verlof'],
    ['3', 'Leerplicht van de woongemeente beslist'],
  ] as const) {
    await fill({ gevraagd: asked });
    await reckon();
    await expect(page.locator('[data-result] h2')).toHaveText(title);
    await expect(live).toHaveText(`Antwoord: ${title}`);
    await expect(page.locator('[data-print]')).toBeVisible();
    await translate(page);
  }
  await page.locator('#reden').selectOption('godsdienst');
  await expect(live).toHaveText('Je hebt iets gewijzigd. Reken opnieuw uit.');
  await expect(page.locator('[data-result]')).toHaveCount(0);
});

test('a translated place search shows what was found last', async ({ page }) => {
  await page.goto('/');
  const input = page.getByLabel('Plaats of gemeente');
  const found = page.locator('[data-found]');
  await input.fill('Heemstede');
  await translate(page);
  await input.fill('Zandvoort');
  await expect(found).toContainText('Zandvoort');
  await expect(found).not.toContainText('Heemstede');
});
