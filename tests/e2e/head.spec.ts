import { expect, test } from './base.ts';

/** What other programs read of the site: search engines, links in a message, a phone that installs it, a news reader. */

test('a page says where it stands and how a link to it looks', async ({ page }) => {
  await page.goto('/zuid-kennemerland/hulpmiddelen/meldcode/');
  const meta = (name: string) => page.locator(`meta[property="${name}"]`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /^https:\/\/[^/]+\/zuid-kennemerland\/hulpmiddelen\/meldcode\/$/,
  );
  await expect(meta('og:locale')).toHaveAttribute('content', 'nl_NL');
  await expect(meta('og:site_name')).toHaveAttribute('content', 'Routeboek');
  await expect(meta('og:title')).toHaveAttribute('content', /\S/);
  await expect(meta('og:description')).toHaveAttribute('content', /\S/);
  await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);
});

test('the manifest makes it an app, and every picture that is named is there', async ({ page, request }) => {
  await page.goto('/');
  const manifest = (await (await request.get('/site.webmanifest')).json()) as {
    display: string;
    icons: readonly { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  const shared = await page.locator('meta[property="og:image"]').getAttribute('content');
  for (const src of [
    ...manifest.icons.map((icon) => icon.src),
    touch ?? '',
    new URL(shared ?? '').pathname,
  ]) {
    const answer = await request.get(src);
    expect(answer.status(), src).toBe(200);
    expect(answer.headers()['content-type']).toMatch(/^image\//);
  }
});

test('robots.txt leads to a list of every page', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const [, index = ''] = /Sitemap: (\S+)/.exec(robots) ?? [];
  const list = await (await request.get(new URL(index).pathname)).text();
  const [, first = ''] = /<loc>([^<]+)/.exec(list) ?? [];
  const pages = await (await request.get(new URL(first).pathname)).text();
  expect(pages).toContain('/zuid-kennemerland/hulpmiddelen/meldcode/</loc>');
  expect(pages).not.toContain('geen-netwerk');
});

test('what changed stands on a page, newest first, and in a feed', async ({ page, request }) => {
  await page.goto('/');
  await page.locator('.foot').getByRole('link', { name: 'Wijzigingen' }).click();
  const days = await page
    .locator('main h2 time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().toReversed());
  const changes = await page.locator('main h3').count();
  const feed = await request.get('/wijzigingen/feed.xml');
  expect(feed.headers()['content-type']).toContain('xml');
  expect((await feed.text()).match(/<item>/g)).toHaveLength(changes);
});

test('the worker and its lists are asked for anew each time', async ({ request }) => {
  for (const address of ['/sw.js', '/kopie/landelijk.json'])
    expect((await request.get(address)).headers()['cache-control']).toBe('no-cache');
});
