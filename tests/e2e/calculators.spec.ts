import type { Locator, Page } from '@playwright/test';
import { calculatorIds, type CalculatorId } from '../../src/lib/calculators/index.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { readCalculators } from '../../src/lib/store/calculators.ts';
import { axeFinds } from './axe.ts';
import { expect, test } from './base.ts';
import { unhurried, tabTo } from './wizard.ts';

const { calculators } = readCalculators('.', readContent('.').content);
const titleOf = (id: CalculatorId): string => calculators.get(id)?.title ?? '';
const addressOf = (id: CalculatorId, region = 'zuid-kennemerland') => `/${region}/hulpmiddelen/${id}/`;

const shown = (page: Page): Locator => page.locator('[data-result]');
/** Has it worked out, and waits until the answer takes clicks. */
async function reckon(page: Page): Promise<void> {
  await page.locator('[data-reckon]').click();
  await unhurried(page);
}

/** Fills in fields by their id. */
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(value);
}

/** Exactly sixteen hours, with the autumn holiday between. */
const sixteen = {
  'gemist-0-dag': '2025-10-06',
  'gemist-0-uren': '5,5',
  'gemist-1-dag': '2025-10-20',
  'gemist-1-uren': '5,5',
  'gemist-2-dag': '2025-10-31',
  'gemist-2-uren': '5',
  'vakantie-0-van': '2025-10-11',
  'vakantie-0-tot': '2025-10-19',
};
const weighty = { 'eerste-dag': '2027-03-08', binnen: '2027-03-09', gevraagd: '4', gegeven: '8' };
const born = { geboren: '2021-09-15', peildatum: '2026-11-22' };

/** What gives an answer, for each calculator. */
const filled: Readonly<Record<CalculatorId, Readonly<Record<string, string>>>> = {
  'zestien-uur': sixteen,
  verlof: weighty,
  leerplichtig: born,
};

