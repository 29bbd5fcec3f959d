import { expect, test } from 'vitest';
import { dmnFiles } from './dmn-files.ts';
import { readDmn } from './dmn-table.ts';

const inZuidKennemerland = dmnFiles.filter(({ region }) => region === 'zuid-kennemerland');

test.each(inZuidKennemerland)(
  '$id: the columns are the questions, and one row may fit',
  async ({ table, xml }) => {
    const { hitPolicy, inputs } = await readDmn(xml);
    expect(hitPolicy).toBe('FIRST');
    expect(inputs).toHaveLength(Object.keys(table.inputs).length);
    for (const [index, { text }] of Object.values(table.inputs).entries()) {
      // A token in the text is filled in; what stands before it is not.
      expect(inputs[index]?.label.startsWith(text.split('{')[0] ?? '')).toBe(true);
    }
  },
);

test.each(inZuidKennemerland)('$id: each row gives its reason and its sources', async ({ table, xml }) => {
  const { rules } = await readDmn(xml);
  expect(rules.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => `rij_${id}`));
  for (const { description, annotations } of rules) {
    const [because = '', sources = ''] = annotations;
    expect(because).toMatch(/^\S.*\.$/s);
    expect(sources).not.toBe('');
    expect(description).toBe(`${because} Bron: ${sources}.`);
  }
});

test.each(dmnFiles)('$id in $region has no word that still has to be filled in', ({ xml }) => {
  expect(xml).not.toMatch(/\{[a-z-]+\}/);
});

test('the file says for which region it is, which version, of which day, and under which licence', () => {
  const xml = inZuidKennemerland.find(({ id }) => id === 'tweede-deskundige')?.xml;
  expect(xml).toContain('Regio: Zuid-Kennemerland. Versie ');
  expect(xml).toContain('uitgave van 22 november 2026');
  expect(xml).toContain('CC BY 4.0');
  expect(xml).toContain('/open-data/zuid-kennemerland/beslisregels/tweede-deskundige.json');
});

test('what a region agreed stands with the question, with its source and the day of its check', () => {
  const file = (region: string) =>
    dmnFiles.find((one) => one.id === 'tweede-deskundige' && one.region === region)?.xml ?? '';
  const agreed =
    /: De tweede deskundige heeft niet dezelfde functie.* Bron: .+; met de bron vergeleken op \d+ [a-z]+ \d{4}\./;
  expect(file('zuid-kennemerland')).toMatch(agreed);
  expect(file('landelijk')).not.toMatch(agreed);
});
