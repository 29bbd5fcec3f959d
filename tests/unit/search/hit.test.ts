import { expect, test } from 'vitest';
import { excerptOf, phonesFor } from '../../../src/components/search/hit.ts';
import { phonesOf } from '../../../src/integrations/search-pages.ts';
import { stemsOf } from '../../../src/lib/search/stem.ts';
import type { Phone } from '../../../src/lib/search/files.ts';

const stems = (words: string): ReadonlySet<string> => new Set(stemsOf(words));
const shown = (text: string, words: string): string =>
  excerptOf(text, stems(words))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join(' ');

test('an excerpt shows where most of the words stand together, and says where it is cut', () => {
  const filler = Array.from({ length: 40 }, (_, at) => `vul${at}q`).join(' ');
  const found = shown(`Verlof. ${filler} De leerlingen vragen verlof aan. ${filler}`, 'leerling verlof');
  expect(found).toContain('De [leerlingen] vragen [verlof] aan.');
  expect(found).toMatch(/^….*…$/);
  expect(shown('Kort over verlof', 'verlof')).toBe('Kort over [verlof]');
});

const phones: readonly Phone[] = [
  ['CJG of schoolcoach', 'CJG Kust', 'tel:+31235550101', 'Bel 023 555 0101', ''],
  ['Toegang tot jeugdhulp', 'CJG Kust', 'tel:+31235550101', 'Bel 023 555 0101', ''],
  ['Leerplicht', 'Leerplein', 'tel:+31235550102', 'Bel 023 555 0102', 'nooit nagebeld'],
];

test('a contact shows the number of what was asked, and each number once', () => {
  const numbers = (words: string) =>
    phonesFor(phones, stems(words), 'Wie bel je in Haarlem?').map(([, , href]) => href);
  expect(numbers('leerplicht')).toEqual(['tel:+31235550102']);
  expect(numbers('leerplicht haarlem')).toEqual(['tel:+31235550102']);
  expect(numbers('haarlem')).toEqual(['tel:+31235550101', 'tel:+31235550102']);
});

test('a contact shows no number for what it has no number for', () => {
  const alarm: Phone = ['Alarmnummer', 'Alarmnummer 112', 'tel:112', 'Bel 112', ''];
  const numbers = phonesFor([alarm], stems('leerplicht leek'), 'Wie bel je in Leek?');
  expect(numbers).toEqual([]);
});

test('the numbers of a page are read with what and whom they are for, and the doubt about them', () => {
  const html = `<section class="function"><h3 class="function__name"> Leerplicht </h3><div class="person">
    <p class="person__who"><strong>Leerplein</strong> <span>Haarlem</span></p>
    <a class="call" href="tel:+31235550102"> Bel 023 555 0102 </a><span class="doubt">nooit nagebeld</span>
    <a href="mailto:a@b.example">a@b.example</a></div></section>`;
  expect(phonesOf(html)).toEqual([phones[2]]);
});
