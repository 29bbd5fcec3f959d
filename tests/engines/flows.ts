import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toolAddress, toReportAndHelp, type Route } from '../e2e/route.ts';
import { pagesIn } from './pdf.ts';
import type { Tab, Wish } from './tab.ts';

type Open = (wish: Wish) => Promise<Tab>;

/** A step takes no answer in its first half second: a second tap that was meant for the step before never does. */
const settled = () => sleep(520);

/** A machine that drives three browsers at once is slow; one that hangs is found as well. */
const soon = { timeout: 30_000 };
const tool = toolAddress('meldcode');

const count = (tab: Tab, selector: string) =>
  tab.run((wanted) => document.querySelectorAll(wanted).length, selector);
const there = (tab: Tab, selector: string) =>
  expect.poll(() => count(tab, selector), { ...soon, message: selector }).toBeGreaterThan(0);

/** Types, and says so when the browser lost a key: what fails after that is the page's own. */
async function fillIn(tab: Tab, field: string, text: string): Promise<void> {
  await there(tab, `${field}:enabled`);
  await tab.type(field, text);
  const value = () => tab.run((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, field);
  await expect.poll(value, { ...soon, message: `what ${field} holds` }).toBe(text);
}
const path = (tab: Tab) => tab.run(() => location.pathname);

async function walk(tab: Tab, route: Route): Promise<void> {
  await there(tab, '[data-wizard][data-ready]');
  for (const [question, option] of route) {
    const button = `form[data-question="${question}"] [data-option="${option}"]`;
    await there(tab, button);
    await settled();
    await tab.click(button);
  }
}

/** Fills in a date as a reader's calendar does: how it is typed differs per language of the browser. */
const pick = (tab: Tab, id: string, day: string) =>
  tab.run(
    (field, value) => {
      const input = document.querySelector<HTMLInputElement>(`[id="${field}"]`);
      if (!input) throw new Error(`There is no field ${field}.`);
      input.value = value;
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    },
    id,
    day,
  );

/** Light and dark as the page shows them: how bright ground and letters are, from 0 to 1. */
const brightness = (tab: Tab) =>
  tab.run(() => {
    const { color } = getComputedStyle(document.body);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const bright = (paint: string): number => {
      if (!context) return NaN;
      context.fillStyle = paint;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    };
    return { ground: bright(backgroundColor), letters: bright(color) };
  });

/** Where the site stands while the tests run. */
const site = () => process.env['ROUTEBOEK_TEST_SITE'] ?? '';

/** Paper, where the browser prints without a person. */
function printFlow(tab: () => Tab): void {
  test('a card prints on as many sheets as it has sides, and a result on one', async () => {
    const sheets = async () => pagesIn((await tab().pdf?.()) ?? new Uint8Array());
    for (const card of ['meldcode', 'wie-bel-ik-heemstede']) {
      await tab().go(`/zuid-kennemerland/kaarten/${card}/`);
      const sides = await count(tab(), '.side');
      expect(sides).toBeGreaterThan(0);
      expect(await sheets(), card).toBe(sides);
    }
    await tab().go(`${tool}#gemeente=haarlem`);
    await walk(tab(), toReportAndHelp);
    await there(tab(), '[data-result="melden-en-hulp"]');
    expect(await sheets(), 'result').toBe(1);
  });
}

/** What a school does most, in one browser. `prints`: whether that browser prints without a person. */
export function mainFlows(open: Open, { prints }: { readonly prints: boolean }): void {
  let tab: Tab;
  beforeAll(async () => {
    tab = await open({ site: site() });
  });
  afterAll(() => tab.close());
  beforeEach(() => tab.fresh());

  test('the meldcode to a result, with the number to call in the first screen', async () => {
    await tab.go(tool);
    await walk(tab, toReportAndHelp);
    await there(tab, '[data-result="melden-en-hulp"]');
    // A result takes its place on the screen, and the focus, in the frame that shows it: one after it is in the page.
    const focused = () => tab.run(() => document.activeElement?.matches('[data-result] h2') ?? false);
    await expect.poll(focused, { ...soon, message: 'the focus is on the verdict' }).toBe(true);
    const call = await tab.run(() => {
      const box = document.querySelector('[data-result] a[href^="tel:"]')?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? Infinity, screen: innerHeight };
    });
    expect(call.top).toBeGreaterThanOrEqual(0);
    expect(call.bottom).toBeLessThanOrEqual(call.screen);
  });

  test('back goes back one question at a time, with the answer marked', async () => {
    await tab.go('/begrippen/');
    await tab.go(tool);
    const route = toReportAndHelp.slice(0, 3);
    await walk(tab, route);
    for (const [question, option] of route.toReversed()) {
      await settled();
      // A page that is on its way elsewhere gives no answer: it is asked to go a moment later.
      await tab.run(() => void setTimeout(() => history.back()));
      await there(tab, `form[data-question="${question}"] [data-option="${option}"][aria-pressed="true"]`);
    }
    await settled();
    await tab.run(() => void setTimeout(() => history.back()));
    await expect.poll(() => path(tab), soon).toBe('/begrippen/');
  });

  test('a place leads to the contacts of its municipality, with a number', async () => {
    await tab.go('/');
    await fillIn(tab, '#plaats', 'heemstede');
    const found = () => tab.run(() => document.querySelector('[data-found]')?.innerHTML);
    await expect
      .poll(found, soon)
      .toContain('href="/zuid-kennemerland/contacten/heemstede/#gemeente=heemstede"');
    await tab.type('#plaats', '\n');
    await expect.poll(() => path(tab), soon).toBe('/zuid-kennemerland/contacten/heemstede/');
    await there(tab, 'main a[href^="tel:"]');
  });

  test('search gives the right page first', async () => {
    await tab.go('/zoeken/');
    await fillIn(tab, 'main #zoek', 'leerplicht haarlemmermeer');
    const first = () =>
      tab.run(() => document.querySelector('[data-hits] > li a')?.getAttribute('href') ?? '');
    await expect.poll(first, soon).toBe('/zuid-kennemerland/contacten/haarlemmermeer/');
  });

  test('the calculator works out when somebody has to go to school', async () => {
    await tab.go('/zuid-kennemerland/hulpmiddelen/leerplichtig/');
    await there(tab, '[data-reckon]:enabled');
    await pick(tab, 'geboren', '2021-07-14');
    await pick(tab, 'peildatum', '2026-11-22');
    await pick(tab, 'vakantie-0-van', '2026-07-04');
    await pick(tab, 'vakantie-0-tot', '2026-08-16');
    await tab.click('[data-reckon]');
    const answer = () => tab.run(() => document.querySelector('[data-result]')?.textContent ?? '');
    await expect.poll(answer, soon).toContain('De leerplicht begon op maandag 17 augustus 2026.');
  });

  test('a link into the overview lands on its question or outcome', async () => {
    await tab.go(`${tool}uitleg/`);
    for (const id of ['vraag-ouders', 'uitkomst-vastleggen-en-volgen', 'vraag-vermoeden']) {
      await tab.run((target) => void (location.hash = target), id);
      const landed = () =>
        tab.run((target) => {
          const top = document.getElementById(target)?.getBoundingClientRect().top ?? -1;
          return top >= 0 && top < 60;
        }, id);
      await expect.poll(landed, { ...soon, message: id }).toBe(true);
    }
  });

  test('a term opens in place, whole on the screen, and a press elsewhere closes it', async () => {
    await tab.go('/landelijk/handreiking/vroeg-erbij/');
    await tab.run(() => document.querySelector('.term')?.scrollIntoView({ block: 'center' }));
    const shown = () =>
      tab.run(() => {
        const box = document.querySelector('.term-note:popover-open')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      });
    expect(await shown()).toBe(false);
    await tab.click('.term');
    await expect.poll(shown, soon).toBe(true);
    await tab.click('h1');
    await expect.poll(shown, soon).toBe(false);
  });

  test('light where the device is set to light', async () => {
    await tab.go(tool);
    const { ground, letters } = await brightness(tab);
    expect(ground).toBeGreaterThan(0.85);
    expect(ground - letters).toBeGreaterThan(0.6);
  });

  if (prints) printFlow(() => tab);

  test('nothing in the console, no error, no breach of the policy, nothing fetched elsewhere', async () => {
    expect(await tab.faults()).toEqual([]);
  });
}

/** The same site for who has chosen a dark screen: that is a setting of the whole browser. */
export function darkFlow(open: Open): void {
  test('dark where the device is set to dark', async () => {
    const tab = await open({ site: site(), dark: true });
    try {
      await tab.go(tool);
      const { ground, letters } = await brightness(tab);
      expect(ground).toBeLessThan(0.25);
      expect(letters - ground).toBeGreaterThan(0.6);
      expect(await tab.faults()).toEqual([]);
    } finally {
      await tab.close();
    }
  });
}
