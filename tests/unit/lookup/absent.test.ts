import { expect, test } from 'vitest';
import { absent } from '../../../src/lib/lookup/absent.ts';
import { lookup } from '../../../src/lib/lookup/lookup.ts';
import { madeUp, madeUpRegion } from '../../fixtures/made-up.ts';

const missing = () => absent(madeUpRegion(), (places) => lookup(madeUp(), places));
const of = (label: string) => missing().filter((one) => one.label === label);

test('a function that nobody has is told once for the municipalities where the same is asked', () => {
  expect(of('Verwijsindex')).toEqual([
    {
      label: 'Verwijsindex',
      ask: 'Vraag de gemeente of zij een verwijsindex gebruikt, en wie er toegang toe geeft.',
      municipalities: ['Duinstad', 'Zandhoek'],
    },
  ]);
});

test('of a neighbour only what follows the home of a pupil', () => {
  expect(of('Leerplicht').flatMap(({ municipalities }) => municipalities)).toContain('Veenrand');
  expect(of('Jeugdgezondheidszorg (JGZ)').flatMap(({ municipalities }) => municipalities)).toEqual([
    'Duinstad',
    'Zandhoek',
  ]);
});

test('a function that somebody has is not among them', () => {
  expect(of('CJG of schoolcoach')).toEqual([]);
  expect(of('Veilig Thuis')).toEqual([]);
});