/** Everything a browser can keep for a site, apart from the page itself. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state as unknown,
  }));

test.describe('sixteen hours', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-11-03T10:00:00+01:00'));
    await page.goto(addressOf('zestien-uur'));
  });

  test('exactly 16: the day, the last day to report, and from when to count again', async ({ page }) => {
    await fill(page, sixteen);
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('Meld nu: 16 uur is bereikt op 31 oktober 2025');
    await expect(shown(page).locator('h2')).toBeFocused();
    await expect(shown(page)).toContainText('Meld direct, uiterlijk vrijdag 7 november 2025.');
    await expect(shown(page)).toContainText('Vanaf 1 november 2025 tel je opnieuw.');
    await expect(shown(page).locator('[data-part="waarom"]')).toContainText('art. 21a');
    await expect(shown(page).locator('[data-part="bellen"] a').first()).toHaveAttribute(
      'href',
      '/zuid-kennemerland/contacten/',
    );
  });

  test('on the last day to report itself the term has not passed; on the next day it has', async ({
    page,
  }) => {
    for (const [now, words] of [
      ['2025-11-07T16:30:00+01:00', 'Meld direct, uiterlijk vrijdag 7 november 2025.'],
      ['2025-11-08T00:30:00+01:00', 'De vijf werkdagen liepen tot en met vrijdag 7 november 2025'],
    ] as const) {
      await page.clock.setFixedTime(new Date(now));
      await fill(page, sixteen);
      await reckon(page);
      await expect(shown(page)).toContainText(words);
    }
  });

  test('a quarter less is not reached, and another number takes the answer away', async ({ page }) => {
    await fill(page, { ...sixteen, 'gemist-2-uren': '4,75' });
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('Nog geen 16 uur: pak het op en blijf tellen');
    await expect(shown(page)).toContainText('Komt er 0,25 uur bij');
    await fill(page, { 'gemist-2-uren': '5' });
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('.rb-live')).toContainText('Reken opnieuw uit');
    await reckon(page);
    await expect(shown(page).locator('h2')).toContainText('16 uur is bereikt');
  });

  test('another day and another holiday can be added', async ({ page }) => {
    await page.getByRole('button', { name: 'Nog een dag' }).click();
    await page.getByRole('button', { name: 'Nog een vakantie' }).click();
    await fill(page, { ...sixteen, 'gemist-3-dag': '2025-11-03', 'gemist-3-uren': '2' });
    await fill(page, { 'vakantie-1-van': '2025-12-20', 'vakantie-1-tot': '2026-01-04' });
    await reckon(page);
    await expect(shown(page)).toContainText('Sindsdien is 2 uur gemist.');
    await expect(shown(page).locator('[data-part="gegeven"]')).toContainText('20 december 2025');
  });

  test('over Christmas with no holiday told there is no verdict, but a question', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-01-09T10:00:00+01:00'));
    await fill(page, { 'gemist-0-dag': '2025-12-08', 'gemist-0-uren': '8' });
    await fill(page, { 'gemist-1-dag': '2026-01-07', 'gemist-1-uren': '8' });
    await page.locator('#ertussen').selectOption('nee');
    await reckon(page);
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('[id="vakantie-0-van"]')).toHaveAccessibleDescription(/kerstvakantie/);
    await expect(page.locator('[id="vakantie-0-van"]')).toBeFocused();
    await fill(page, { 'vakantie-0-van': '2025-12-20', 'vakantie-0-tot': '2026-01-04' });
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('Meld nu: 16 uur is bereikt op 7 januari 2026');
  });

  test('in a span of more than four weeks the question about a holiday has the focus', async ({ page }) => {
    await fill(page, { 'gemist-0-dag': '2025-09-22', 'gemist-0-uren': '8' });
    await fill(page, { 'gemist-1-dag': '2025-10-31', 'gemist-1-uren': '8' });
    await reckon(page);
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('#ertussen')).toBeFocused();
  });

  test('what is missing is said beside its field, which gets the focus', async ({ page }) => {
    await fill(page, { 'gemist-0-dag': '2025-10-06' });
    await reckon(page);
    const hours = page.locator('#gemist-0-uren');
    await expect(shown(page)).toHaveCount(0);
    await expect(hours).toHaveAttribute('aria-invalid', 'true');
    await expect(hours).toHaveAccessibleDescription(/aantal uren/);
    await expect(hours).toBeFocused();
    await fill(page, { 'gemist-0-uren': '4' });
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  });
});

test.describe('leave', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(addressOf('verlof'));
  });

  test('ten days together is for the head, eleven for leerplicht', async ({ page }) => {
    await fill(page, { ...weighty, gevraagd: '2' });
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('De directeur beslist over dit verlof');
    await fill(page, { gevraagd: '3' });
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('Leerplicht van de woongemeente beslist');
    await expect(shown(page)).toContainText(
      'Samen 11 schooldagen; de grens is 10 schooldagen per schooljaar.',
    );
    await expect(shown(page)).toContainText('8 weken van tevoren');
  });

  test('each ground asks for what it needs', async ({ page }) => {
    await expect(page.locator('#schooljaar')).toHaveCount(0);
    await page.locator('#reden').selectOption('vakantie');
    await fill(page, { ...weighty, gegeven: '0', binnen: '2027-01-04', schooljaar: '2026-08-17' });
    await page.locator('#plicht').selectOption('kwalificatieplichtig');
    await fill(page, { lesdagen: '1,5' });
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText('Wijs de aanvraag af: dit vakantieverlof kan niet');
    await expect(shown(page)).toContainText('De grens is 3 schooldagen per schooljaar.');
    await page.locator('#reden').selectOption('godsdienst');
    await expect(page.locator('#gevraagd')).toHaveCount(0);
    await reckon(page);
    await expect(shown(page).locator('h2')).toHaveText(
      'Op tijd gemeld: registreer de afwezigheid als geoorloofd',
    );
  });
});

test('leerplichtig: from the first school day of the month after the fifth birthday', async ({ page }) => {
  await page.goto(addressOf('leerplichtig'));
  await fill(page, { geboren: '2021-07-14', peildatum: '2026-11-22' });
  await fill(page, { 'vakantie-0-van': '2026-07-04', 'vakantie-0-tot': '2026-08-16' });
  await reckon(page);
  await expect(shown(page)).toContainText('De leerplicht begon op maandag 17 augustus 2026.');
  await expect(shown(page)).toContainText('tot en met 31 juli 2037');
  await page.locator('#opleiding').selectOption('vso');
  await fill(page, { geboren: '2009-09-15' });
  await reckon(page);
  await expect(shown(page).locator('h2')).toContainText('Geen leerplicht en geen kwalificatieplicht');
});

test('leerplichtig: on the afternoon of the last day it still holds', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-07-31T15:00:00+02:00'));
  await page.goto(addressOf('leerplichtig'));
  await fill(page, { geboren: '2010-09-15' });
  await reckon(page);
  await expect(shown(page).locator('h2')).toHaveText('Leerplichtig op 31 juli 2027, ook de leerling zelf');
});

test('by keyboard only', async ({ page }) => {
  await page.goto(addressOf('leerplichtig'));
  await tabTo(page, page.locator('#geboren'));
  await page.locator('#geboren').fill(born.geboren);
  await tabTo(page, page.locator('[data-reckon]'));
  await page.keyboard.press('Enter');
  await expect(shown(page).locator('h2')).toBeFocused();
  await tabTo(page, page.locator('[data-part="bellen"] a'));
});

for (const id of calculatorIds) {
  test.describe(id, () => {
    test('keeps nothing and sends nothing', async ({ page, context, baseURL }) => {
      await page.goto(addressOf(id), { waitUntil: 'networkidle' });
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      await fill(page, filled[id]);
      await reckon(page);
      await expect(shown(page)).toBeVisible();
      expect(page.url()).toBe(`${baseURL ?? ''}${addressOf(id)}`);
      expect(requests).toEqual([]);
      expect(await kept(page)).toEqual({
        cookies: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        state: null,
      });
    });

    test('forgets everything on "wis alles", on leaving, on coming back and after an hour', async ({
      page,
    }) => {
      const [[field, value]] = Object.entries(filled[id]) as [[string, string]];
      const fillAndReckon = async () => {
        await fill(page, filled[id]);
        await reckon(page);
        await expect(shown(page)).toBeVisible();
      };
      const isEmpty = async () => {
        await expect(shown(page)).toHaveCount(0);
        await expect(page.locator(`[id="${field}"]`)).toHaveValue('');
      };
      await page.clock.install();
      await page.goto(addressOf(id));
      await fillAndReckon();
      expect(await page.locator(`[id="${field}"]`).inputValue()).toBe(value);
      await page.locator('[data-restart]').click();
      await isEmpty();
      for (const event of ['pagehide', 'pageshow']) {
        await fillAndReckon();
        await page.evaluate(
          (type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })),
          event,
        );
        await isEmpty();
      }
      await fillAndReckon();
      await page.clock.fastForward('01:00:00');
      await isEmpty();
      await fillAndReckon();
      await page.reload();
      await isEmpty();
    });

    test('copies the answer without markup, and prints it', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(() => {
        window.print = () => document.documentElement.classList.add('printed');
      });
      await page.goto(addressOf(id));
      await fill(page, filled[id]);
      await reckon(page);
      await page.locator('[data-copy]').click();
      await expect(page.locator('[aria-live]')).toContainText('Gekopieerd');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain((await shown(page).locator('h2').textContent()) ?? '?');
      for (const part of [
        'Wie doet wat, nu',
        'Wie bel je',
        'Waarom',
        'Wat niet zeker is',
        'Hiermee is gerekend',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/[<>]|undefined/);
      await page.locator('[data-print]').click();
      await expect(page.locator('html.printed')).toBeAttached();
    });

    test('on paper stands the answer with its sources, and no form', async ({ page }) => {
      await page.goto(addressOf(id));
      await fill(page, filled[id]);
      await reckon(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('form')).toBeHidden();
      await expect(page.locator('#overzicht')).toBeHidden();
      await expect(shown(page).locator('[data-part="bronnen"]')).toContainText('gecontroleerd op');
      await expect(shown(page).locator('[data-print]')).toBeHidden();
    });

    test('every source that an answer cites stands on the page', async ({ page }) => {
      await page.goto(addressOf(id));
      await fill(page, filled[id]);
      await reckon(page);
      const hrefs = await shown(page)
        .locator('a[href^="#bron-"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(3);
      for (const href of new Set(hrefs))
        await expect(page.locator(`[data-bronnen] [id="${href.slice(1)}"]`)).toHaveCount(1);
    });

    test('axe finds nothing in the answer and in the mistakes, and nothing sticks out at 320 px', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(addressOf(id));
      for (const fields of [{}, filled[id]]) {
        await fill(page, fields);
        await reckon(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFinds(page, { within: '[data-calculator]' })).toEqual([]);
        }
        const [wide, available] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide).toBeLessThanOrEqual(available);
      }
    });

    test('the list of tools leads to it', async ({ page }) => {
      await page.goto('/landelijk/hulpmiddelen/');
      await page.getByRole('link', { name: titleOf(id) }).click();
      await expect(page.locator('h1')).toHaveText(titleOf(id));
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const ends: Readonly<Record<CalculatorId, string>> = {
    'zestien-uur':
      'Op donderdag 29 oktober 2026 is 16 uur bereikt. De school meldt uiterlijk donderdag 5 november 2026.',
    verlof: 'Daarom beslist de leerplichtambtenaar van de woongemeente.',
    leerplichtig: 'De leerplicht begint op maandag 17 augustus 2026.',
  };
  for (const id of calculatorIds) {
    test(`${id}: how to reckon, a worked example and the rule as a table stand there, and no dead form`, async ({
      page,
    }) => {
      await page.goto(addressOf(id));
      await expect(page.locator('form')).toBeHidden();
      await page.getByRole('link', { name: 'Reken het zelf na' }).click();
      await expect(page.locator('#overzicht ol li').first()).toBeInViewport();
      await expect(page.locator('[data-example]')).toContainText(ends[id]);
      const rule = page.locator('#overzicht table').last();
      await expect(rule.locator('tbody tr').first()).toBeVisible();
      await expect(rule.locator('a[href^="#bron-"]').first()).toBeVisible();
    });
  }
});
