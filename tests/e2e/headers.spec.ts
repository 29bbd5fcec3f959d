import { policyHeader, policyMeta, securityHeaders } from '../../src/lib/site/policy.ts';
import { expect, test } from './base.ts';

for (const address of [
  '/',
  '/begrippen/',
  '/zuid-kennemerland/hulpmiddelen/meldcode/',
  '/open-data/index.json',
]) {
  test(`the security headers come with ${address}`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value);
  });
}

test('the policy allows nothing inline and no other host', () => {
  for (const policy of [policyHeader, policyMeta]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test('the page itself carries the policy as well, for a host that sends no headers', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    policyMeta,
  );
});

test.describe('an attack', () => {
  // The browser says in its console what it refused.
  test.use({ allowed: /^console: / });

  test('a script put into a page does not run', async ({ page }) => {
    await page.goto('/');
    const blocked = page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            done(event.violatedDirective);
          });
          const script = document.createElement('script');
          script.textContent = 'document.documentElement.dataset.ran = "yes"';
          document.body.append(script);
        }),
    );
    expect(await blocked).toContain('script-src');
    await expect(page.locator('html[data-ran]')).toHaveCount(0);
  });
});
