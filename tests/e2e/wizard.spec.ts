import { readContent } from '../../src/lib/content/read.ts';
import { flowById } from '../../src/lib/store/rules.ts';
import { explained } from '../../src/lib/site/addresses.ts';
import { axeFinds } from './axe.ts';
import { expect, test } from './base.ts';
import {
  question,
  result,
  unhurried,
  tabTo,
  toolAddress,
  toReportAndHelp,
  unfold,
  walk,
  wholeResult,
} from './wizard.ts';

test.describe('the meldcode', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(toolAddress('meldcode'));
  });

  test('what to read with it stands beside the result, what is most about it first', async ({ page }) => {
    await walk(page, toReportAndHelp);
    await expect(result(page)).toBeVisible();
    const pages = page.getByRole('region', { name: 'Lees ook' }).getByRole('link');
    await expect(pages).toHaveCount(3);
    await pages.filter({ hasText: 'Melden bij Veilig Thuis' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Melden bij Veilig Thuis');
  });

  test('from the first question to "melden en hulp" for Heemstede, by keyboard only', async ({ page }) => {
    for (const [index, [id, option]] of toReportAndHelp.entries()) {
      const form = question(page, id);
      if (index > 0) await expect(form.locator('h2')).toBeFocused();
      await tabTo(page, form.locator(`[data-option="${option}"]`));
      if (index > 0) await unhurried(page);
      await page.keyboard.press(index % 2 ? 'Space' : 'Enter');
    }
    const outcome = result(page, 'melden-en-hulp');
    await expect(outcome.locator('h2')).toBeFocused();

    await tabTo(page, outcome.locator('[data-municipality="school"]'));
    await page.keyboard.type('Heemstede');
    await expect(outcome.locator('[data-municipality="school"]')).toHaveValue('heemstede');

    await expect(outcome.locator('[data-part="bellen"] a[href="tel:08002000"]')).toBeVisible();
    await unfold(page);
    for (const part of ['doen', 'vastleggen', 'bellen', 'waarom', 'bronnen']) {
      await expect(outcome.locator(`[data-part="${part}"] li`).first()).toBeVisible();
    }
  });

  test('"twijfel" at the second weighing leads to reporting', async ({ page }) => {
    await walk(page, [
      ...toReportAndHelp.slice(0, 4),
      ['onveiligheid', 'twijfel'],
      ['hulp-bij-melding', 'twijfel'],
      ['ouders', 'twijfel'],
    ]);
    const outcome = result(page, 'melden');
    await expect(outcome.locator('[data-part="doen"]')).toContainText('Veilig Thuis');
    await expect(outcome.locator('[data-part="waarom"]')).toContainText('Twijfel');
  });

  test('"wijzig" on an early answer keeps facts and has what is weighed asked again, and says so', async ({
    page,
  }) => {
    await walk(page, toReportAndHelp);
    await expect(page.locator('[data-answer]')).toHaveCount(toReportAndHelp.length);
    await page.locator('[data-answer="vermoeden"]').getByRole('button').click();
    await expect(question(page, 'vermoeden').locator('h2')).toBeFocused();
    await unhurried(page);
    // Another answer that leads the same way: what was weighed after it is not carried over.
    await question(page, 'vermoeden').locator('[data-option="twijfel"]').click();
    const { questions } = flowById('meldcode');
    const told = page.locator('.rb-told');
    await expect(told.locator('[data-again]')).toContainText(
      `Opnieuw gevraagd, omdat je antwoord op “${questions['vermoeden']?.short}” veranderde: ${questions['onveiligheid']?.short}`,
    );
    await expect(result(page)).toHaveCount(0);
    await expect(question(page, 'onveiligheid').locator('h2')).toBeFocused();
    await expect(page.locator('form [aria-pressed]')).toHaveCount(0);
    await expect(page.locator('[data-answer="vermoeden"]')).toContainText('Twijfel');
  });

  test('"vorige vraag" marks the answer, and the same answer again keeps all that came after', async ({
    page,
  }) => {
    await walk(page, toReportAndHelp);
    await page.locator('[data-answer="vermoeden"]').getByRole('button').click();
    const chosen = question(page, 'vermoeden').locator('[data-option="ja"]');
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    expect(await chosen.evaluate((button) => getComputedStyle(button, '::after').content)).toContain(
      'je antwoord',
    );
    await unhurried(page);
    await chosen.click();
    await expect(result(page, 'melden-en-hulp')).toBeVisible();
    await expect(page.locator('[data-kept]')).toContainText('Bewaard:');
    await expect(page.locator('[data-again]')).toHaveCount(0);
  });

  test('an answer that leads elsewhere leaves out what no longer counts', async ({ page }) => {
    await walk(page, toReportAndHelp);
    await page.locator('[data-answer="direct-gevaar"]').getByRole('button').click();
    await unhurried(page);
    await question(page, 'direct-gevaar').locator('[data-option="ja"]').click();
    await expect(result(page, 'crisis-112')).toBeVisible();
    await expect(page.locator('[data-answer]')).toHaveCount(1);
  });

  test('each new question and the result are announced', async ({ page }) => {
    const live = page.locator('.rb-told[aria-live="polite"]');
    await walk(page, toReportAndHelp.slice(0, 1));
    await expect(live).toHaveText('Vraag 2 · nog hooguit 10 vragen');
    await expect(question(page, 'aanleiding').locator('h2')).toBeFocused();
    await walk(page, toReportAndHelp.slice(1));
    await expect(live).toHaveText(`Uitkomst, na ${toReportAndHelp.length} vragen`);
    await expect(result(page).locator('h2')).toBeFocused();
  });

  test('"opnieuw beginnen" wipes every answer', async ({ page }) => {
    await walk(page, toReportAndHelp);
    await page.locator('[data-restart]').click();
    await expect(question(page, 'direct-gevaar')).toBeVisible();
    await expect(page.locator('[data-answer]')).toHaveCount(0);
  });

  test('the steps on screen are counted as the reader took them, without gaps', async ({ page }) => {
    const { questions } = flowById('meldcode');
    for (const [index, step] of toReportAndHelp.entries()) {
      await expect(page.locator('.rb-told .rb-progress')).toContainText(`Vraag ${index + 1} · `);
      await walk(page, [step]);
    }
    await page.locator('[data-what-if] summary').click();
    const others = page.locator('[data-what-if] li');
    await expect(others.first()).toContainText(questions['direct-gevaar']?.short ?? '?');
    for (const text of await others.allTextContents())
      expect(text).not.toMatch(/[Vv]raag \d|uitkomst [A-Z]\b/);
    await expect(page.locator('[data-place]')).toContainText('Op de kaart (versie');
  });

  test('print in the middle prints the question with all its parts, and the answers so far', async ({
    page,
  }) => {
    await walk(page, toReportAndHelp.slice(0, 4));
    await page.emulateMedia({ media: 'print' });
    const form = question(page, 'onveiligheid');
    await expect(form.locator('h2')).toBeVisible();
    for (const part of await form.locator('[data-option], .rb-weigh li').all())
      await expect(part).toBeVisible();
    await expect(page.locator('[data-answer]')).toHaveCount(4);
    for (const given of await page.locator('[data-answer] strong').all()) await expect(given).toBeVisible();
    await expect(page.locator('[data-answer] button').first()).toBeHidden();
    await expect(page.locator('.rb-about')).toBeHidden();
  });

  test('axe finds nothing in a question and in the result, light and dark', async ({ page }) => {
    for (const route of [toReportAndHelp.slice(0, 4), toReportAndHelp.slice(4)]) {
      await walk(page, route);
      if (route.at(-1) === toReportAndHelp.at(-1)) await wholeResult(page);
      else await expect(question(page, 'onveiligheid').locator('.rb-weigh li')).toHaveCount(5);
      await unfold(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFinds(page, { within: '[data-wizard]' })).toEqual([]);
      }
    }
  });

  test('"kopieer als tekst" gives the result without markup', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await walk(page, toReportAndHelp);
    await page.locator('[data-copy]').click();
    await expect(page.locator('.rb-live')).toContainText('Gekopieerd');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const { title, version, outcomes, questions } = flowById('meldcode');
    const outcome = outcomes['melden-en-hulp'];
    expect(text).toContain(`${title} (Routeboek, versie ${version})`);
    expect(text).toMatch(/\d{1,2} [a-z]+ \d{4}; Zuid-Kennemerland/);
    expect(text).toContain(outcome?.title);
    // All that is to be done and recorded, also what is closed on the screen, in numbers.
    expect(text).toContain(`1. ${outcome?.actions[0].who}: ${outcome?.actions[0].what}`);
    for (const { what } of outcome?.actions ?? []) expect(text).toContain(what);
    for (const item of outcome?.record ?? []) expect(text).toContain(item);
    for (const [id, option] of toReportAndHelp) {
      const asked = questions[id];
      expect(text).toContain(asked?.text);
      expect(text).toContain(asked?.options.find((one) => one.id === option)?.because);
    }
    expect(text).toContain('0800-2000');
    expect(text).toMatch(/\/zuid-kennemerland\/hulpmiddelen\/meldcode\/$/);
    expect(text).not.toMatch(/[<>]/);
  });
});

