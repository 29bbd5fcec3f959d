/**
 * Holds real hosts against what `hosting.ts` promises: `npm run check:hosts`. Starts our own server, Apache and nginx
 * on loopback, each with the built site and the files that the build made for it, and asks them the same things.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersOf, hashedFolder, hostFileNames, typeOf } from '../src/lib/site/hosting.ts';
import { serve } from './serve.ts';

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

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** The first of these programs that is there. */
const program = (...names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0);

interface Host {
  readonly name: string;
  readonly programs: readonly string[];
  readonly install: string;
  /** Writes what the host needs into its folder; gives the arguments to start it with, in the foreground. */
  readonly prepare: (folder: string, dist: string, port: number) => readonly string[];
}

const modules = ['/usr/lib/apache2/modules', '/usr/lib/httpd/modules', '/usr/lib64/httpd/modules'];

const hosts: readonly Host[] = [
  {
    name: 'Apache',
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd', 'httpd'],
    install: 'apt-get install apache2',
    prepare(folder, dist, port) {
      const where = modules.find((path) => existsSync(path)) ?? '';
      const wanted = [
        'mpm_event',
        'unixd',
        'authz_core',
        'mime',
        'dir',
        'alias',
        'headers',
        'filter',
        'deflate',
      ];
      const load = wanted
        .filter((name) => existsSync(join(where, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${join(where, `mod_${name}.so`)}`);
      const root = userInfo().uid === 0;
      const file = join(folder, 'apache.conf');
      writeFileSync(
        file,
        [
          ...load,
          `ServerRoot "${folder}"`,
          'ServerName 127.0.0.1',
          `Listen 127.0.0.1:${port}`,
          `PidFile "${join(folder, 'pid')}"`,
          `ErrorLog "${join(folder, 'error.log')}"`,
          ...(root ? ['User www-data', 'Group www-data'] : []),
          'TypesConfig /etc/mime.types',
          'DirectoryIndex index.html',
          `DocumentRoot "${dist}"`,
          `<Directory "${dist}">`,
          '  AllowOverride FileInfo',
          '  Require all granted',
          '</Directory>',
          '<Files ".ht*">',
          '  Require all denied',
          '</Files>',
          '',
        ].join('\n'),
      );
      return ['-f', file, '-DFOREGROUND'];
    },
  },
  {
    name: 'nginx',
    programs: ['/usr/sbin/nginx', 'nginx'],
    install: 'apt-get install nginx',
    prepare(folder, dist, port) {
      const file = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `  ${kind}_temp_path ${join(folder, kind)};`,
      );
      writeFileSync(
        file,
        [
          'daemon off;',
          `pid ${join(folder, 'pid')};`,
          `error_log ${join(folder, 'error.log')};`,
          'events { }',
          'http {',
          '  include /etc/nginx/mime.types;',
          '  access_log off;',
          ...temporary,
          '  server {',
          `    listen 127.0.0.1:${port};`,
          `    root ${dist};`,
          '    index index.html;',
          `    include ${join(dist, 'nginx-headers.conf')};`,
          '  }',
          '}',
          '',
        ].join('\n'),
      );
      return ['-c', file, '-e', join(folder, 'error.log')];
    },
  },
];

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`it ended at once, with code ${child.exitCode}`);
    try {
      await (await fetch(address)).arrayBuffer();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('it did not answer within ten seconds');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await end;
}

/** Starts a host with the site, asks, and stops it. */
async function check(host: Host, command: string, dist: string, all: readonly Expected[]) {
  const folder = mkdtempSync(join(tmpdir(), 'routeboek-host-'));
  const site = join(folder, 'site');
  // A copy that any user may read: hosts leave the rights of root behind.
  cpSync(dist, site, { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const child = spawn(command, host.prepare(folder, site, port), { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const address = `http://127.0.0.1:${port}`;
    await ready(address, child);
    return await differences(address, all);
  } finally {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const dist = resolve(process.argv[2] ?? 'dist');
  const all = expectations(dist);
  let wrongs = 0;
  const tell = (name: string, found: readonly string[]) => {
    wrongs += found.length;
    console.log(
      `${name}: ${found.length ? `${found.length} answers differ` : `${all.length} answers as expected`}`,
    );
    for (const one of found) console.error(`  ${one}`);
  };
  const own = await serve({ dist, port: 0 });
  tell('npm run serve', await differences(own.address, all));
  await own.close();
  let absent = 0;
  for (const host of hosts) {
    const command = program(...host.programs);
    if (command) tell(host.name, await check(host, command, dist, all));
    else {
      absent += 1;
      console.error(`${host.name} is not on this machine. Install it: ${host.install}`);
    }
  }
  return wrongs || absent ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main();
