import type { Problem } from '../../lib/content/problem.ts';
import { attribute, lineOf, type Element, type Page } from './page.ts';

/** What a script of ours may not even mention: ways to keep something, and ways to send something. */
const forbidden = [
  ['document.cookie', /\bcookie\b/],
  ['localStorage', /\blocalStorage\b/],
  ['sessionStorage', /\bsessionStorage\b/],
  ['setItem', /\bsetItem\b/],
  ['indexedDB', /\bindexedDB\b/],
  ['caches', /\bcaches\./],
  ['fetch', /\bfetch\b/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['serviceWorker', /\bserviceWorker\b/],
] as const;

/**
 * Who may do what no other script may, and why. The worker keeps a copy of public pages for when there is no network: addresses that
 * the build wrote down, from a list with a digest each, so that it cannot hold what a reader filled in. One script of the pages
 * asks the browser to start that worker, and reads whether the key to search is switched off; it has no way of its own to keep or
 * fetch anything. What keeps that choice is the script of the switch, which stands on one page, where nobody fills in anything else.
 */
const allowed: readonly (readonly [file: RegExp, names: readonly string[]])[] = [
  [/^dist\/sw\.js$/, ['caches', 'fetch']],
  [/^dist\/_astro\/Everywhere\.astro_astro_type_script_[\w.-]+\.js$/, ['serviceWorker', 'localStorage']],
  [/^dist\/_astro\/Sneltoets\.astro_astro_type_script_[\w.-]+\.js$/, ['localStorage', 'setItem']],
];

/**
 * Our own script, as built: it keeps nothing and sends nothing. The search list is left out: it is text, in which
 * any word may stand.
 */
export function checkScript(file: string, code: string): readonly Problem[] {
  const may = allowed.flatMap(([pattern, names]) => (pattern.test(file) ? names : []));
  return forbidden
    .filter(([name, pattern]) => pattern.test(code) && !may.includes(name))
    .map(([name]) => ({
      file,
      line: undefined,
      what: `Het script gebruikt ${name}. Routeboek bewaart niets en verstuurt niets.`,
      remedy: 'Haal dit uit het script, of zet in astro.config.mjs uit wat Vite er zelf in zet.',
    }));
}

/** Attributes whose address a browser fetches by itself. */
const fetched = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping'];
/** A `<link>` that only tells something. */
const tellingLinks = ['canonical', 'alternate', 'license', 'author'];

function addresses(element: Element): readonly string[] {
  const found = fetched.flatMap((name) => attribute(element, name) ?? []);
  const rel = attribute(element, 'rel') ?? '';
  if (element.tagName === 'link' && !tellingLinks.includes(rel)) found.push(attribute(element, 'href') ?? '');
  return found;
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/**
 * What a page lets the browser fetch: only files of the site itself.
 * Good: `<img src="/beeld.svg">`. Bad: `<link rel="preconnect" href="https://fonts.example">`.
 */
export const checkHosts = (page: Page): readonly Problem[] =>
  page.elements.flatMap((element) =>
    addresses(element)
      .flatMap((list) => list.split(/,\s+/))
      .filter((address) => elsewhere.test(address.trim()))
      .map((address) => ({
        file: page.file,
        line: lineOf(element),
        what: `<${element.tagName}> haalt iets van een andere site: ${address.trim()}.`,
        remedy: 'Zet het bestand in public/ of src/ en verwijs daarnaar.',
      })),
  );

/** A stylesheet that fetches nothing from elsewhere. */
export const checkStyles = (file: string, css: string): readonly Problem[] =>
  [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]+)/gi)].map(([, address = '']) => ({
    file,
    line: undefined,
    what: `De stylesheet haalt iets van een andere site: ${address}.`,
    remedy: 'Zet het bestand in public/ of src/ en verwijs daarnaar.',
  }));
