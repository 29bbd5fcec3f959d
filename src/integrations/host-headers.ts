import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { base } from '../lib/site/base.ts';
import { cache, hashedFolder, hostFileNames, ownTypes, packFrom, types } from '../lib/site/hosting.ts';
import { securityHeaders } from '../lib/site/policy.ts';

type Headers = Readonly<Record<string, string>>;

/** Each host puts a value between double quotes, or ends it with the line. Throws on a value that would break out. */
const quoted = (value: string): string => {
  if (/["\\$\n]/.test(value)) throw new Error(`A host can't take this header as it is: ${value}`);
  return `"${value}"`;
};

const lines = (headers: Headers, write: (name: string, value: string) => string): readonly string[] =>
  Object.entries(headers).map(([name, value]) => write(name, quoted(value)));

const endings = Object.keys(types);
const packed = [...new Set(Object.values(types))];

/**
 * For Netlify and Cloudflare Pages, which read it by themselves: the headers go with every file. Both pack by
 * themselves, and have a page asked for each time; a header of theirs that was given twice would be joined.
 */
const netlify = (headers: Headers): string =>
  [
    `${base}*`,
    ...lines(headers, (name, value) => `  ${name}: ${value.slice(1, -1)}`),
    `${hashedFolder}*`,
    `  Cache-Control: ${cache.hashed}`,
    ...ownTypes.flatMap((ending) => [
      `${base}*.${ending}`,
      `  Content-Type: ${types[ending] ?? ''}; charset=utf-8`,
    ]),
    '',
  ].join('\n');

/**
 * For Apache, which reads it by itself where `AllowOverride` lets it (FileInfo is enough); an answer with an error has
 * the headers too.
 */
const apache = (headers: Headers): string =>
  [
    `ErrorDocument 404 ${base}404.html`,
    ...ownTypes.map((ending) => `AddType ${types[ending] ?? ''} .${ending}`),
    `AddCharset utf-8 ${endings.map((ending) => `.${ending}`).join(' ')}`,
    // Apache marks the tag of what it packed, and then never recognises it; the day of the file does.
    'FileETag None',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "^${base}(${hostFileNames.map((name) => name.replaceAll('.', '[.]')).join('|')})"`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${packed.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...lines(headers, (name, value) => `  Header always set ${name} ${value}`),
    `  Header always set Cache-Control ${quoted(cache.other)}`,
    `  Header always set Cache-Control ${quoted(cache.hashed)} "expr=%{REQUEST_URI} =~ m#^${hashedFolder}# && %{REQUEST_STATUS} -lt 400"`,
    '</IfModule>',
    '',
  ].join('\n');

/** For nginx, to be included in the `server` block: nginx reads nothing from the folder that it serves. */
const nginx = (headers: Headers): string =>
  [
    '# include this in the server block; a location with an add_header of its own needs those below once more',
    `error_page 404 ${base}404.html;`,
    'charset utf-8;',
    `charset_types ${packed.filter((type) => type !== 'text/html').join(' ')} application/javascript;`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_min_length ${packFrom};`,
    `gzip_types ${packed.filter((type) => type !== 'text/html').join(' ')} application/javascript;`,
    ...ownTypes.map(
      (ending) => `location ~ [.]${ending}$ { types { } default_type ${types[ending] ?? ''}; }`,
    ),
    ...hostFileNames.map((name) => `location = ${base}${name} { return 404; }`),
    `set $routeboek_cache ${quoted(cache.other)};`,
    // Run anew for the page of a wrong address, so that no error is kept for a year.
    `if ($uri ~ "^${hashedFolder}") { set $routeboek_cache ${quoted(cache.hashed)}; }`,
    'add_header Cache-Control $routeboek_cache always;',
    ...lines(headers, (name, value) => `add_header ${name} ${value} always;`),
    '',
  ].join('\n');

/** The files with which a host learns what to send: name to text. All say the same. */
export const hostFiles = (
  headers: Headers = securityHeaders,
): Readonly<Record<(typeof hostFileNames)[number], string>> => ({
  _headers: netlify(headers),
  '.htaccess': apache(headers),
  'nginx-headers.conf': nginx(headers),
});

/** Writes the host files into the built site. */
export async function writeHostHeaders(dist: string): Promise<void> {
  await Promise.all(
    Object.entries(hostFiles()).map(([name, text]) => writeFile(path.join(dist, name), text)),
  );
}
