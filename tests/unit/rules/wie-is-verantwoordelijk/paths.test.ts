import { it } from 'vitest';
import { rule } from '../../../../src/lib/rules/wie-is-verantwoordelijk/index.ts';
import { expectPathsFile } from '../paths-file.ts';

it('has exactly the routes that were reviewed', async () => {
  await expectPathsFile(rule, new URL('./wie-is-verantwoordelijk.paths.txt', import.meta.url));
});
