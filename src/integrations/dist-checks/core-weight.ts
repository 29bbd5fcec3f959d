import { join } from 'node:path';
import { build } from 'vite';
import { gzipped } from './weight.ts';

/** What the wizard takes of the core: walking a flow, what another answer gives, how long it may take, and the result. */
const used = `
export { replay } from './replay.ts';
export { neighbours } from './neighbours.ts';
export { remaining } from './paths.ts';
export { explain } from './explain.ts';
`;

/** The weight of the rule core as it reaches a browser, in bytes after gzip. `root` is the folder that holds `src`. */
export async function weighCore(root: string): Promise<number> {
  const entry = join(root, 'src/lib/rules/core/weighed.ts');
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'weighed',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? used : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as { output: readonly { readonly type: string; readonly code?: string }[] };
  return output.reduce((sum, { code }) => sum + (code === undefined ? 0 : gzipped(code)), 0);
}