test('"print" prints the result', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('printed');
  });
  await page.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await page.locator('[data-print]').click();
  await expect(page.locator('html.printed')).toBeAttached();
});

test('sixteen hours of absence: report to leerplicht', async ({ page }) => {
  await page.goto(toolAddress('verzuim'));
  await walk(page, [
    ['leeftijd', 'leerplichtig'],
    ['onderwerp', 'verzuim'],
    ['erachter', 'nee'],
    ['soort', 'zestien'],
  ]);
  const outcome = result(page, 'zestien');
  await expect(outcome.locator('h2')).toContainText('leerplicht');
  await expect(outcome.locator('[data-part="waarom"]')).toContainText('16 uur');
});

test('a jeugdverpleegkundige is refused as second expert, with the reason', async ({ page }) => {
  await page.goto(toolAddress('tweede-deskundige'));
  await walk(page, [
    ['eerste', 'orthopedagoog'],
    ['tweede', 'jeugdverpleegkundige'],
  ]);
  const outcome = result(page, 'kies-tweede');
  await expect(outcome.locator('[data-part="waarom"] li').last()).toContainText('jeugdverpleegkundige');
});

test('a jeugdarts is accepted as second expert, with the reason', async ({ page }) => {
  await page.goto(toolAddress('tweede-deskundige'));
  await walk(page, [
    ['eerste', 'orthopedagoog'],
    ['tweede', 'jeugdarts'],
    ['persoon', 'ja'],
    ['functies', 'ja'],
    ['passend', 'ja'],
    ['onpartijdig', 'ja'],
    ['informatie', 'ja'],
    ['ouders', 'ja'],
  ]);
  const outcome = result(page, 'akkoord');
  await expect(outcome.locator('[data-part="waarom"]')).toContainText(/jeugdarts/i);
});

