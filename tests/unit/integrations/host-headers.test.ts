import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostFiles, writeHostHeaders } from '../../../src/integrations/host-headers.ts';
import { policyHeader, securityHeaders } from '../../../src/lib/site/policy.ts';

/** How each host reads one header from a line of its file. */
const readers: Readonly<Record<string, RegExp>> = {
  _headers: /^ {2}([A-Za-z-]+): (.+)$/gm,
  '.htaccess': /^ {2}Header always set ([A-Za-z-]+) "([^"]+)"$/gm,
  'nginx-headers.conf': /^add_header ([A-Za-z-]+) "([^"]+)" always;$/gm,
};

const files: Readonly<Record<string, string>> = hostFiles();

describe.each(Object.entries(readers))('the header file %s', (name, line) => {
  const text = files[name] ?? '';

  it('sends the security headers of the site, each once, and beside them only what is for files of one kind', () => {
    const sent = [...text.matchAll(line)]
      .map(([, header = '', value]) => [header, value] as const)
      .filter(([header]) => header !== 'Cache-Control' && header !== 'Content-Type');
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
    expect(sent).toHaveLength(Object.keys(securityHeaders).length);
  });

  it('keeps a file with a digest in its name for a year, and tells the types that hosts do not know', () => {
    expect(text).toContain('/_astro/');
    expect(text).toContain('public, max-age=31536000, immutable');
    for (const type of ['text/vcard', 'application/xml', 'application/manifest+json'])
      expect(text).toContain(type);
  });

  it('forbids what is inline, and any other site', () => {
    expect(text).toContain(policyHeader);
    expect(text).not.toMatch(/unsafe-inline|https?:/);
  });

  it('refuses a value that would end the line or the quotes', () => {
    for (const value of ['a"b', 'a\nb', 'a$b', 'a\\b'])
      expect(() => hostFiles({ 'X-Test': value })).toThrow(/can't take/);
  });
});

describe('a wrong address', () => {
  it('gets the page of the site, where a host must be told so', () => {
    expect(hostFiles()['.htaccess']).toMatch(/^ErrorDocument 404 \/404\.html$/m);
    expect(hostFiles()['nginx-headers.conf']).toMatch(/^error_page 404 \/404\.html;$/m);
  });
});

describe('a host that does not pack or ask again by itself', () => {
  it.each(['.htaccess', 'nginx-headers.conf'])('is told so in %s', (name) => {
    expect(files[name]).toContain('no-cache');
    expect(files[name]).toMatch(/gzip on|DEFLATE/);
  });

  it('does not give away the files that are for a host', () => {
    for (const name of ['.htaccess', 'nginx-headers.conf'])
      expect(files[name]).toMatch(/_headers.*404|404.*_headers/s);
  });
});

describe('the security headers', () => {
  it('forbid frames, other sites and what the site does not use, and ask for https', () => {
    expect(securityHeaders['X-Frame-Options']).toBe('DENY');
    expect(securityHeaders['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(securityHeaders['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(securityHeaders['Referrer-Policy']).toBe('no-referrer');
    expect(securityHeaders['Permissions-Policy']).toContain('geolocation=()');
    expect(securityHeaders['Strict-Transport-Security']).toMatch(/^max-age=31536000$/);
  });
});

describe('the built site', () => {
  it('holds the files as they are', async () => {
    const dist = await mkdtemp(path.join(tmpdir(), 'headers-'));
    await writeHostHeaders(dist);
    expect((await readdir(dist)).sort()).toEqual(Object.keys(readers).sort());
    for (const [name, text] of Object.entries(hostFiles()))
      expect(await readFile(path.join(dist, name), 'utf8')).toBe(text);
    await rm(dist, { recursive: true });
  });
});
