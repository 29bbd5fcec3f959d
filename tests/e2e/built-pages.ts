import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The address of every built page, the error page apart: "/begrippen/". */
export const builtPages: readonly string[] = globSync('**/index.html', { cwd: 'dist' })
  .map(
    (path) =>
      `/${path
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  .toSorted();

/** The built pages of one kind: "/zuid-kennemerland/kaarten/meldcode/" for 'kaarten'. */
export const builtPagesOf = (kind: string): readonly string[] =>
  builtPages.filter((address) => new RegExp(`^/[^/]+/${kind}/[^/]+/$`).test(address));
