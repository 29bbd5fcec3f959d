import type { Page } from '@playwright/test';
import { roles, type Role } from '../../src/lib/contacts/roles.ts';
import { explain } from '../../src/lib/rules/core/explain.ts';
import { paths } from '../../src/lib/rules/core/paths.ts';
import type { Path } from '../../src/lib/rules/core/replay.ts';
import { flowById, ruleIds } from '../../src/lib/store/rules.ts';
import { expect, test } from './base.ts';
import {
  question,
  result,
  unhurried,
  startOf,
  toolAddress,
  toReportAndHelp,
  walk,
  type Route,
} from './wizard.ts';

/** What a tool is on a phone in a corridor: the answers in reach of a thumb, the number in sight, one sheet of paper. */

const phone = { width: 360, height: 740 };
/** So far down the first answer of a tool may begin. */
const reach = 340;

/** A path to each outcome of a rule: the longest, whose result and list of answers have most to say. */
const longest = (rule: string): ReadonlyMap<string, Path> => {
  const found = new Map<string, Path>();
  for (const path of paths(flowById(rule)))
    if (path.steps.length > (found.get(path.end)?.steps.length ?? -1)) found.set(path.end, path);
  return found;
};

const routeOf = ({ steps }: Path): Route => steps.map(({ id, option }) => [id, option.id]);

/** A route to each outcome of a rule. */
const routes = (rule: string): ReadonlyMap<string, Route> =>
  new Map([...longest(rule)].map(([end, path]) => [end, routeOf(path)]));

/** Presses as somebody who read each step first, without the half second that a finger waits. */
const press = (page: Page, buttons: readonly string[]) =>
  page.evaluate(async (selectors) => {
    for (const selector of selectors) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(click, 'timeStamp', { value: performance.now() + 1000 });
      document.querySelector(selector)?.dispatchEvent(click);
      // The next step is there with the next frame.
      await new Promise(requestAnimationFrame);
    }
  }, buttons);

const answer = (page: Page, route: Route) =>
  press(
    page,
    route.map(([id, option]) => `form[data-question="${id}"] [data-option="${option}"]`),
  );

const restart = (page: Page) => press(page, ['[data-restart]']);

/** Waits for the module of the rule. */
const ready = (page: Page) => expect(page.locator('[data-wizard][data-ready]')).toBeAttached();

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  for (const rule of ruleIds) {
    test(`${rule}: the first answer stands in the upper half, and nothing moves it`, async ({ page }) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) +
                (entry as PerformanceEntry & { value: number }).value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(toolAddress(rule));
      await ready(page);
      const first = question(page, startOf(rule)).locator('[data-option]').first();
      const box = await first.boundingBox();
      expect(box?.y).toBeLessThanOrEqual(reach);
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect(box?.width).toBeGreaterThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
    });

    test(`${rule}: each outcome that calls has its number in the first screen`, async ({ page }) => {
      const { outcomes } = flowById(rule);
      await page.goto(`${toolAddress(rule)}#gemeente=haarlem`);
      await ready(page);
      const bottom = await page.locator('.help').evaluate((strip) => strip.getBoundingClientRect().top);
      for (const [end, route] of routes(rule)) {
        await answer(page, route);
        const shown = result(page, end);
        await expect(shown.locator('h2')).toBeFocused();
        await expect(shown.locator('h2')).toBeInViewport();
        const call = shown.locator('[data-call]');
        // Whoever has no number says so, with the way to find it.
        if (outcomes[end]?.roles.length) {
          const way = call.locator('a, button').first();
          await expect(way, end).toBeVisible();
          const box = await way.boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0), end).toBeLessThanOrEqual(bottom);
        }
        await restart(page);
      }
    });
  }
});

/** How much a result tells on paper: its words, and a block for each function whose holder depends on the municipality. */
const fullness = (path: Path): number => {
  if (!path.outcome) return 0;
  const { summary, actions, record, roles: called } = explain(path, path.outcome);
  const perPlace = called.filter((role) => roles[role as Role].by !== 'allen');
  return JSON.stringify([summary, actions, record]).length + 300 * perPlace.length;
};

/** Walks to an outcome, and expects that it prints on one sheet. */
async function printsOnOne(page: Page, end: string, route: Route): Promise<void> {
  await answer(page, route);
  await expect(result(page, end).locator('[data-print]')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, `${end} ${page.url()}`).toBe(1);
  await restart(page);
}

for (const rule of ruleIds) {
  test(`${rule}: each result prints on one sheet`, async ({ page }) => {
    const all = longest(rule);
    await page.goto(toolAddress(rule));
    await ready(page);
    // Where no municipality is chosen everybody may be meant: the fullest sheets are fuller still.
    const fullest = [...all.values()].sort((one, other) => fullness(other) - fullness(one)).slice(0, 3);
    for (const path of fullest) await printsOnOne(page, path.end, routeOf(path));
    await page.goto(`${toolAddress(rule)}#gemeente=haarlem`);
    for (const [end, path] of all) await printsOnOne(page, end, routeOf(path));
  });
}

test('a result on paper has all there is to do, what was answered, and room for a date', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await page.emulateMedia({ media: 'print' });
  const { outcomes } = flowById('meldcode');
  for (const { what } of outcomes['melden-en-hulp']?.actions ?? [])
    await expect(page.locator('[data-result]').getByText(what.slice(0, 15)).first()).toBeVisible();
  await expect(page.locator('[data-answer]').first()).toBeVisible();
  await expect(page.getByText('Datum, tijd en wie dit invulde:')).toBeVisible();
  // No municipality is chosen: of each who may be meant one way, and where the rest is.
  await expect(page.getByText('Geen gemeente gekozen')).toBeVisible();
  const several = page.locator('[data-part="bellen"] li p:has(a ~ a)', { hasText: 'Haarlem' }).first();
  await expect(several.locator('a').first()).toBeVisible();
  await expect(several.locator('a').nth(1)).toBeHidden();
  await expect(page.locator('[data-part="bronnen"]')).toBeHidden();
});

