import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stableFilters, type IndexFile } from '../../../src/integrations/stable-filters.ts';

const short = (type: number, number: number) =>
  number < 24
    ? [(type << 5) | number]
    : number < 256
      ? [(type << 5) | 24, number]
      : [(type << 5) | 25, number >> 8, number & 255];

/** CBOR of texts, whole numbers and lists, as Pagefind writes it. */
function cbor(value: unknown): readonly number[] {
  if (typeof value === 'number') return short(0, value);
  if (typeof value === 'string') {
    const bytes = [...Buffer.from(value)];
    return [...short(3, bytes.length), ...bytes];
  }
  const list = value as readonly unknown[];
  return [...short(4, list.length), ...list.flatMap((item) => [...cbor(item)])];
}

const file = (path: string, value: unknown): IndexFile => ({
  path,
  content: gzipSync(Buffer.from([...Buffer.from('pagefind_dcd'), ...cbor(value)])),
});

const haarlem = ['Haarlem', [3, 300]];
const zandvoort = ['Zandvoort', [7]];

/** An index with its filters in some order, and files named after it. */
const index = (
  name: string,
  places: readonly unknown[],
  filters: readonly string[],
): readonly IndexFile[] => [
  file(`filter/nl_${name}aa.pf_filter`, ['gemeente', places]),
  file(`filter/nl_${name}bb.pf_filter`, ['soort', [['kaart', [1]]]]),
  file(`pagefind.nl_${name}.pf_meta`, [
    '1.5.2',
    [['nl_1', 12]],
    [['a', 'b', 'nl_2']],
    filters.map((filter) => [filter, `nl_${name}${filter === 'soort' ? 'bb' : 'aa'}`]),
    [],
    ['titel'],
  ]),
  { path: 'pagefind-entry.json', content: Buffer.from(`{"languages":{"nl":{"hash":"nl_${name}"}}}`) },
  { path: 'fragment/nl_9.pf_fragment', content: Buffer.from('as it is') },
];

const text = ({ path, content }: IndexFile) =>
  [
    path,
    (/pf_(filter|meta)$/.test(path) ? gunzipSync(content) : Buffer.from(content)).toString('latin1'),
  ] as const;

test('an index whose filters stood in another order is the same, to its names', () => {
  const one = stableFilters(index('x', [haarlem, zandvoort], ['gemeente', 'soort']));
  const two = stableFilters(index('y', [zandvoort, haarlem], ['soort', 'gemeente']));
  expect(two.map(text)).toEqual(one.map(text));
  expect(one).toHaveLength(5);
});

test('whatever names a file still finds it', () => {
  const files = stableFilters(index('x', [zandvoort, haarlem], ['soort', 'gemeente']));
  const paths = files.map(({ path }) => path);
  const [, meta = ''] = files.map(text).find(([path]) => path.endsWith('pf_meta')) ?? [];
  const [, entry = ''] = files.map(text).find(([path]) => path.endsWith('entry.json')) ?? [];
  const hash = /"hash":"(.+?)"/.exec(entry)?.[1];
  expect(paths).toContain(`pagefind.${hash ?? ''}.pf_meta`);
  const named = [...meta.matchAll(/nl_[0-9a-f]{7}/g)].map(([name]) => `filter/${name}.pf_filter`);
  expect(named).toHaveLength(2);
  for (const path of named) expect(paths).toContain(path);
});

test('different filters still have different names', () => {
  const paths = (places: readonly unknown[]) =>
    stableFilters(index('x', places, ['gemeente', 'soort'])).map(({ path }) => path);
  expect(paths([haarlem])).not.toEqual(paths([haarlem, zandvoort]));
});

test('an index that Pagefind writes in another way stops the build', () => {
  const odd = { path: 'filter/nl_1.pf_filter', content: gzipSync(Buffer.from('something else altogether')) };
  expect(() => stableFilters([odd])).toThrow('another way');
  const map = {
    path: 'filter/nl_1.pf_filter',
    content: gzipSync(Buffer.from('pagefind_dcd\u00a1', 'latin1')),
  };
  expect(() => stableFilters([map])).toThrow('Pagefind');
});
