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

describe.each(Object.entries(readers))('the header file %s', (name, line) => {
  const text = hostFiles()[name] ?? '';

  it('sends exactly the security headers of the site', () => {
    const sent = [...text.matchAll(line)].map(([, header, value]) => [header, value]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
    expect(sent).toHaveLength(Object.keys(securityHeaders).length);
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
