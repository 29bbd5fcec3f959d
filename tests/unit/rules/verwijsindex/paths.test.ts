import { test } from 'vitest';
import { rule } from '../../../../src/lib/rules/verwijsindex/index.ts';
import { expectPathsFile } from '../paths-file.ts';

test('every route is the one in the file', async () => {
  await expectPathsFile(rule, new URL('./verwijsindex.paths.txt', import.meta.url));
});
