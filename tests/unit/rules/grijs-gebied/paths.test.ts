import { test } from 'vitest';
import { rule } from '../../../../src/lib/rules/grijs-gebied/index.ts';
import { expectPathsFile } from '../paths-file.ts';

test('every route is the one in the file', async () => {
  await expectPathsFile(rule, new URL('./grijs-gebied.paths.txt', import.meta.url));
});
