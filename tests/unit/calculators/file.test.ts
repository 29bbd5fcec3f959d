import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCalculator, readShared } from '../../../src/lib/calculators/calculator-file.ts';
import { arithmetic, calculatorIds, type CalculatorId } from '../../../src/lib/calculators/index.ts';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { parseYaml } from '../../../src/lib/content/yaml.ts';
import { calculatorsFolder, readCalculators, strayCalculators } from '../../../src/lib/store/calculators.ts';

const { content } = readContent('.');
const { sources, agreements } = content;
const names = {
  sources: { kind: 'bron', names: new Set(sources.keys()), file: 'bronnen.yaml', sources },
  agreements: { kind: 'afspraak', names: new Set(Object.keys(agreements)), file: 'afspraken.yaml' },
};

/** What an editor reads of the words of a calculator after a change, and the line on which it stands. */
function after(id: CalculatorId, from: string, to: string) {
  const text = readFileSync(`${calculatorsFolder}/${id}.yaml`, 'utf8');
  expect(text).toContain(from);
  const changed = text.replace(from, () => to);
  const { yaml } = parseYaml('woorden.yaml', changed);
  if (!yaml) throw new Error('No YAML');
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  return {
    line,
    messages: readCalculator(yaml, arithmetic[id], names, { sentences: {}, fields: {} }).problems.map(
      formatProblem,
    ),
  };
}

test('the words of every calculator are there and fit its arithmetic', () => {
  const { calculators, problems } = readCalculators('.', content);
  expect(problems).toEqual([]);
  expect([...calculators.keys()]).toEqual(calculatorIds);
});

test.each([
  [
    'an unknown field',
    'verlof',
    'doel: ',
    'doelen: ',
    'Onbekend veld "doelen". — Zo los je het op: Bedoel je "doel"?',
  ],
  ['an unknown source', 'verlof', 'bron: lkc-105128', 'bron: lkc-10512', 'Onbekende bron: "lkc-10512"'],
  ['a law without an article', 'verlof', '{ bron: awb, bij: art. 6:7 }', '{ bron: awb }', '"awb"'],
  ['two articles at once', 'verlof', 'bij: art. 13 }', 'bij: art. 13 en 14 }', 'precies één artikel'],
  ['an unknown agreement', 'zestien-uur', '[melden-swv,', '[melden-sw,', 'Bedoel je "melden-swv"?'],
  ['a sentence under another name', 'verlof', '  al-gehad:', '  al-geha:', 'Bedoel je "al-gehad"?'],
  [
    'a name that the arithmetic misses',
    'verlof',
    '  al-gehad:',
    '  al-geha:',
    '"al-gehad" ontbreekt bij redenen',
  ],
  ['an action that nobody reads', 'verlof', '  reis:', '  reizen:', 'nergens bij acties'],
  [
    'a figure that is not there',
    'verlof',
    '{lesweken}',
    '{lesweek}',
    'Bedoel je "lesweken"? Kies uit: {grens}',
  ],
  ['a figure where nothing is filled in', 'verlof', 'doel: Reken', 'doel: Reken {dagen}', 'heeft accolades'],
  [
    'a sentence that lost its figure',
    'zestien-uur',
    "titel-bereikt: 'Meld nu: 16 uur is bereikt op {dag}'",
    "titel-bereikt: 'Meld nu: 16 uur is bereikt op deze dag'",
    '"{dag}" ontbreekt: wat het rekenen daar invult, leest dan niemand. — Zo los je het op: Zet {dag} op zijn plaats in de zin.',
  ],
  [
    'a sentence with another figure',
    'zestien-uur',
    'bereikt op {dag}',
    'bereikt op {dagen}',
    'Het rekenen heeft niets voor "{dagen}". — Zo los je het op: Bedoel je "dag"? Kies uit: {dag}.',
  ],
  [
    'a figure in a sentence in which nothing is filled in',
    'zestien-uur',
    'kijk ze na',
    'kijk {dag} na',
    'Haal het weg: hier vult het rekenen niets in.',
  ],
  [
    'a reason that lost its figure',
    'zestien-uur',
    'geen schooldag: {dagen}',
    'geen schooldag',
    '"{dagen}" ontbreekt',
  ],
  ['an action with a figure', 'zestien-uur', 'Bel ouders', 'Bel op {dag} ouders', '"{dag}"'],
  [
    'a label that lost its number',
    'zestien-uur',
    'label: Dag {nummer}',
    'label: Dag',
    '"{nummer}" ontbreekt',
  ],
  ['a unit without its number', 'verlof', "'{aantal} schooldagen'", "'schooldagen'", '"{aantal}" ontbreekt'],
  ['a unit that is gone', 'zestien-uur', "  uur: '{aantal} uur'\n", '', '"uur" ontbreekt bij zinnen'],
  ['a sentence that nobody says', 'verlof', '  derde-week:', '  derde-dag:', 'nergens bij zinnen'],
  ['a field that is not asked', 'verlof', '  binnen:\n', '  buiten:\n', 'nergens bij velden'],
  [
    'a choice that the arithmetic has not',
    'verlof',
    '      godsdienst:',
    '      geloof:',
    'nergens bij keuzes van reden',
  ],
  [
    'a choice that is gone',
    'verlof',
    '      godsdienst:',
    '      geloof:',
    '"godsdienst" ontbreekt bij keuzes van reden',
  ],
  [
    'a table with a column less',
    'zestien-uur',
    '[Dag, Gemist, Samen]',
    '[Dag, Gemist]',
    'een tabel van 3 kolommen',
  ],
  [
    'a table without rows',
    'verlof',
    '    uitkomst:',
    '    tabel: { titel: Dagen, kolommen: [Dag, Uren] }\n    uitkomst:',
    'geen rijen',
  ],
] as const)('told: %s', (_what, id, from, to, said) => {
  const { line, messages } = after(id, from, to);
  const message = messages.find((one) => one.includes(said));
  expect(message, messages.join('\n')).toBeDefined();
  expect(message).toMatch(/^woorden\.yaml:\d+ — /);
  if (!message?.includes('ontbreekt')) expect(message).toContain(`woorden.yaml:${line} — `);
});

