import { expect, test } from 'vitest';
import { checkLayers } from '../../../src/integrations/dist-checks/layers.ts';

test('a stylesheet that begins with the lowest layer may be loaded first', () => {
  expect(checkLayers('dist/a.css', '@layer base,nl;@layer site{a{margin:0}}')).toEqual([]);
  expect(checkLayers('dist/a.css', '@page{margin:12mm}@layer base,nl,site;@layer site{a{margin:0}}')).toEqual(
    [],
  );
  expect(checkLayers('dist/a.css', 'a{margin:0}')).toEqual([]);
});

test('one that begins with another layer says which, and what to do', () => {
  const [problem] = checkLayers('dist/a.css', '@page{margin:12mm}@media print{@layer site{a{margin:0}}}');
  expect(problem?.file).toBe('dist/a.css');
  expect(problem?.what).toContain('"site"');
  expect(problem?.remedy).toContain('@layer base, nl, site;');
});
