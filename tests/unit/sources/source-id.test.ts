import { expect, test } from 'vitest';
import { sourceIdModule } from '../../../src/lib/sources/source-id.ts';

test('the ids of all sources become a union, in the order of the alphabet', () => {
  expect(sourceIdModule(['wpo', 'avg'])).toBe(
    '/** Written by `npm run generate` from src/content/bronnen.yaml. */\n' +
      "export type SourceId =\n  | 'avg'\n  | 'wpo';\n",
  );
});

test('without sources nothing can be cited', () => {
  expect(sourceIdModule([])).toContain('export type SourceId = never;');
});
