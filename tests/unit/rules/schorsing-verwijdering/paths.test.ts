import { it } from 'vitest';
import { rule } from '../../../../src/lib/rules/schorsing-verwijdering/index.ts';
import { expectPathsFile } from '../paths-file.ts';

it('has exactly the routes that were reviewed', async () => {
  await expectPathsFile(rule, new URL('./schorsing-verwijdering.paths.txt', import.meta.url));
});
