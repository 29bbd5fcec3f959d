import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noticesText, shippedPackages, writeNotices } from '../../../src/integrations/notices.ts';
import { securityContact, securityText } from '../../../src/lib/site/contact.ts';

describe('where somebody reports a weakness', () => {
  test.each([
    ['veiligheid@voorbeeld.nl', 'mailto:veiligheid@voorbeeld.nl'],
    ['mailto:veiligheid@voorbeeld.nl', 'mailto:veiligheid@voorbeeld.nl'],
    ['https://voorbeeld.nl/melden', 'https://voorbeeld.nl/melden'],
  ])('%s becomes %s', (told, contact) => {
    expect(securityContact(told)).toBe(contact);
  });

  test('nothing is said when nothing is set', () => {
    expect(securityContact('')).toBeUndefined();
  });

  test.each(['http://voorbeeld.nl', 'voorbeeld', 'a@b', 'javascript:x', 'a@b.nl\nExpires: x'])(
    '%s is refused',
    (told) => {
      expect(() => securityContact(told)).toThrow('ROUTEBOEK_CONTACT is geen mailadres');
    },
  );

  test('the file has what RFC 9116 asks: a contact, and a day within a year', () => {
    const text = securityText('mailto:a@b.nl', 'https://routeboek.example', '2026-11-28');
    expect(text.split('\n')).toEqual([
      'Contact: mailto:a@b.nl',
      'Expires: 2027-11-13T00:00:00.000Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://routeboek.example/.well-known/security.txt',
      '',
    ]);
  });
});

describe('the notices of the parts of others', () => {
  test('hold the licence of every package that travels with the site', () => {
    const text = noticesText('.');
    const names = shippedPackages('.');
    expect(names).toEqual(
      expect.arrayContaining(['preact', '@orama/stemmers', 'date-fns', '@utrecht/table-css']),
    );
    for (const name of names) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([A-Z]`, 'm'));
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('EUROPEAN UNION PUBLIC LICENCE');
  });
});

describe('the built site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'routeboek-notices-'));
  const edition = { root: '.', site: 'https://routeboek.example', today: '2026-11-28' };
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('says where to report, when that is set', async () => {
    vi.stubEnv('ROUTEBOEK_CONTACT', 'a@voorbeeld.nl');
    expect(await writeNotices(dist, edition)).toBeUndefined();
    expect(read('.well-known/security.txt')).toContain('Contact: mailto:a@voorbeeld.nl');
    expect(read('licenties.txt')).toContain('preact');
    rmSync(join(dist, '.well-known'), { recursive: true });
  });

  test('is built without, and who builds it is told how to set it', async () => {
    vi.stubEnv('ROUTEBOEK_CONTACT', '');
    expect(await writeNotices(dist, edition)).toContain('ROUTEBOEK_CONTACT=');
    expect(() => read('.well-known/security.txt')).toThrow();
  });
});
