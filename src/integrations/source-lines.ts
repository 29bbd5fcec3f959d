import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sourcesFile = 'src/content/bronnen.yaml';

/** The line of each source in bronnen.yaml by its id, counted from 1. `root` is the folder with `src`. */
export function sourceLines(root: string): ReadonlyMap<string, number> {
  const lines = readFileSync(join(root, sourcesFile), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, index) => {
      const [, id] = /^\s*- id: (\S+)\s*$/.exec(line) ?? [];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
}