test('the middle of the questions prints on one sheet', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp.slice(0, 5));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('112 in an action can be called', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, [['direct-gevaar', 'ja']]);
  await expect(result(page).locator('[data-call] a').first()).toHaveAttribute('href', 'tel:112');
  await expect(result(page).locator('[data-part="doen"] a[href="tel:112"]').first()).toBeVisible();
});

test('what is ticked is kept nowhere, and goes with the result', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  const ticks = page.locator('[data-part="vastleggen"] input');
  await ticks.first().check();
  await page.locator('[data-municipality="school"]').selectOption('heemstede');
  await expect(ticks.first()).toBeChecked();
  await unhurried(page);
  await page.locator('[data-back]').click();
  await unhurried(page);
  await page.locator('form [aria-pressed="true"]').click();
  await expect(ticks.first()).not.toBeChecked();
});

test('a chosen municipality stands in the address and goes along to the contacts', async ({ page }) => {
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await page.locator('[data-municipality="school"]').selectOption('heemstede');
  await page.locator('[data-municipality="leerling"]').selectOption('haarlem');
  await expect(page).toHaveURL(/#gemeente=heemstede&leerling=haarlem$/);
  await page.getByRole('link', { name: 'Contacten' }).first().click();
  await expect(page).toHaveURL(/\/contacten\/#gemeente=heemstede&leerling=haarlem$/);
});

test.describe('when the data of the rule do not come', () => {
  test.use({ allowed: /regel-meldcode|ERR_FAILED|Failed to/ });

  test('the page says so, and its answers lead to the same questions', async ({ page, context }) => {
    await context.route('**/_astro/regel-*.js', (route) => route.abort());
    await page.goto(toolAddress('meldcode'));
    await expect(page.locator('.rb-live')).toContainText('niet helemaal geladen');
    await page.locator('[data-wizard] a[href$="#vraag-aanleiding"]').click();
    await expect(page.locator('#vraag-aanleiding')).toBeInViewport();
  });
});

test.describe('when what draws a result is slow, or does not come', () => {
  test.use({ allowed: /alle-regels|ERR_FAILED|Failed to/ });

  test('the verdict stands there with the way to the rest, and gives way to the result', async ({
    page,
    context,
  }) => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    await context.route('**/_astro/Result.*.js', async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(toolAddress('meldcode'));
    await page.locator('[data-option="ja"]').click();
    await expect(page.locator('[data-result] h2')).toBeFocused();
    await expect(page.locator('[data-result] a[href$="/uitleg/#uitkomst-crisis-112"]')).toBeVisible();
    come();
    await expect(page.locator('[data-result] [data-call]')).toBeVisible();
    await expect(page.locator('[data-result] h2')).toBeFocused();
    await context.unroute('**/_astro/Result.*.js');
    // What all rules share is a part of it.
    await context.route('**/_astro/alle-regels.*.js', (route) => route.abort());
    await page.reload();
    await page.locator('[data-option="ja"]').click();
    await unhurried(page);
    await page.locator('[data-result] a[href$="#uitkomst-crisis-112"]').click();
    await expect(page.locator('#uitkomst-crisis-112')).toBeInViewport();
  });
});

/** From home by taps alone, on a phone: the situation, and then each answer. Gives the taps. */
async function fromHome(page: Page, situation: string, route: Route): Promise<number> {
  await page.setViewportSize(phone);
  await page.goto('/');
  await page.getByRole('link', { name: situation }).click();
  await ready(page);
  await unhurried(page);
  await walk(page, route);
  return 1 + route.length;
}

test('a child tells it is hit: from home to the number within four taps', async ({ page }) => {
  const taps = await fromHome(page, 'Wegen en beslissen met de meldcode', [
    ['direct-gevaar', 'nee'],
    ['aanleiding', 'onthulling'],
  ]);
  expect(taps).toBeLessThanOrEqual(4);
  await expect(page.locator('[data-call] a[href="tel:08002000"]')).toBeInViewport({ ratio: 1 });
});

test('sixteen hours absent: from home to the duty and the number within seven taps', async ({ page }) => {
  const taps = await fromHome(page, 'Wat doet de school, en wanneer meld je?', [
    ['leeftijd', 'leerplichtig'],
    ['onderwerp', 'verzuim'],
    ['erachter', 'nee'],
    ['soort', 'zestien'],
  ]);
  await expect(result(page, 'zestien').locator('h2')).toBeInViewport();
  // The region is not chosen yet, so whom to call hangs on a place; the answers stay.
  const which = page.getByRole('button', { name: 'Kies de plaats' });
  await which.press('Enter');
  await expect(page.getByLabel('Waar woont de leerling?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(which).toBeVisible();
  await expect(result(page, 'zestien').locator('h2')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(which).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await which.click();
  await page.getByLabel('Waar woont de leerling?').fill('Hoofddorp');
  await page.getByRole('button', { name: /^Hoofddorp/ }).click();
  await expect(result(page, 'zestien').locator('h2')).toBeFocused();
  expect(taps + 2).toBeLessThanOrEqual(7);
  await expect(page.locator('[data-call] a[href^="tel:"]').first()).toBeInViewport({ ratio: 1 });
  await expect(result(page, 'zestien')).toBeVisible();
});
