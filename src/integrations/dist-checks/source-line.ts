import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What may stand directly after an address; otherwise "/a/" would be found in "/a/b/". */
const closing = /^["'`)\s>]|^$/;

function linesWith(text: string, address: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    for (let at = line.indexOf(address); at >= 0; at = line.indexOf(address, at + 1)) {
      const before = line.charAt(at - 1);
      if (closing.test(line.slice(at + address.length)) && !/[\w/-]/.test(before)) return [index + 1];
    }
    return [];
  });
}

/** The parts of an address that a file may be named after: "/zuid-kennemerland/routeboek/kernteam/". */
const parts = (page: string) => page.split('/').filter((part) => part !== '');

/**
 * Where in the source an address is written, for a message to an editor: first the content, then the code. Of
 * several places the one in the file named after the page. Undefined when the address is put together by code.
 */
export function findInSource(root: string, address: string, page: string): Place | undefined {
  for (const pattern of ['src/content/**/*.{mdx,md,yaml}', 'src/**/*.{astro,tsx,ts}']) {
    const places = globSync(pattern, { cwd: root })
      .toSorted()
      .flatMap((file) =>
        linesWith(readFileSync(join(root, file), 'utf8'), address).map((line): Place => ({ file, line })),
      );
    const own = places.find(({ file }) =>
      parts(page).some((part) => new RegExp(`/${part}\\.[a-z]+$`).test(file)),
    );
    const best = own ?? places[0];
    if (best) return best;
  }
  return undefined;
}
