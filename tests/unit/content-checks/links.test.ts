import { describe, expect, test } from 'vitest';
import { problemsIn } from './chapter.ts';

describe('a link that may not be there', () => {
  test.each([
    ['a script', '[tekst](javascript:alert(1))'],
    ['a script in capitals', '[tekst](JavaScript:alert)'],
    ['a script with letters as numbers', '[tekst](javas&#99;ript:alert)'],
    ['a script with a named entity', '[tekst](javascript&colon;alert)'],
    ['a script with a tab in it', '[tekst](<java&#9;script:alert>)'],
    ['a script with a space before it', '[tekst](<&#32;javascript:alert>)'],
    ['a script by reference', '[tekst][a]\n\n[a]: javascript:alert'],
    ['data', '[tekst](data:text/html,x)'],
    ['the script of an office program', '[tekst](vbscript:x)'],
    ['a file', '[tekst](file:///etc/passwd)'],
    ['a blob', '[tekst](blob:https://voorbeeld.nl/x)'],
    ['another host without scheme', '[tekst](//voorbeeld.nl/)'],
    ['another host with a backslash', '[tekst](</\\voorbeeld.nl/>)'],
    ['no https', '[tekst](http://voorbeeld.nl)'],
    ['a bare address without https', 'Kijk op http://voorbeeld.nl voor meer.'],
    ['www without scheme', '[tekst](www.voorbeeld.nl)'],
    ['a bare www', 'Kijk op www.voorbeeld.nl voor meer.'],
    ['a name of a host', '[tekst](voorbeeld.nl)'],
    ['a page without its place', '[tekst](begrippen/)'],
    ['nothing', '[tekst]()'],
    ['a host with somebody before it', '[tekst](https://school@voorbeeld.nl/)'],
    ['only a scheme', '[tekst](https://)'],
    ['in HTML', '<a href="javascript:alert(1)">tekst</a>'],
    ['mail with fields', '[tekst](mailto:info@voorbeeld.nl?bcc=x@y.nl)'],
    ['a number other than the text', '[0800-2000](tel:0900-1113111)'],
    ['a number behind words', '[Bel Veilig Thuis](tel:08002000)'],
    ['a number by reference', '[0800-2000][vt]\n\n[vt]: tel:08002000'],
    ['a mobile number', '[06-10000000](tel:+31610000000)'],
    ['a number that does not exist', '[023-1](tel:0231)'],
  ])('%s', (_what, body) => {
    const problems = problemsIn(`Tekst.\n\n${body}`);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatch(/^1[4-6]: .+ \| .+/);
  });
});

describe('a link that may', () => {
  test.each([
    ['https', '[tekst](https://www.voorbeeld.nl/a?b=c#d)'],
    ['a page of the site', '[tekst](/begrippen/#amk)'],
    ['a place on this page', '[tekst](#kop)'],
    ['mail of a function', '[info@voorbeeld.nl](mailto:info@voorbeeld.nl)'],
    ['a bare address', 'Kijk op https://voorbeeld.nl voor meer.'],
    ['a number that is its text', '[0800-2000](tel:08002000)'],
    ['a number with an area code', '[023 789 1777](tel:+31237891777)'],
    ['the number of the police', '[112](tel:112)'],
    ['by reference', '[tekst][a]\n\n[a]: https://voorbeeld.nl'],
  ])('%s', (_what, body) => {
    expect(problemsIn(`Tekst.\n\n${body}`)).toEqual([]);
  });
});
