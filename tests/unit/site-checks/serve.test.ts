import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, expectations } from '../../../scripts/host-answers.ts';
import { serve, type Serving } from '../../../scripts/serve.ts';
import { policyHeader } from '../../../src/lib/site/policy.ts';

const dist = mkdtempSync(join(tmpdir(), 'routeboek-serve-'));
let site: Serving;

beforeAll(async () => {
  mkdirSync(join(dist, 'begrippen'));
  mkdirSync(join(dist, '_astro'));
  mkdirSync(join(dist, '.well-known'));
  // Long enough to be worth packing.
  writeFileSync(join(dist, 'index.html'), `<h1>Begin</h1>${'<p>Tekst.</p>'.repeat(200)}`);
  writeFileSync(join(dist, 'begrippen/index.html'), `<h1>Begrippen</h1>${'<p>Tekst.</p>'.repeat(200)}`);
  writeFileSync(join(dist, '_astro/stijl.Ab12.css'), 'p { color: red }');
  writeFileSync(join(dist, 'adres.vcf'), 'BEGIN:VCARD');
  writeFileSync(join(dist, 'regel.dmn'), '<definitions/>');
  writeFileSync(join(dist, 'site.webmanifest'), '{}');
  writeFileSync(join(dist, '_headers'), '/*');
  writeFileSync(join(dist, '.htaccess'), '');
  writeFileSync(join(dist, '.well-known/security.txt'), 'Contact: mailto:a@b.nl');
  writeFileSync(join(dist, '404.html'), '<h1>Niet gevonden</h1>');
  site = await serve({ dist, port: 0 });
});
afterAll(() => site.close());

test('a page comes with the security headers', async () => {
  const response = await fetch(`${site.address}/begrippen/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Begrippen');
  expect(response.headers.get('content-security-policy')).toBe(policyHeader);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('a wrong address gives the page for that, status 404 and the same headers', async () => {
  const response = await fetch(`${site.address}/bestaat/niet/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Niet gevonden');
  expect(response.headers.get('content-security-policy')).toBe(policyHeader);
});

test('it answers as every host must', async () => {
  expect(await differences(site.address, expectations(dist))).toEqual([]);
});

test('what a host answers otherwise is told', async () => {
  const [first] = expectations(dist);
  if (!first) throw new Error('nothing is expected');
  expect(await differences(site.address, [{ ...first, path: '/adres.vcf' }])).toEqual([
    '/adres.vcf: content-type is text/vcard; charset=utf-8, not text/html; charset=utf-8',
    '/adres.vcf: it is not packed',
    '/adres.vcf: vary lacks Accept-Encoding',
  ]);
  expect(await differences(site.address, [{ ...first, path: '/nergens', packed: false }])).toContain(
    '/nergens: status 404, not 200',
  );
});

test.each([
  ['/adres.vcf', 'text/vcard; charset=utf-8', 'no-cache'],
  ['/regel.dmn', 'application/xml; charset=utf-8', 'no-cache'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ['/_astro/stijl.Ab12.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s comes as %s, to be kept as %s', async (path, type, kept) => {
  const response = await fetch(site.address + path);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe(kept);
});

test('what is not packed is whole, for who can not unpack it, and has no body when only the head is asked', async () => {
  const whole = await fetch(`${site.address}/`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(await whole.text()).toContain('<h1>Begin</h1>');
  const head = await fetch(`${site.address}/`, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

test('nothing can be sent to it', async () => {
  expect((await fetch(`${site.address}/`, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('a page without its last slash is led to it, with what was asked', async () => {
  const response = await fetch(`${site.address}/begrippen?a=b`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/begrippen/?a=b');
});

test('an address that can not be decoded is a wrong address', async () => {
  expect((await fetch(`${site.address}/%E0%A4%A`)).status).toBe(404);
});

test('no file outside the site is served', async () => {
  const response = await fetch(`${site.address}/%2e%2e/%2e%2e/etc/passwd`);
  expect(response.status).toBe(404);
});

test('it can only be reached from this machine', () => {
  expect(new URL(site.address).hostname).toBe('127.0.0.1');
});

test('a missing site is named, with what to do', async () => {
  await expect(serve({ dist: join(dist, 'nergens'), port: 0 })).rejects.toThrow('npm run build');
});
