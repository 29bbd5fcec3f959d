import { describe, expect, test } from 'vitest';
import { personsInYaml } from '../../../src/integrations/content-checks/persons.ts';
import { parseYaml } from '../../../src/lib/content/yaml.ts';
import { messagesAfter } from '../../fixtures/made-up.ts';
import { chapterText, problemsIn, problemsOf } from './chapter.ts';

describe('a private person in a chapter', () => {
  test.each([
    ['a mobile number', 'Bel 06-10000000.'],
    ['a number with bold in it', 'Bel 06-1000**0000**.'],
    ['a number with letters as numbers', 'Bel 0&#54;-10000000.'],
    ['in a table', '| a | b |\n| --- | --- |\n| Bel | 06-10000000 |'],
    ['in a component', '<LetOp>\nBel 06-10000000.\n</LetOp>'],
    ['in the value of a component', '<Verouderd vroeger="06-10000000">Nu anders.</Verouderd>'],
    ['a personal address', 'Mail naar j.jansen@zeedorp.example.'],
    ['a personal address behind a link', '[Mail ons](mailto:petra@zeedorp.example)'],
    ['a name', 'Bel de school en vraag naar Petra.'],
  ])('%s', (_what, body) => {
    const problems = problemsIn(`Tekst.\n\n${body}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^1[4-6]: .*(persoon|mobiel nummer).* \| .*functie/);
  });

  test('in the facts on top', () => {
    const [problem, ...others] = problemsOf({
      kernteam: chapterText('Tekst.', { watNu: "['Bel 06-10000000.']" }),
    });
    expect(problem?.line).toBe(7);
    expect(problem?.what).toContain('mobiel nummer');
    expect(others).toEqual([]);
  });
});

describe('a private person in a contact', () => {
  const contacts = 'werkgebieden/jeugdhulp/duinstad.yaml';

  test.each([
    [
      'a provider',
      'info@example.org',
      'kernteam@gmail.com',
      ':10 — Veld "email"',
      'van het team of de functie',
    ],
    ['a full name', 'info@example.org', 'petra.bakker@example.org', ':10 — Veld "email"', 'de functie'],
    [
      'a name as organisation',
      'organisatie: CJG Duinstad',
      'organisatie: Petra Bakker',
      ':6 — Veld "organisatie" "Petra Bakker" lijkt de naam van een persoon',
      'de functie',
    ],
  ])('%s', (_what, from, to, what, remedy) => {
    const messages = messagesAfter(contacts, from, to);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(what);
    expect(messages[0]).toContain(remedy);
  });

  test.each(['opmerking', 'waarvoor', 'bereikbaar', 'bij'])('in the field "%s"', (field) => {
    const text = `- id: cjg\n  ${field}: Buiten kantooruren 06 10 00 00 00, vraag naar Petra.\n`;
    const { yaml } = parseYaml('contacten.yaml', text);
    const problems = yaml ? personsInYaml(yaml) : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'contacten.yaml', line: 2 });
    expect(problems[0]?.remedy).toContain('functie');
  });
});
