import { it } from 'vitest';
import { rule } from '../../../../src/lib/rules/ondersteuningsroute/index.ts';
import { expectPathsFile } from '../paths-file.ts';

it('has exactly the paths that were reviewed', async () => {
  await expectPathsFile(rule, new URL('./ondersteuningsroute.paths.txt', import.meta.url));
});
