import { test } from 'vitest';
import { rule } from '../../../../src/lib/rules/zorgen-bespreken/index.ts';
import { expectPathsFile } from '../paths-file.ts';

test('every route is the one in the file', async () => {
  await expectPathsFile(rule, new URL('./zorgen-bespreken.paths.txt', import.meta.url));
});
