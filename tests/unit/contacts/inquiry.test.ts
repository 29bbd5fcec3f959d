import { describe, expect, test } from 'vitest';
import { doubtOf, freshnessOf } from '../../../src/lib/contacts/freshness.ts';
import { inquiriesOf, mailLink, type Inquiry } from '../../../src/lib/contacts/inquiry.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { absent } from '../../../src/lib/lookup/absent.ts';
import { lookup } from '../../../src/lib/lookup/lookup.ts';
import { madeUp, madeUpAfter, madeUpRegion } from '../../fixtures/made-up.ts';

const pageOf = (region: string) => `https://routeboek.example/${region}/contacten/`;
const inquiries = (today = '2026-11-28', region = madeUpRegion()) => inquiriesOf(region, today, pageOf);
const of = (organisation: string, list = inquiries()): Inquiry => {
  const found = list.find((one) => one.organisation === organisation);
  if (!found) throw new Error(`${organisation} is not asked`);
  return found;
};
const mail = (organisation: string) => {
  const { way } = of(organisation);
  if (way.kind !== 'mail') throw new Error(way.kind);
  return way;
};

describe('how fresh a contact is', () => {
  const contact = (checkedOn: string | undefined) => ({ checkedOn, phone: undefined });
  test.each([
    ['never', undefined, 'never', 'nooit geprobeerd'],
    ['a year ago', '2025-11-28', 'recent', undefined],
    ['more than a year ago', '2025-11-27', 'old', 'voor het laatst nagegaan in november 2025'],
  ])('%s', (_, day, freshness, text) => {
    expect(freshnessOf(contact(day), '2026-11-28')).toBe(freshness);
    expect(doubtOf(contact(day), '2026-11-28')?.text).toBe(text);
  });

  test('a number is called, an address tried', () => {
    const phone = { text: '112', href: 'tel:112' };
    expect(doubtOf({ checkedOn: undefined, phone }, '2026-11-28')?.text).toBe('nooit nagebeld');
  });
});

describe('who is asked whether a contact still holds', () => {
  test('whoever nobody ever tried comes first, then the oldest, and who was tried this year is left alone', () => {
    expect(inquiries().map(({ organisation }) => organisation)).not.toContain('CJG Duinstad');
    const later = inquiries('2027-11-28');
    expect(later.at(-1)?.organisation).toBe('CJG Duinstad');
    expect(later.at(-1)?.since).toBe('Dit is voor het laatst nagegaan op 1 september 2026.');
    expect(later[0]?.freshness).toBe('never');
  });

  test('by a mail that says what we have and asks what we lack, as a link that every mail program opens', () => {
    const { to, subject, body } = mail('CJG Duinrand, achterwacht');
    expect(to).toBe('achterwacht@example.org');
    expect(subject).toBe('Klopt dit nog? CJG Duinrand, achterwacht in Routeboek Duinrand');
    for (const line of [
      '- Naam: CJG Duinrand, achterwacht',
      '- Telefoon: (weten wij niet)',
      '- Bereikbaar: Op werkdagen',
      '- Voor: Duinstad, Zandhoek',
      'https://routeboek.example/duinrand/contacten/',
    ])
      expect(body).toContain(line);
    const link = new URL(mailLink(mail('CJG Duinrand, achterwacht')));
    expect(link.pathname).toBe(to);
    expect(link.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    // A longer one is cut by mail programs on Windows.
    expect(link.href.length).toBeLessThan(2000);
  });

  test('by telephone where no mail address is known, and else by looking it up', () => {
    expect(of('CJG Zandhoek').way).toEqual({ kind: 'find', website: 'https://example.org/zandhoek' });
    const { content } = madeUpAfter(
      'werkgebieden/jeugdhulp/zandhoek.yaml',
      'website: https://example.org/zandhoek',
      'telefoon: 088-0000002',
    );
    const region = content.regions.get('duinrand');
    expect(region && of('CJG Zandhoek', inquiries('2026-11-28', region)).way).toMatchObject({
      kind: 'call',
      phone: { text: '088 000 0002' },
    });
  });

  test('never by calling a line for who needs help now', () => {
    const national = inquiries('2030-01-01', madeUpRegion('landelijk'));
    expect(national.map(({ organisation }) => organisation)).toContain('Veilig Thuis');
    expect(new Set(national.map(({ way }) => way.kind))).toEqual(new Set(['look']));
  });

  test('of the real regions: each mail fits a link, and an organisation with two functions is asked once', () => {
    const { content } = readContent('.');
    const all = [...content.regions.values()].flatMap((region) => inquiriesOf(region, '2026-11-28', pageOf));
    for (const { way, organisation } of all)
      if (way.kind === 'mail') expect(mailLink(way).length, organisation).toBeLessThan(2000);
    const names = all.map(({ organisation }) => organisation);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a function that nobody is known to have says where, and what to ask', () => {
  const content = madeUp();
  const region = content.regions.get('duinrand');
  const missing = region ? absent(region, (places) => lookup(content, places)) : [];
  expect(missing.find(({ label }) => label === 'Leerplicht')?.ask).toBe(
    'Bel de gemeente en vraag naar leerplicht.',
  );
  expect(missing.find(({ label }) => label.startsWith('Jeugdgezondheidszorg'))?.municipalities).toEqual([
    'Duinstad',
    'Zandhoek',
  ]);
});
