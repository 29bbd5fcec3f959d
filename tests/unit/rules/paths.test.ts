import { test } from 'vitest';
import { flowOf, ruleIds, rules } from '../../../src/lib/rules/index.ts';
import { expectPathsFile } from './paths-file.ts';

test.each(ruleIds)('%s has exactly the routes that were reviewed', async (id) => {
  await expectPathsFile(flowOf(rules[id]), new URL(`./${id}/${id}.paths.txt`, import.meta.url));
});
