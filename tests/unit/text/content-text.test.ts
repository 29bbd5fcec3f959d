import { expect, test } from 'vitest';
import { contentText } from '../../../src/integrations/content-text.ts';

const chapter = `---
titel: Het eerste gesprek
trefwoorden: [praten met ouders]
bronnen:
  - { bron: wpo, bij: 'art. 1 lid 2' }
---

## Voor je begint

Bel [de school](/landelijk/). <Bron id="wpo" bij="art. 1" />

- Vraag het **eerst** aan ouders.

| Wie | Wat |
| --- | --- |
| De mentor | Belt de ouders |
`;

test('a chapter gives what a reader sees, each piece with its line', () => {
  expect(contentText('a.mdx', chapter)).toEqual([
    { line: 2, text: 'Het eerste gesprek' },
    { line: 8, text: 'Voor je begint' },
    { line: 10, text: 'Bel de school.' },
    { line: 12, text: 'Vraag het eerst aan ouders.' },
    { line: 16, text: 'De mentor' },
    { line: 16, text: 'Belt de ouders' },
  ]);
});

test('a list gives its sentences, and no ids, addresses, places in a source or what people type', () => {
  const list = `- id: a
  betekenis: Een woord
    uit het veld.
  ookGezocht: [zo of zo]
  bij: art. 3 lid 1
  adres: https://example.org/a b
`;
  expect(contentText('a.yaml', list)).toEqual([{ line: 2, text: 'Een woord uit het veld.' }]);
});

test('a table of places gives nothing', () => {
  expect(contentText('plaatsen.csv', 'plaats,gemeente\nDen Haag,Den Haag\n')).toEqual([]);
});
