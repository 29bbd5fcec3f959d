import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pageOf, type Page } from '../../../src/integrations/dist-checks/page.ts';
import type { PageKind } from '../../../src/lib/site/page-kind.ts';
import { policyMeta } from '../../../src/lib/site/policy.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${policyMeta}">`;

/** A whole page around a piece of body; `head` comes after the policy. */
export const whole = (body: string, head = '', kind: PageKind = 'tekst'): string =>
  `<!DOCTYPE html><html lang="nl" data-pagina="${kind}"><head><meta charset="utf-8">${policy}<title>Begrippen</title>${head}</head><body>${body}</body></html>`;

/** A page at an address of the site. */
export const page = (body: string, head = '', address = '/begrippen/', kind: PageKind = 'tekst'): Page =>
  pageOf(`${address.slice(1)}index.html`, whole(body, head, kind));

/** Writes files (path to text) into a new folder; gives the folder. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'routeboek-dist-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
