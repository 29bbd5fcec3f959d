import { expect, test } from 'vitest';
import { problemsIn } from './chapter.ts';

test.each([
  [
    'an unknown component',
    '<Letop>Tekst</Letop>',
    'Het component <Letop> bestaat niet.',
    'Bedoel je "LetOp"?',
  ],
  ['an unknown role', '<Contact rol="leerplict" />', 'rol "leerplict"', 'Bedoel je "leerplicht"?'],
  ['an unknown rule', '<Hulpmiddel regel="medlcode" />', 'regel "medlcode"', 'Bedoel je "meldcode"?'],
  ['an unknown parameter', '<Regionaal parameter="telaat-grens" />', '"telaat-grens"', '"te-laat-grens"'],
  ['an unknown source', '<Bron id="wpp" />', 'id "wpp"', 'Bedoel je "wpo"?'],
  [
    'an unknown municipality',
    '<Contact rol="cjg" gemeente="zeedrop" />',
    '"zeedrop"',
    'Bedoel je "zeedorp"?',
  ],
  [
    'a municipality of another region',
    '<Contact rol="cjg" gemeente="veenhoven" />',
    '"veenhoven"',
    'zeedorp, duinstad',
  ],
  ['an unknown prop', '<Contact role="cjg" rol="cjg" />', '<Contact> kent "role" niet.', 'Bedoel je "rol"?'],
  [
    'a missing prop',
    '<Contact gemeente="zeedorp" />',
    'Bij <Contact> ontbreekt rol.',
    '<Contact rol="cjg" />',
  ],
  ['an empty prop', '<Verouderd vroeger="" sinds="2015">Nu.</Verouderd>', 'vroeger leeg', 'vroeger="AMK"'],
  ['a prop in braces', '<Contact rol={"cjg"} />', 'zonder aanhalingstekens', '<Contact rol="cjg" />'],
  ['a prop without value', '<Contact rol />', 'zonder aanhalingstekens', '<Contact rol="cjg" />'],
  ['a spread', '<Contact rol="cjg" {...alles} />', 'zonder aanhalingstekens', '<Contact rol="cjg" />'],
  ['no text between the tags', '<LetOp />', 'ontbreekt tekst', '<LetOp>Bel 112'],
  [
    'text where none is shown',
    '<Contact rol="cjg">Bel ons</Contact>',
    'hoort geen tekst',
    '<Contact rol="cjg" />',
  ],
  [
    'a law that is cited without its article',
    '<Bron id="wpo" />',
    'Bij de wet "wpo" staat niet welk artikel het is.',
    'Noem één artikel',
  ],
  [
    'a law that is cited by two articles',
    '<Bron id="wpo" bij="art. 40 en 63" />',
    '"art. 40 en 63" is geen plek in de wet "wpo"',
    'Twee artikelen zijn twee verwijzingen.',
  ],
  ['an empty tag', '<>Tekst</>', 'Het component <> bestaat niet.', 'Deze componenten zijn er'],
  ['raw HTML', 'Een<br />regel', 'HTML in de tekst: <br>', 'Gebruik Markdown'],
  [
    'raw HTML with style',
    '<div style="color: red">Rood</div>',
    '<div> met een style-attribuut',
    'Gebruik Markdown',
  ],
])('%s', (_what, body, what, remedy) => {
  const problems = problemsIn(`Tekst.\n\n${body}`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('14: ');
  expect(problems[0]).toContain(what);
  expect(problems[0]).toContain(remedy);
});

test('a component inside a component and in a table is looked at as well', () => {
  const body =
    '| a | b |\n| --- | --- |\n| x | <Bron id="wpp" /> |\n\n<LetOp>\n\n- <Bron id="wpq" />\n\n</LetOp>';
  expect(problemsIn(body)).toEqual([expect.stringContaining('14: '), expect.stringContaining('18: ')]);
});
