import { expect, test } from 'vitest';
import { contactsFiles, indexFile, ruleFiles, surveyFile } from './published.ts';
import { faults } from './validator.ts';

test.each(ruleFiles)('the rule $id of $region is what the published schema says', ({ file }) => {
  expect(faults('beslisregel', file)).toEqual([]);
});

test.each(contactsFiles)('the contacts of $region are what the published schema says', ({ file }) => {
  expect(faults('contacten', file)).toEqual([]);
});

test('the figures are what the published schema says', () => {
  expect(faults('enquete', surveyFile)).toEqual([]);
});

test('the index is what the published schema says', () => {
  expect(faults('overzicht', indexFile)).toEqual([]);
});
