import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hostFileNames, packFrom, typeOf } from '../src/lib/site/hosting.ts';

/** A file of the built site, as a server sends it. */
export interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Whether it is worth packing for who can unpack it. */
  readonly packs: boolean;
}

/** Types of what is no text of ours. */
const otherTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** What is sent for a file with this path and content. */
export function answerOf(path: string, body: Buffer): Answer {
  const type = typeOf(path);
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return {
    body,
    type: type ?? otherTypes[ending] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    packs: type !== undefined && body.length >= packFrom,
  };
}

/** Every file of the site by its address. `folderOfSite` is where the site stands: "/", or "/routeboek/". */
export function answersOf(folder: string, folderOfSite: string): ReadonlyMap<string, Answer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hidden: ReadonlySet<string> = new Set(hostFileNames);
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = relative(folder, file).split(sep).join('/');
      return hidden.has(path)
        ? []
        : [[`${folderOfSite}${path}`, answerOf(path, readFileSync(file))] as const];
    }),
  );
}
