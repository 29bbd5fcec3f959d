import { expect, test } from 'vitest';
import { withContacts } from '../../../src/components/place/municipality.ts';
import { regionContacts } from '../../../src/lib/places/region-contacts.ts';
import { readContent } from '../../../src/lib/content/read.ts';

const { content } = readContent('.');
const region = content.regions.get('zuid-kennemerland');
const contacts = regionContacts(content, 'zuid-kennemerland', region?.municipalities ?? [], '2026-11-28');
const of = (slug: string, role: string) => contacts[slug]?.filter((one) => one.role === role) ?? [];

test('a municipality of another region has the numbers of its own page, and the link to it', () => {
  const number = region?.contacts.find(
    ({ role, municipalities }) => role === 'leerplicht' && municipalities.includes('heemstede'),
  )?.phone;
  const [leerplicht] = of('heemstede', 'leerplicht');
  expect(leerplicht?.lines[0]).toMatchObject({ text: number?.text, href: number?.href });
  expect(leerplicht?.phone?.href).toBe(number?.href);
  expect(leerplicht?.lines.at(-1)?.href).toBe('/zuid-kennemerland/contacten/heemstede/#gemeente=heemstede');
});

test('nobody of another municipality, nor of the whole country, stands among them', () => {
  for (const [slug, list] of Object.entries(contacts))
    for (const { municipalities, role } of list) {
      expect(municipalities).toEqual([slug]);
      expect(['noodnummer', 'veilig-thuis']).not.toContain(role);
    }
});

test('where nobody is known it says whom to ask, as everywhere', () => {
  const [leerplicht] =
    regionContacts(
      { ...content, areas: [] },
      'zuid-kennemerland',
      [{ slug: 'heemstede', name: 'Heemstede' }],
      '2026-11-28',
    )['heemstede'] ?? [];
  expect(leerplicht?.organisation).toBe('Gemeente Heemstede');
  expect(leerplicht?.lines[0]?.text).toMatch(/^(Bel|Vraag) de gemeente/);
});

test('numbers that do not come leave the rows that say so', async () => {
  const chosen = {
    slug: 'heemstede',
    name: 'Heemstede',
    province: 'Noord-Holland',
    region: 'zuid-kennemerland',
    contacts: [],
  };
  expect(await withContacts(chosen, () => Promise.reject(new Error('offline')))).toEqual({
    ...chosen,
    late: true,
  });
  const come = await withContacts(chosen, () => Promise.resolve(contacts));
  expect(come.contacts).toEqual(contacts['heemstede']);
  expect(come.late).toBeUndefined();
});