test('the municipality of the school fills in the contacts', async ({ page }) => {
  const region = readContent(process.cwd()).content.regions.get('zuid-kennemerland');
  const cjgOf = (municipality: string) => {
    const own = region?.contacts.find(
      ({ role, municipalities }) => role === 'cjg' && municipalities.includes(municipality),
    );
    if (!own) throw new Error(`No CJG serves ${municipality}.`);
    return own.organisation;
  };
  await page.goto(toolAddress('meldcode'));
  await walk(page, [
    ['direct-gevaar', 'nee'],
    ['aanleiding', 'opvoeding'],
  ]);
  const outcome = result(page, 'kernteam');
  const contacts = outcome.locator('[data-part="bellen"]');
  const school = outcome.locator('[data-municipality="school"]');
  // Without a choice everybody stands there, with the municipalities they are for.
  await expect(contacts).toContainText(cjgOf('heemstede'));
  await expect(contacts).toContainText(cjgOf('zandvoort'));
  for (const [chosen, other] of [
    ['heemstede', 'zandvoort'],
    ['zandvoort', 'heemstede'],
  ] as const) {
    await school.selectOption(chosen);
    await expect(contacts).toContainText(cjgOf(chosen));
    await expect(contacts).not.toContainText(cjgOf(other));
  }
});

test('a municipality in the address counts in the result, and can be let go there', async ({ page }) => {
  await page.goto(`${toolAddress('meldcode')}#gemeente=zandvoort`);
  await walk(page, [
    ['direct-gevaar', 'nee'],
    ['aanleiding', 'opvoeding'],
  ]);
  const contacts = result(page, 'kernteam').locator('[data-part="bellen"]');
  await expect(contacts).toContainText('CJG Kennemerland');
  await expect(contacts).not.toContainText('CJG Heemstede');
  await page.locator('[data-municipality="school"]').selectOption('');
  await expect(contacts).toContainText('CJG Kennemerland (Haarlem, Zandvoort)');
  await expect(contacts).toContainText('CJG Bloemendaal');
  await expect(contacts).toContainText('CJG Heemstede');
  await expect(contacts).toContainText('Haarlemmermeer');
});

for (const width of [360, 1280]) {
  test(`a link into the overview lands on its question or outcome, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(explained('zuid-kennemerland', 'meldcode'));
    for (const id of [
      'vraag-ouders',
      'uitkomst-vastleggen-en-volgen',
      'vraag-aanleiding',
      'vraag-vermoeden',
    ]) {
      await page.evaluate((target) => (location.hash = target), id);
      const top = () =>
        page.locator(`#${id}`).evaluate((item) => Math.round(item.getBoundingClientRect().top));
      await expect.poll(top, `top of ${id}`).toBeLessThan(60);
      expect(await top(), `top of ${id}`).toBeGreaterThanOrEqual(0);
    }
  });
}

for (const anchor of [
  'vraag-ouders',
  'uitkomst-melden',
  'bron-nji-afwegingskader',
  'overzicht',
  'bewijs-kop',
])
  test(`an old link to #${anchor} on the page of the tool leads to its new place`, async ({ page }) => {
    await page.goto(`${toolAddress('meldcode')}#${anchor}`);
    await page.waitForURL(`**/meldcode/uitleg/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeAttached();
  });

test('a wizard inside a chapter works like the one on its own page', async ({ page }) => {
  await page.goto('/zuid-kennemerland/routeboek/meldcode/');
  await walk(page, toReportAndHelp);
  await expect(result(page, 'melden-en-hulp').locator('h2')).toBeFocused();
});
