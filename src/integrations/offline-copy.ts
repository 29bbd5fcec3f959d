import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Problem } from '../lib/content/problem.ts';
import * as address from '../lib/site/addresses.ts';
import { base, withBase, withoutBase } from '../lib/site/base.ts';
import { mostBytes, shared, type Copy, type CopyFile, type Edition } from '../lib/site/copy.ts';

/**
 * What no copy needs: the open data, pictures for other sites, files for hosts, and the pages of the
 * municipalities of no region, of which a reader needs one.
 */
const left =
  /^(?:open-data\/|404\.html$|sw\.js$|kopie\/|robots\.txt$|licenties\.txt$|sitemap|_headers$|nginx-headers\.conf$|\.|icons\/(?:deel|512|maskable|apple)|wijzigingen\/feed\.xml|landelijk\/contacten\/[^/]+\/)/;

/** What others need comes first: a copy that was broken off halfway then still has pages that look and work as they should. */
const order = [/^_astro\//, /\.html$/, /^zoeklijst\/[^/]+$/, /^zoeklijst\/.*\/w\d+\.js$/];
const rank = (file: string): number => {
  const at = order.findIndex((pattern) => pattern.test(file));
  return at < 0 ? order.length : at;
};

/** Which copy a file of the built site belongs to; undefined when to none. */
function copyOf(file: string, regions: ReadonlySet<string>): string | undefined {
  if (left.test(file)) return undefined;
  // A section of the search list goes with the pages it tells of.
  const [first = ''] = file.replace(/^zoeklijst\//, '').split(/[/.]/);
  return regions.has(first) ? first : shared;
}

interface Kept extends CopyFile {
  readonly file: string;
  readonly bytes: number;
}

function keptFile(file: string, content: Buffer): Kept {
  const url = withBase(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  return { file, url, integrity, bytes: file.endsWith('.png') ? content.length : gzipSync(content).length };
}

const asListed = ({ url, integrity }: CopyFile): CopyFile => ({ url, integrity });

/** The page for no network, and all that it names. */
function shellOf(files: readonly Kept[], dist: string): readonly CopyFile[] {
  const file = `${withoutBase(address.offline)?.slice(1) ?? ''}index.html`;
  const html = readFileSync(path.join(dist, file), 'utf8');
  return files
    .filter(
      (one) => one.file === file || (/\.(?:css|js|svg)$/.test(one.file) && html.includes(`"${one.url}"`)),
    )
    .map(asListed);
}

/**
 * Writes what each copy holds (`kopie/<region>.json`), and the worker that keeps them (`sw.js`). To be run when all other
 * files of the site are there, the search list too. Gives the size of the copies in bytes, and what is wrong with it.
 */
export async function writeOfflineCopy(
  dist: string,
  { names, day }: { readonly names: Readonly<Record<string, string>>; readonly day: string },
): Promise<{ readonly sizes: Readonly<Record<string, number>>; readonly problems: readonly Problem[] }> {
  const regions = new Set(Object.keys(names));
  const groups = new Map<string, Kept[]>([
    [shared, []],
    ...[...regions].map((id) => [id, []] as [string, Kept[]]),
  ]);
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
  for (const file of paths) {
    const content = readFileSync(path.join(dist, file));
    const id = copyOf(file, regions);
    if (id !== undefined) groups.get(id)?.push(keptFile(file, content));
  }
  mkdirSync(path.join(dist, 'kopie'), { recursive: true });
  const copies: Record<string, Copy> = {};
  for (const [id, files] of groups) {
    const sorted = files.toSorted((a, b) => rank(a.file) - rank(b.file));
    const text = `${JSON.stringify({ files: sorted.map(asListed) })}\n`;
    writeFileSync(path.join(dist, 'kopie', `${id}.json`), text);
    copies[id] = {
      version: createHash('sha256').update(text).digest('hex').slice(0, 16),
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
  const common = copies[shared]?.bytes ?? 0;
  const sizes = Object.fromEntries([...regions].map((id) => [id, common + (copies[id]?.bytes ?? 0)]));
  const edition: Edition = { day, copies, names, shell: shellOf(groups.get(shared) ?? [], dist) };
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __ROUTEBOEK_EDITION__: JSON.stringify(edition),
      __ROUTEBOEK_FOLDER__: JSON.stringify(base),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../worker/sw.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const problems = Object.entries(sizes)
    .filter(([, bytes]) => bytes > mostBytes)
    .map(([id, bytes]): Problem => ({
      file: `dist/kopie/${id}.json`,
      line: undefined,
      what: `De kopie van ${names[id] ?? id} op een apparaat is ${(bytes / 1e6).toFixed(1)} MB; het mag ${mostBytes / 1e6} MB zijn.`,
      remedy:
        'Kijk in src/integrations/offline-copy.ts wat meegaat, en laat weg wat zonder netwerk niet nodig is.',
    }));
  return { sizes, problems };
}
