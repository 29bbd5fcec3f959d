import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/integrations/check-content.ts';
import { checkTexts } from '../../../src/integrations/content-checks/index.ts';
import { exerciseProblems } from '../../../src/integrations/exercise-problems.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';

/** A copy of the real content to try something in. */
export interface Scratch {
  readonly root: string;
  readonly read: (file: string) => string | undefined;
  readonly write: (file: string, text: string) => void;
  /** What an editor reads who checks it. */
  readonly messages: () => readonly string[];
  /** The same without the rules and the chapters of others, which takes a tenth of the time. */
  readonly quickMessages: () => readonly string[];
}

/** Does something with a copy of the real content, and removes the copy. Files are named from its root: "src/content/…". */
export function withScratch<T>(work: (scratch: Scratch) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'routeboek-'));
  const read = (file: string): string | undefined => {
    const path = join(root, file);
    if (!existsSync(path)) return undefined;
    if (statSync(path).isFile()) return readFileSync(path, 'utf8');
    return globSync('*', { cwd: path })
      .map((name) => readFileSync(join(path, name), 'utf8'))
      .join('\n');
  };
  try {
    cpSync('src/content', join(root, 'src/content'), { recursive: true });
    return work({
      root,
      read,
      write: (file, text) => {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      },
      quickMessages: () => {
        // What the pages add is a region of their own: every other chapter is somebody else's.
        const texts = globSync('src/content/{regios/*/routeboek,handreikingen}/*.mdx', { cwd: root });
        for (const file of texts.filter((one) => existsSync(one))) rmSync(join(root, file));
        const { content, problems } = readContent(root);
        const { errors } = checkTexts(root, content, problems.length === 0, '2026-11-28');
        const inExercises = problems.length === 0 ? exerciseProblems(root, content) : [];
        const others = /Er is geen pagina \/(?:landelijk\/handreiking|[a-z-]+\/routeboek)\//;
        return [...problems, ...errors, ...inExercises]
          .map(formatProblem)
          .filter((message) => !others.test(message));
      },
      messages: () => checkContent(root, '2026-11-28').errors.map(formatProblem),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
