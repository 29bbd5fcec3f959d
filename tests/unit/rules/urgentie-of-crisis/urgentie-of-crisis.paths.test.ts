import { it } from 'vitest';
import { rule } from '../../../../src/lib/rules/urgentie-of-crisis/index.ts';
import { expectPathsFile } from '../paths-file.ts';

it('has exactly the paths that were reviewed', async () => {
  await expectPathsFile(rule, new URL('./urgentie-of-crisis.paths.txt', import.meta.url));
});
