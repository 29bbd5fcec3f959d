import { expect, test } from 'vitest';
import { messagesIn } from '../../fixtures/made-up.ts';

const after = (row: string) =>
  messagesIn({ 'plaatsen-elders.csv': `plaats,gemeente,code,opmerking\n${row}\n` });

test.each([
  [
    'a municipality of a region, whose places stand in the list of the regions',
    'Duindorp,Veenrand,GM9003,',
    'Veenrand hoort bij een regio en "Duindorp" staat in de lijst voor elders. — Zo los je het op: Zet de plaats in plaatsen.csv',
  ],
  ['a code that is none', 'Ver,Verweg,GM1,', 'Onbekende CBS-code: "GM1".'],
  ['no name', ',Veenrand,GM9003,', 'De naam van de plaats ontbreekt.'],
])('a mistake in the places of elsewhere stops the build: %s', (_, row, message) => {
  expect(after(row)[0]).toContain(`content/plaatsen-elders.csv:2 — ${message}`);
});

test('columns that are others are named', () => {
  expect(messagesIn({ 'plaatsen-elders.csv': 'plaats,gemeente\n' })[0]).toMatch(
    /^content\/plaatsen-elders\.csv:1 — De eerste regel noemt niet de juiste kolommen/,
  );
});
