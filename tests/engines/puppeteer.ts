import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { withoutProxy, type Tab, type Wish } from './tab.ts';

/** How long one step in the browser may take, in milliseconds: a busy machine is no fault of the site. */
const patience = 30_000;

const firefox = (dark: boolean): LaunchOptions => ({
  browser: 'firefox',
  extraPrefsFirefox: {
    // 0 is dark, 1 is light; the driver knows no media features in Firefox.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'network.proxy.type': 0,
    'network.proxy.allow_hijacking_localhost': false,
  },
});

const chromium: LaunchOptions = {
  browser: 'chrome',
  // Chromium refuses its sandbox to root.
  args: ['--no-proxy-server', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
};

/** Firefox looks for the icon in its old place when it goes back to a page that it had kept; it shows the right one. */
const oldIcon = /\/favicon\.ico/;

/** So Firefox tells of an icon that was still on its way through the worker when the reader went on to another page. */
const cutOffIcon =
  /\/icons?[./][^’]*’\. A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Writes down all that a good page never does. */
async function watch(page: Page, site: string, faults: string[]): Promise<void> {
  page.on('console', (message) =>
    faults.push(`console: ${message.text()} (${message.location().url ?? ''})`),
  );
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !/^(about|blob|data):/.test(url)) faults.push(`elsewhere: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Cut off because the reader went on to another page.
    if (!/ERR_ABORTED|NS_BINDING_ABORTED/.test(why)) faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

/** Starts Chromium or Firefox, with a home of its own that is thrown away. */
export async function open(
  engine: 'chromium' | 'firefox',
  executablePath: string,
  { site, dark = false }: Wish,
): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), 'routeboek-'));
  const browser = await launch({
    ...(engine === 'firefox' ? firefox(dark) : chromium),
    executablePath,
    headless: true,
    timeout: patience,
    protocolTimeout: patience,
    env: { ...withoutProxy(), HOME: home },
    defaultViewport: { width: 1280, height: 900 },
  });
  const faults: string[] = [];
  const ready = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    if (engine === 'chromium') {
      const value = dark ? 'dark' : 'light';
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    }
    await watch(page, site, faults);
    return page;
  };
  let page = await ready();
  return {
    // The driver of Firefox waits for ever for the first page after one that the browser had kept.
    fresh: async () => {
      const old = page;
      page = await ready();
      await old.close();
    },
    go: async (path) => {
      await page.goto(`${site}${path}`);
    },
    run: async <T, A extends readonly unknown[]>(call: (...given: A) => T, ...given: A) =>
      (await page.evaluate(`(${String(call)})(...${JSON.stringify(given)})`)) as T,
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.type(selector, text.replace(/\n$/, ''));
      if (text.endsWith('\n')) await page.keyboard.press('Enter');
    },
    pdf: () => page.pdf({ format: 'a4', preferCSSPageSize: true, timeout: patience }),
    faults: () => Promise.resolve(faults.filter((fault) => !oldIcon.test(fault) && !cutOffIcon.test(fault))),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
