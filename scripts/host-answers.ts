import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf, hashedFolder, hostFileNames, typeOf } from '../src/lib/site/hosting.ts';

/** A question to a host, and what must come back. */
export interface Expected {
  readonly path: string;
  readonly status: number;
  /** Names in lower case; undefined: this header must be absent. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Whether the answer must come packed to who can unpack it; undefined: that is up to the host. */
  readonly packed?: boolean;
  /** Whether a second question with what the first said is answered with 304. */
  readonly again?: true;
  /** The body, or a part of it. */
  readonly body?: string;
}

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const page = (path: string): Expected => ({
  path,
  status: 200,
  headers: { ...lower(headersOf(path)), 'content-type': 'text/html; charset=utf-8' },
  packed: true,
  again: true,
});

const wrong = (path: string, body: string): Expected => ({
  path,
  status: 404,
  headers: { ...lower(headersOf(path, false)), 'content-type': 'text/html; charset=utf-8' },
  body,
});

/** One file of each kind that the site has, by its address. */
function samples(dist: string): readonly string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => typeOf(file) && !file.endsWith('.html') && !file.startsWith('/zoeklijst/'))
    .toSorted();
  const kind = (file: string) => `${file.startsWith(hashedFolder)} ${file.slice(file.lastIndexOf('.'))}`;
  return [...new Map(files.map((file) => [kind(file), file])).values()];
}

/** What every host must answer with the built site in `dist`. */
export function expectations(dist: string): readonly Expected[] {
  const own = readFileSync(join(dist, '404.html'), 'utf8');
  return [
    page('/'),
    page('/begrippen/'),
    ...samples(dist).map((path): Expected => ({
      path,
      status: 200,
      headers: { ...lower(headersOf(path)), 'content-type': typeOf(path) },
    })),
    wrong('/bestaat-niet/', own),
    wrong(`${hashedFolder}bestaat-niet.js`, own),
    ...hostFileNames.map((name): Expected => ({
      path: `/${name}`,
      status: name === '.htaccess' ? 0 : 404,
      headers: {},
    })),
    { path: '/begrippen', status: 301, headers: {} },
  ];
}

/** Types that say the same; nginx keeps the older name for scripts in its own list. */
const sameType = (sent: string | null, wanted: string | undefined): boolean => {
  const plain = (type: string | null | undefined) => (type ?? '').toLowerCase().replaceAll(' ', '');
  return plain(sent) === plain(wanted);
};

/** What a host at `address` answers otherwise than expected, in words. */
export async function differences(address: string, all: readonly Expected[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, status, headers, packed, again, body } of all) {
    const say = (what: string) => found.push(`${path}: ${what}`);
    const ask = (extra: Record<string, string> = {}) =>
      fetch(address + path, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip', ...extra } });
    const answer = await ask();
    const text = await answer.text();
    // 0: refused, one way or another.
    if (status === 0 ? answer.status < 400 : answer.status !== status) {
      say(`status ${answer.status}, not ${status || '403 or 404'}`);
    }
    for (const [name, wanted] of Object.entries(headers)) {
      const sent = answer.headers.get(name);
      const same = name === 'content-type' ? sameType(sent, wanted) : sent === (wanted ?? null);
      if (!same) say(`${name} is ${sent ?? 'absent'}, not ${wanted ?? 'absent'}`);
    }
    if (packed !== undefined && (answer.headers.get('content-encoding') === 'gzip') !== packed) {
      say(packed ? 'it is not packed' : 'it is packed');
    }
    if (packed && !/accept-encoding/i.test(answer.headers.get('vary') ?? ''))
      say('vary lacks Accept-Encoding');
    if (body !== undefined && !text.includes(body)) say('it is not the page that it should be');
    if (again) {
      const etag = answer.headers.get('etag');
      const modified = answer.headers.get('last-modified');
      const second = await ask({
        ...(etag && { 'If-None-Match': etag }),
        ...(modified && { 'If-Modified-Since': modified }),
      });
      await second.arrayBuffer();
      if (second.status !== 304) say(`asked again it answers ${second.status}, not 304`);
    }
  }
  return found;
}
