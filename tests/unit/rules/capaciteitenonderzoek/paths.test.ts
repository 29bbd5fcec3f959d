import { test } from 'vitest';
import { expectPathsFile } from '../paths-file.ts';
import { flow } from './walk.ts';

test('every route is the one in the file', async () => {
  await expectPathsFile(flow, new URL('./capaciteitenonderzoek.paths.txt', import.meta.url));
});
