import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { securityHeaders } from '../lib/site/policy.ts';

type Headers = Readonly<Record<string, string>>;

/** Each host puts a value between double quotes, or ends it with the line. Throws on a value that would break out. */
const quoted = (value: string): string => {
  if (/["\\$\n]/.test(value)) throw new Error(`A host can't take this header as it is: ${value}`);
  return `"${value}"`;
};

const lines = (headers: Headers, write: (name: string, value: string) => string): readonly string[] =>
  Object.entries(headers).map(([name, value]) => write(name, quoted(value)));

/** For Netlify and Cloudflare Pages, which read it by itself: the headers go with every file. */
const netlify = (headers: Headers): string =>
  ['/*', ...lines(headers, (name, value) => `  ${name}: ${value.slice(1, -1)}`), ''].join('\n');

/** For Apache, which reads it by itself where `AllowOverride` lets it; an answer with an error has the headers too. */
const apache = (headers: Headers): string =>
  [
    'ErrorDocument 404 /404.html',
    '<IfModule mod_headers.c>',
    ...lines(headers, (name, value) => `  Header always set ${name} ${value}`),
    '</IfModule>',
    '',
  ].join('\n');

/** For nginx, to be included in the `server` block: nginx reads nothing from the folder that it serves. */
const nginx = (headers: Headers): string =>
  [
    '# include this in the server block; a location with an add_header of its own needs it once more',
    'error_page 404 /404.html;',
    ...lines(headers, (name, value) => `add_header ${name} ${value} always;`),
    '',
  ].join('\n');

/** The files with which a host learns the security headers: name to text. All say the same. */
export const hostFiles = (headers: Headers = securityHeaders): Readonly<Record<string, string>> => ({
  _headers: netlify(headers),
  '.htaccess': apache(headers),
  'nginx-headers.conf': nginx(headers),
});

/** Writes the header files into the built site. */
export async function writeHostHeaders(dist: string): Promise<void> {
  await Promise.all(
    Object.entries(hostFiles()).map(([name, text]) => writeFile(path.join(dist, name), text)),
  );
}
