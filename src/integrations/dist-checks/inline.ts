import type { Problem } from '../../lib/content/problem.ts';
import { policyMeta } from '../../lib/site/policy.ts';
import { attribute, has, isLink, lineOf, type Element, type Page } from './page.ts';

/** A data block for a script of ours; the browser does not run it. */
const isData = (element: Element) => attribute(element, 'type') === 'application/json';

const remedies = {
  script:
    'Zet het script in een bestand van zichzelf (een gewone <script> in het component, zonder is:inline).',
  style: 'Gebruik een class uit een stylesheet.',
  table:
    'Gebruik een class uit een stylesheet; in een tabel: haal de dubbele punten uit de regel met streepjes.',
  handler: 'Gebruik addEventListener in een script.',
  link: 'Gebruik een knop met een script, of een gewoon adres.',
} as const;

function faults(element: Element): readonly (readonly [what: string, remedy: string])[] {
  const tag = `<${element.tagName}>`;
  const found: (readonly [string, string])[] = [];
  if (element.tagName === 'script' && !has(element, 'src') && !isData(element)) {
    found.push([`Er staat een script in de pagina zelf.`, remedies.script]);
  }
  if (element.tagName === 'style') found.push(['Er staat een <style> in de pagina zelf.', remedies.style]);
  for (const { name, value } of element.attrs) {
    if (name === 'style') found.push([`${tag} heeft een style-attribuut ("${value}").`, remedies.table]);
    if (/^on[a-z]/.test(name)) found.push([`${tag} heeft het attribuut ${name}.`, remedies.handler]);
    if (/^\s*javascript:/i.test(value)) found.push([`${tag} heeft een javascript-adres.`, remedies.link]);
  }
  return found;
}

const isPolicy = (element: Element) =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

const fetches = (element: Element) => element.tagName === 'script' || isLink(element, 'stylesheet');

function policyFault(all: readonly Element[]): string | undefined {
  const index = all.findIndex(isPolicy);
  const policy = all[index];
  if (!policy) return 'De pagina heeft geen <meta> met het beveiligingsbeleid (Content-Security-Policy).';
  if (attribute(policy, 'content') !== policyMeta)
    return 'Het beveiligingsbeleid in <meta> is niet dat van de site.';
  if (all.slice(0, index).some(fetches))
    return 'Het beveiligingsbeleid in <meta> staat pas na een script of stylesheet.';
  return undefined;
}

/**
 * Inline scripts, styles and handlers: the policy refuses them, so a reader would miss them without a message.
 * Good: `<script type="module" src="/x.js">`. Bad: `<p style="color: red">`, `<button onclick="…">`.
 */
export function checkInline(page: Page): readonly Problem[] {
  const found = page.elements.flatMap((element) =>
    faults(element).map(([what, remedy]) => ({ file: page.file, line: lineOf(element), what, remedy })),
  );
  const policy = policyFault(page.elements);
  if (policy === undefined) return found;
  const remedy = 'Zet <meta http-equiv> met policyMeta (lib/site/policy.ts) als tweede regel van <head>.';
  return [{ file: page.file, line: undefined, what: policy, remedy }, ...found];
}
