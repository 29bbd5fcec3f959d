import { expect, test } from 'vitest';
import { calculatorProblems } from '../../../src/integrations/calculator-problems.ts';
import { calculators } from '../../../src/lib/calculators/index.ts';
import { readContent } from '../../../src/lib/content/read.ts';

const { content } = readContent('.');

test('every calculator cites a law by one article', () => {
  expect(calculatorProblems(content)).toEqual([]);
});

test('told: a law that is cited by more articles at once, and by which calculator', () => {
  const { verlof } = calculators;
  const wrong = { ...verlof, sources: [{ source: 'leerplichtwet', at: 'art. 11 en 13' }] as const };
  const [problem, ...others] = calculatorProblems(content, { verlof: wrong });
  expect(problem?.file).toBe('src/lib/calculators/verlof/');
  expect(problem?.what).toBe(
    '"art. 11 en 13" is geen plek in de wet "leerplichtwet": een verwijzing noemt precies één artikel.',
  );
  expect(problem?.remedy).toContain('Twee artikelen zijn twee verwijzingen.');
  expect(others).toEqual([]);
});
