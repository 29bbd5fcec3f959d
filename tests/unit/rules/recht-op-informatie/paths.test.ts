import { test } from 'vitest';
import { rule } from '../../../../src/lib/rules/recht-op-informatie/index.ts';
import { expectPathsFile } from '../paths-file.ts';

test('every route is the one in the file', async () => {
  await expectPathsFile(rule, new URL('./recht-op-informatie.paths.txt', import.meta.url));
});
