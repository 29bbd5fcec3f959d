import { expect, test } from 'vitest';
import type { z } from 'zod';
import { chapterSchema } from '../../../src/lib/content/chapter.ts';
import { guidanceSchema, themes } from '../../../src/lib/content/guidance.ts';

const good = {
  titel: 'De dijk bij hoog water',
  samenvatting: 'Wat je doet als het water stijgt.',
  thema: 'gesprekken',
  volgorde: 10,
  voor: ['leerkracht'],
  watNu: ['Bel de dijkwacht.'],
  bellen: [],
  bronnen: [{ bron: 'handreiking-duinstreek' }],
  gecontroleerdOp: '2026-11-28',
};

const refused = (change: object): readonly string[] => {
  const { success, error } = guidanceSchema.safeParse({ ...good, ...change });
  return success ? [] : error.issues.map(({ path, code }) => `${path.join('.') || '.'} ${code}`);
};

test('a complete page fits, in each theme', () => {
  for (const thema of Object.keys(themes)) expect(refused({ thema })).toEqual([]);
});

test.each([
  ['a field that does not exist', { auteur: 'x' }, '. unrecognized_keys'],
  ['the part of a chapter', { deel: 'kernteam' }, '. unrecognized_keys'],
  ['a theme that does not exist', { thema: 'overig' }, 'thema invalid_value'],
  ['no source at all', { bronnen: [] }, 'bronnen too_small'],
  ['nothing to do now', { watNu: [] }, 'watNu too_small'],
  ['a tool that does not exist', { hulpmiddelen: ['sinterklaas'] }, 'hulpmiddelen.0 invalid_value'],
])('refuses %s', (_, change, problem) => {
  expect(refused(change)).toEqual([problem]);
});

test('a page tells all that a chapter tells on top', () => {
  const fields = Object.keys(guidanceSchema.shape);
  for (const field of Object.keys(chapterSchema.shape).filter((name) => name !== 'deel')) {
    expect(fields).toContain(field);
  }
});

test('every field is described, because an editor reads that with an error', () => {
  for (const [name, field] of Object.entries(guidanceSchema.shape)) {
    expect((field as z.ZodType).description ?? '', name).not.toBe('');
  }
});
