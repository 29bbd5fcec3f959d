import { describe, expect, test } from 'vitest';
import { isEmptyExpression, refuseCode } from '../../../src/integrations/content-checks/code.ts';
import { textOnly } from '../../../src/integrations/text-only.ts';
import { chapterText, problemsIn, problemsOf } from './chapter.ts';

/** Ways to have something run while the site is built, as the text of a chapter. */
const attacks: readonly (readonly [way: string, body: string])[] = [
  ['an expression between two comments', '{/**/globalThis.x = 1/**/}'],
  ['the same in a sentence', 'Bel {/**/process.env.GEHEIM/**/} nu.'],
  ['over more lines', '{/* een */\nprocess.env.GEHEIM\n/* twee */}'],
  ['behind a comment to the end of the line', '{// een\nprocess.env.GEHEIM /* twee */}'],
  ['a comment that seems to run on', '{/* een */ + /* twee */ 1}'],
  ['a comment in a text', '{"/*" + process.env.GEHEIM + "*/"}'],
  ['a template', '{`${process.env.GEHEIM}`}'],
  ['a regular expression', '{/[/*]/.exec(process.env.GEHEIM)/*]/*/}'],
  ['letters written as numbers', '{\\u0070rocess.env.GEHEIM}'],
  ['in a heading', '## Kop {/**/process.env.GEHEIM/**/}'],
  ['in the text of a link', '[tekst {/**/process.env.GEHEIM/**/}](/begrippen/)'],
  ['in bold', '**vet {/**/1/**/}**'],
  ['in a list', '- een\n- {/**/1/**/}'],
  ['in a quotation', '> {/**/1/**/}'],
  ['in a table', '| a | b |\n| --- | --- |\n| {/**/1/**/} | 2 |'],
  ['in a footnote', 'Tekst.[^1]\n\n[^1]: noot {/**/1/**/}'],
  ['in a component', '<LetOp>\nTekst {/**/1/**/}\n</LetOp>'],
  ['in a component in a component', '<LetOp>\n<Advies>Tekst {/**/1/**/}</Advies>\n</LetOp>'],
  ['as a value', '<Contact rol={process.env.GEHEIM} />'],
  ['as a value that is a comment', '<Contact rol="cjg" gemeente={/* x */ 1} />'],
  ['as all values', '<Contact rol="cjg" {...process.env} />'],
  ['as a component', '<Contact rol="cjg" gemeente=<Advies>{1}</Advies> />'],
  ['a component of a component', '<LetOp.constructor>Tekst</LetOp.constructor>'],
  ['what every object has', '<constructor.prototype />'],
  ['a property of this', '<this.props />'],
  ['a name with a colon', '<svg:script>Tekst</svg:script>'],
  ['a name that all objects know', '<__proto__ />'],
  ['a value that all objects know', '<Contact rol="cjg" constructor="x" />'],
  ['HTML put in whole', '<LetOp set:html="<b>x</b>">Tekst</LetOp>'],
  ['a component made live', '<Contact rol="cjg" client:load="x" />'],
  ['a script', '<script>process.env.GEHEIM</script>'],
  ['a style', '<style>body { display: none }</style>'],
  ['an import', "import fs from 'node:fs'"],
  ['an import with effect only', "import './kwaad.js'"],
  ['an export', 'export const x = process.env.GEHEIM'],
  ['an export that replaces the page', 'export default function Kwaad() { return process.env.GEHEIM }'],
  ['a picture that is a module', '![Schema](./kwaad.js)'],
  ['a picture by reference', '![Schema][p]\n\n[p]: ./kwaad.js'],
  ['a picture from elsewhere', '![Schema](https://voorbeeld.nl/schema.png)'],
];

describe('text never becomes code', () => {
  test.each(attacks)('%s stops the build, with line and remedy', (_way, body) => {
    const problems = problemsIn(`Tekst.\n\n${body}`);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatch(/^1[4-9]: .+ \| .+/);
  });

  test.each(attacks)('%s is not compiled either, whatever the checks before say', (_way, body) => {
    expect(() => refuseCode(`Tekst.\n\n${body}`, {}, 'kwaad.mdx')).toThrow();
  });
});

describe('code by way of the facts on top', () => {
  test('a layout would be imported', () => {
    const [problem] = problemsOf({ kernteam: chapterText('Tekst.', { layout: './kwaad.js' }) });
    expect(problem?.what).toContain('Onbekend veld "layout"');
    expect(() => refuseCode('Tekst.', { layout: './kwaad.js' }, 'kwaad.mdx')).toThrow('"layout"');
  });

  test('a tag of YAML that stands for a script', () => {
    const problems = problemsOf({ kernteam: chapterText('Tekst.', { titel: "!!js/function 'x()'" }) });
    expect(problems.map(({ line }) => line)).toContain(2);
    expect(problems.map(({ what }) => what).join()).toContain('!!js/function');
  });

  test.each(['---x', '+++'])('a line that the framework takes for their end: %s', (line) => {
    const text = chapterText().replace('deel:', `${line}\ndeel:`);
    const found = problemsOf({ kernteam: text }).find(({ what }) => what.includes('--- of +++'));
    expect(found?.line).toBe(4);
    expect(found?.remedy).toContain('inspringen');
  });

  test('facts in another language', () => {
    const text = chapterText().replaceAll(/^---$/gm, '+++');
    expect(problemsOf({ kernteam: text })[0]?.what).toContain('geen blok met gegevens');
  });
});

describe('an expression without content', () => {
  test.each(['', ' ', '/* opmerking */', ' /* een */ /* twee */ ', '// regel\n', '/* process.env */\n'])(
    'is one: {%s}',
    (value) => {
      expect(isEmptyExpression(value)).toBe(true);
    },
  );

  test.each(['1', '/**/x/**/', '""', '{}', '} x {', '/* a', '/**/;/**/', '/* a */ } {x} { /* b */'])(
    'is none: {%s}',
    (value) => {
      expect(isEmptyExpression(value)).toBe(false);
    },
  );

  test('may stand in a chapter, as a remark for the editors', () => {
    const body = 'Tekst {/* nagaan */} hier.\n\n{/* Een\nlange opmerking. */}\n\n{}';
    expect(problemsIn(body)).toEqual([]);
    expect(() => refuseCode(body, { titel: 'x' }, 'goed.mdx')).not.toThrow();
  });
});

test('the parser of the build asks, with what it is about to compile', () => {
  const document = (source: string, frontmatter = {}) => ({
    source,
    fileURL: new URL('file:///kwaad.mdx'),
    data: { astro: { frontmatter } },
  });
  expect(() => {
    textOnly(document('Tekst.', { titel: 'Goed' }));
  }).not.toThrow();
  expect(() => {
    textOnly(document('{/**/x/**/}'));
  }).toThrow('kwaad.mdx — Er staat een berekening');
  expect(() => {
    textOnly(document('Tekst.', { layout: 'x' }));
  }).toThrow('layout');
});
