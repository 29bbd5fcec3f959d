import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Serving } from '../../scripts/serve.ts';
import { expect, test } from './base.ts';
import { keptLine, notice } from './offline.ts';
import { result, toReportAndHelp, walk } from './wizard.ts';

/** One setting moves the whole site into a folder: https://example.nl/routeboek/. */

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.use({
  serviceWorkers: 'allow',
  allowed: /^(?:console: Failed to (?:load resource|fetch).*|failed: |elsewhere: )/,
});

const folder = '/routeboek/';
let dist = '';
let server: Serving | undefined;

test.beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'routeboek-map-'));
  // The build follows every link of every page, and stops at one that leads nowhere or outside the folder.
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
    env: { ...process.env, ROUTEBOEK_SITE: `https://example.nl${folder}`, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  server = await serve({ dist, port: 0, folder });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(dist, { recursive: true, force: true });
});

test('from the home page to a result, a chapter, the contacts and search, also without network', async ({
  page,
  context,
}) => {
  const site = `${server?.address ?? ''}${folder}`;
  await page.goto(site);
  await expect(page.locator('.head__home')).toHaveAttribute('href', folder);
  await page.goto(`${site}zuid-kennemerland/routeboek/kernteam/`);
  await page.locator('main a[href$="/routeboek/verzuimkaart/"]').first().click();
  await expect(page).toHaveURL(`${site}zuid-kennemerland/routeboek/verzuimkaart/`);
  await expect(keptLine(page)).toContainText('Deze regio staat op dit apparaat', { timeout: 90_000 });
  for (const offline of [false, true]) {
    await context.setOffline(offline);
    await page.goto(`${site}zuid-kennemerland/hulpmiddelen/meldcode/`);
    await walk(page, toReportAndHelp);
    await expect(result(page)).toContainText('Veilig Thuis');
    await page.goto(`${site}zuid-kennemerland/contacten/heemstede/`);
    await expect(page.locator('h1')).toContainText('Heemstede');
    await page.goto(`${site}zoeken/`);
    await page.getByRole('searchbox').fill('verwijsindex');
    const hit = page.locator('[data-hits] > li a').first();
    await expect(hit).toHaveAttribute('href', /^\/routeboek\/(?!routeboek)/, { timeout: 15_000 });
    if (offline) await expect(notice(page, 'network')).toContainText('Geen netwerk');
  }
  await page.goto(`${site}begrippen/`);
  await expect(page.locator('h1')).toBeVisible();
});

test('what hosts, phones and search engines get names the folder', () => {
  const text = (file: string) => readFileSync(join(dist, file), 'utf8');
  expect(text('.htaccess')).toContain('ErrorDocument 404 /routeboek/404.html');
  expect(text('_headers')).toContain('/routeboek/_astro/*');
  expect(text('nginx-headers.conf')).toContain('^/routeboek/_astro/');
  expect(JSON.parse(text('site.webmanifest'))).toMatchObject({ start_url: folder, scope: folder });
  expect(text('robots.txt')).toContain('Sitemap: https://example.nl/routeboek/sitemap-index.xml');
  expect(text('sitemap-0.xml')).toContain('https://example.nl/routeboek/zuid-kennemerland/</loc>');
  expect(text('wijzigingen/feed.xml')).toContain('https://example.nl/routeboek/wijzigingen/#');
  expect(text('index.html')).toContain('<link rel="canonical" href="https://example.nl/routeboek/">');
  for (const css of readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.css')))
    expect(text(`_astro/${css}`)).not.toMatch(/url\(["']?\/(?!routeboek\/)/);
});