test('told: a source that the list on top leaves out', () => {
  const { messages } = after('verlof', '  - { bron: lkc-105128 }\n', '');
  expect(messages).toEqual([
    expect.stringMatching(
      /^woorden\.yaml:\d+ — De bron "lkc-105128" staat niet in de lijst bronnen bovenaan\./,
    ),
  ]);
});

test('told: what is wrong with the words that all calculators share', () => {
  const text = readFileSync(`${calculatorsFolder}/gedeeld.yaml`, 'utf8');
  const told = (from: string, to: string) => {
    expect(text).toContain(from);
    const { yaml } = parseYaml('gedeeld.yaml', text.replace(from, to));
    if (!yaml) throw new Error('No YAML');
    const { common, problems } = readShared(yaml);
    expect(common).toBeUndefined();
    return problems.map(formatProblem);
  };
  expect(told('{van} tot en met {tot}', '{van} tot en met {eind}')).toEqual([
    expect.stringMatching(/^gedeeld\.yaml:\d+ — Het rekenen heeft niets voor "\{eind\}"\./),
    expect.stringMatching(/^gedeeld\.yaml:\d+ — "\{tot\}" ontbreekt/),
  ]);
  expect(told('velden:', 'veld:').join()).toContain('Bedoel je "velden"?');
  expect(told('  meivakantie: ', '  mei-vakantie: ').join()).toContain('Bedoel je "meivakantie"?');
});

test('the worked example speaks in the words of the file, also where the arithmetic chooses between them', () => {
  const { yaml } = parseYaml(
    'woorden.yaml',
    readFileSync(`${calculatorsFolder}/verlof.yaml`, 'utf8')
      .replace("schooldagen: '{aantal} schooldagen'", "schooldagen: '{aantal} dagen met school'")
      .replace('beslist-leerplicht: de leerplichtambtenaar', 'beslist-leerplicht: een ambtenaar'),
  );
  if (!yaml) throw new Error('No YAML');
  const { calculator } = readCalculator(yaml, arithmetic.verlof, names, { sentences: {}, fields: {} });
  expect(calculator?.byHand.example.outcome).toContain('de grens is 10');
  expect(calculator?.byHand.example.outcome).toContain('Daarom beslist een ambtenaar van de woongemeente.');
  expect(calculator?.byHand.steps.join(' ')).toContain('10 dagen met school');
});

test('told: words that are gone, and words of a calculator that is not there', () => {
  const { problems } = readCalculators('tests/fixtures', content);
  expect(problems).toHaveLength(1 + calculatorIds.length);
  expect(problems[0]?.what).toBe('Dit bestand ontbreekt.');
  const [stray, ...others] = strayCalculators(['rekenhulpen/verlof.yaml', 'rekenhulpen/verlov.yaml']);
  expect(stray?.what).toBe('Er is geen rekenhulp "verlov".');
  expect(stray?.remedy).toContain('Bedoel je "verlof"?');
  expect(others).toEqual([]);
});
