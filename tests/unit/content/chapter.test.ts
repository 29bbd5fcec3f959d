import { expect, test } from 'vitest';
import type { z } from 'zod';
import { chapterSchema } from '../../../src/lib/content/chapter.ts';

const good = {
  titel: 'De verzuimkaart',
  samenvatting: 'Wat de school doet bij verzuim.',
  deel: 'verzuim',
  volgorde: 300,
  voor: ['leerkracht'],
  watNu: ['Bel de ouders.'],
  bellen: ['leerplicht'],
  bronnen: [{ bron: 'verzuimkaart-zk' }],
  gecontroleerdOp: '2026-11-22',
};

const refused = (change: object): readonly string[] => {
  const { success, error } = chapterSchema.safeParse({ ...good, ...change });
  return success ? [] : error.issues.map(({ path, code }) => `${path.join('.') || '.'} ${code}`);
};

test('a complete chapter fits, also when its date was read as a date', () => {
  expect(refused({})).toEqual([]);
  expect(chapterSchema.parse({ ...good, gecontroleerdOp: new Date('2026-11-22') }).gecontroleerdOp).toBe(
    '2026-11-22',
  );
});

test.each([
  ['a field that does not exist', { auteur: 'x' }, '. unrecognized_keys'],
  ['a part that does not exist', { deel: 'overig' }, 'deel invalid_value'],
  ['a reader that does not exist', { voor: ['buurman'] }, 'voor.0 invalid_value'],
  ['a role that does not exist', { bellen: ['huisarts'] }, 'bellen.0 invalid_value'],
  ['a tool that does not exist', { hulpmiddelen: ['sinterklaas'] }, 'hulpmiddelen.0 invalid_value'],
  ['no source at all', { bronnen: [] }, 'bronnen too_small'],
  ['nothing to do now', { watNu: [] }, 'watNu too_small'],
  ['six things to do now', { watNu: ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'] }, 'watNu too_big'],
  ['a summary that is too long', { samenvatting: 'lang '.repeat(45) }, 'samenvatting too_big'],
])('refuses %s', (_, change, problem) => {
  expect(refused(change)).toEqual([problem]);
});

test('every field is described, because an editor reads that with an error', () => {
  for (const [name, field] of Object.entries(chapterSchema.shape)) {
    expect((field as z.ZodType).description ?? '', name).not.toBe('');
  }
});
