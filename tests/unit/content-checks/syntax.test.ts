import { expect, test } from 'vitest';
import { problemsIn } from './chapter.ts';

test.each([
  ['a component that does not close', '<LetOp>\n\nTekst', 'wordt niet gesloten', '<LetOp>…</LetOp>'],
  ['the wrong closing tag', '<LetOp>Tekst</Advies>', 'sluit een ander dan er opende', '<LetOp>…</LetOp>'],
  ['a closing tag alone', '</LetOp>', 'wordt niet gesloten', '<LetOp>…</LetOp>'],
  ['a loose brace', 'Een { in de tekst.', 'losse accolade', '\\{'],
  [
    'a sentence that begins with import',
    'import van gegevens kan niet.',
    'import of export',
    'Haal de regel weg',
  ],
  ['a comment of HTML', '<!-- nog doen -->', 'HTML-commentaar', '{/* tekst */}'],
  ['an address between angle brackets', '<https://voorbeeld.nl>', 'adres tussen < en >', '[tekst](adres)'],
  ['a value without quotes', '<Contact rol=cjg />', 'aanhalingstekens', 'rol="cjg"'],
  ['a quote that does not close', '<Contact rol="cjg />', 'aanhalingstekens', 'rol="cjg"'],
  ['a loose angle bracket', 'Minder dan <16 uur.', 'Er staat een <', '&lt;'],
])('%s', (_what, body, what, remedy) => {
  const problems = problemsIn(`Tekst.\n\n${body}`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^14: /);
  expect(problems[0]).toContain(what);
  expect(problems[0]).toContain(remedy);
});
