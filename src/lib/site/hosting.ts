import { base } from './base.ts';
import { securityHeaders } from './policy.ts';

/**
 * What a host sends with the files of the site, said once: the files for Apache, nginx and others are made from it, our
 * own server sends it, and `npm run check:hosts` holds all of them against it.
 */

/** Files with a digest of their content in their name: what they hold never changes. */
export const hashedFolder = `${base}_astro/`;

export const cache = {
  hashed: 'public, max-age=31536000, immutable',
  /** Everything else is asked for each time: a number that was put right today is right today. */
  other: 'no-cache',
} as const;

/** Types by ending, without the charset: those that lists of types lack, or have wrong, and all that is text. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  vcf: 'text/vcard',
  rtf: 'application/rtf',
  dmn: 'application/xml',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
};

/** The types that no list of a host knows, or that some list has under an old name. */
export const ownTypes = ['vcf', 'csv', 'dmn', 'xml', 'webmanifest', 'js'] as const;

/** Answers smaller than this are not worth packing. */
export const packFrom = 1024;

/** Files for a host, which are no part of the site. */
export const hostFileNames = ['_headers', '.htaccess', 'nginx-headers.conf'] as const;

/** The type of a file with its charset: all our text is UTF-8. Undefined for what is no text of ours. */
export function typeOf(path: string): string | undefined {
  const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? '';
  return Object.hasOwn(types, ending) ? `${types[ending] ?? ''}; charset=utf-8` : undefined;
}

/** All headers of the site with an answer; `found` is false for a wrong address. */
export const headersOf = (path: string, found = true): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  'Cache-Control': found && path.startsWith(hashedFolder) ? cache.hashed : cache.other,
});
