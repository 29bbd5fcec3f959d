import { expect, test } from 'vitest';
import { minutesToRead } from '../../../src/lib/site/reading-time.ts';

const words = (count: number) => 'woord '.repeat(count);

test('an empty page takes a minute, a longer one more', () => {
  expect(minutesToRead('')).toBe(1);
  expect(minutesToRead(words(900))).toBe(5);
});

test('tags and addresses are not read', () => {
  const marked = `${words(170)} <Bron id="wet" bij="art. 1" /> [de kaart](/landelijk/een/heel/lang/adres/) | --- | --- |`;
  expect(minutesToRead(marked)).toBe(minutesToRead(words(172)));
});
