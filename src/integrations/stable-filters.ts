import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the search index, as Pagefind gives it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind writes in CBOR: texts, whole numbers, and lists of these. */
type Value = string | number | readonly Value[];

/** Before the CBOR, so that Pagefind sees that a host has not unpacked the file. */
const mark = Buffer.from('pagefind_dcd');

const textType = 3;
const listType = 4;

function read(bytes: Buffer): Value {
  let at = 0;
  const next = (): Value => {
    const head = bytes.readUInt8(at);
    at += 1;
    const type = head >> 5;
    const small = head & 31;
    if (small > 26) throw new Error('Pagefind: a number is written in an unknown way');
    const size = small < 24 ? 0 : 2 ** (small - 24);
    const number = size ? bytes.readUIntBE(at, size) : small;
    at += size;
    if (type === 0) return number;
    if (type === textType) {
      at += number;
      return bytes.toString('utf8', at - number, at);
    }
    if (type === listType) return Array.from({ length: number }, next);
    throw new Error(`Pagefind: a value of an unknown kind (${type})`);
  };
  return next();
}

function head(type: number, number: number): Buffer {
  const kind = type << 5;
  if (number < 24) return Buffer.from([kind | number]);
  const [code, size] = number < 2 ** 8 ? [24, 1] : number < 2 ** 16 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(kind | code, 0);
  bytes.writeUIntBE(number, 1, size);
  return bytes;
}

function write(value: Value): Buffer {
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(textType, text.length), text]);
  }
  return Buffer.concat([head(listType, value.length), ...value.map(write)]);
}

/** Unpacks a file. Throws when it could not be written back as it is: then Pagefind has changed its ways. */
function unpack({ path, content }: IndexFile): Value {
  const bytes = gunzipSync(content);
  const body = bytes.subarray(mark.length);
  const value = bytes.subarray(0, mark.length).equals(mark) ? read(body) : undefined;
  if (value === undefined || !write(value).equals(body)) {
    throw new Error(`Pagefind: ${path} is written in another way than stable-filters.ts knows`);
  }
  return value;
}

const pack = (value: Value): { readonly content: Uint8Array; readonly digest: string } => {
  const bytes = Buffer.concat([mark, write(value)]);
  return { content: gzipSync(bytes, { level: 9 }), digest: createHash('sha256').update(bytes).digest('hex') };
};

const first = (value: Value): string => (Array.isArray(value) ? String(value[0]) : '');

/** In the order of what each begins with: a filter by its name, a value of a filter by itself. */
const sorted = (list: Value | undefined): readonly Value[] =>
  Array.isArray(list)
    ? (list as readonly Value[]).toSorted((a, b) => (first(a) < first(b) ? -1 : Number(first(a) > first(b))))
    : [];

const language = (name: string): string => name.replace(/_[^_]*$/, '');

/**
 * The same index, with its filters in a fixed order. Pagefind writes them in the order of a table that is shuffled anew
 * each time, and names files after what they hold, so that two builds of one text differed. Everything else of the index
 * is the same each time and is left as it is. Throws when Pagefind writes in another way than it did.
 */
export function stableFilters(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file): IndexFile => {
      const old = /([^/]+)\.pf_filter$/.exec(file.path)?.[1] ?? '';
      const [name = '', values] = unpack(file) as readonly Value[];
      const { content, digest } = pack([name, sorted(values)]);
      const fresh = `${language(old)}_${digest.slice(0, 7)}`;
      renamed.set(old, fresh);
      return { path: file.path.replace(old, fresh), content };
    });

  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file): IndexFile => {
      const old = /pagefind\.([^/]+)\.pf_meta$/.exec(file.path)?.[1] ?? '';
      const parts = unpack(file) as readonly Value[];
      // version, pages, chunks of the index, filters, orders to sort in, names of facts
      const [version = '', pages = [], chunks = [], list, ...rest] = parts;
      const names = sorted(list).map((entry) => {
        const [name = '', hash] = entry as readonly Value[];
        return [name, renamed.get(String(hash)) ?? String(hash)];
      });
      const { content, digest } = pack([version, pages, chunks, names, ...rest]);
      const fresh = `${language(old)}_${digest.slice(0, 10)}`;
      renamed.set(old, fresh);
      return { path: file.path.replace(old, fresh), content };
    });

  return files
    .map((file) => {
      if (/\.pf_(filter|meta)$/.test(file.path)) return undefined;
      if (!file.path.endsWith('pagefind-entry.json')) return file;
      const text = [...renamed].reduce(
        (done, [old, fresh]) => done.replaceAll(`"${old}"`, `"${fresh}"`),
        Buffer.from(file.content).toString('utf8'),
      );
      return { path: file.path, content: Buffer.from(text) };
    })
    .filter((file) => file !== undefined)
    .concat(filters, metas);
}
