import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';
import { readContent } from '../../../src/lib/content/read.ts';

const { content, problems } = readContent('.');
const regions = [...content.regions.values()];
const contacts = regions.flatMap((region) => region.contacts);

describe('the content of the site', () => {
  test('has no problems', () => expect(problems.map(formatProblem)).toEqual([]));

  test.each(regions.map(({ id }) => id))(
    'has none in an edition of %s alone, which has no card of another',
    (id) => {
      const alone = readContent('.', 'src/content', id);
      expect(alone.problems.map(formatProblem)).toEqual([]);
      for (const { region } of alone.content.readingCards) expect([id, 'landelijk']).toContain(region);
      expect(alone.content.readingCards.length).toBeGreaterThan(0);
    },
  );

  test('knows where every number and every agreement comes from', () => {
    const cited = regions.flatMap((region) => [
      ...region.contacts.map(({ source }) => source),
      ...Object.values(region.parameters).flatMap((given) => ('source' in given ? [given.source] : [])),
    ]);
    expect(cited.length).toBeGreaterThan(20);
    for (const id of cited) expect(content.sources.has(id), id).toBe(true);
  });

  test('puts 112 and Veilig Thuis, both checked, with every region', () => {
    for (const region of regions) {
      const crisis = region.contacts.filter(({ role }) => role === 'noodnummer' || role === 'veilig-thuis');
      expect(crisis.map(({ phone, checkedOn }) => [phone?.href, checkedOn])).toEqual([
        ['tel:112', '2026-11-22'],
        ['tel:08002000', '2026-11-22'],
      ]);
    }
  });

  test('holds no mobile number and no address of a person', () => {
    for (const { phone, email } of contacts) {
      expect(phone?.href ?? '').not.toMatch(/^tel:\+316/);
      expect(email ?? '').not.toMatch(/^[a-z]\.[a-z]/);
    }
  });

  test('has somebody for leerplicht for every municipality, the neighbour included', () => {
    const region = content.regions.get('zuid-kennemerland');
    for (const { slug } of region?.municipalities ?? []) {
      const own = region?.contacts.filter((c) => c.role === 'leerplicht' && c.municipalities.includes(slug));
      expect(own, slug).toHaveLength(1);
    }
    expect(region?.municipalities.filter(({ neighbour }) => neighbour).map(({ name }) => name)).toEqual([
      'Hillegom',
    ]);
  });

  test('knows the 41 woonplaatsen of Westerkwartier', () => {
    const found = content.places.filter(({ code, hamlet }) => code === 'GM1969' && !hamlet);
    expect(found).toHaveLength(41);
  });
});
