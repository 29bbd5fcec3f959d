import { expect, test as plain, type BrowserContext } from '@playwright/test';

/** Nothing on these counts as the site's own doing. */
const inBrowser = /^(about|blob|data):/;

/** Collects all that a good page never does: see `test`. */
function watch(context: BrowserContext, site: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(`console: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !inBrowser.test(url)) faults.push(`elsewhere: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // Cut off because the reader went on to another page.
    if (error !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${error}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** What Playwright says itself where it keeps the worker out. */
const kept = /^console: Service Worker registration blocked by Playwright/;

/**
 * The test of this house. Whatever a test is about, it also proves that the console stays empty, no script
 * fails, the policy is never violated, nothing is fetched from elsewhere and no request fails. `allowed` names
 * what a test brings about on purpose.
 */
export const test = plain.extend<{ allowed: RegExp | undefined }>({
  allowed: [undefined, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern for the fixtures, and none is needed
  baseURL: async ({}, use) => {
    await use(process.env['ROUTEBOEK_TEST_SITE']);
  },
  context: async ({ context, baseURL, allowed }, use) => {
    const faults = watch(context, baseURL ?? '');
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await use(context);
    expect(faults.filter((fault) => !kept.test(fault) && !allowed?.test(fault))).toEqual([]);
  },
});

export { expect };
