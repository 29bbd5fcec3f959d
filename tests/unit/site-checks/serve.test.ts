import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portOf, serve, type Serving } from '../../../scripts/serve.ts';
import { policyHeader } from '../../../src/lib/site/policy.ts';

const dist = mkdtempSync(join(tmpdir(), 'routeboek-serve-'));
let site: Serving;

beforeAll(async () => {
  mkdirSync(join(dist, 'begrippen'));
  writeFileSync(join(dist, 'index.html'), '<h1>Begin</h1>');
  writeFileSync(join(dist, 'begrippen/index.html'), '<h1>Begrippen</h1>');
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

test('PORT must be a port', () => {
  expect(portOf(undefined)).toBeUndefined();
  expect(portOf('4400')).toBe(4400);
  expect(() => portOf('vier')).toThrow('PORT is "vier"');
});
