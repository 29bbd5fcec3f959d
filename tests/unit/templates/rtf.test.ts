import { expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { stretches } from '../../../src/lib/templates/blanks.ts';
import { asRtf } from '../../../src/lib/templates/rtf.ts';
import { messagesIn } from '../../fixtures/made-up.ts';

const { templates } = readContent('.').content;

/** What a word processor shows of RTF, as far as ours goes: a reader of the format, not of our writer. */
const shown = (rtf: string): string =>
  rtf
    .replaceAll(/\{\\(?:fonttbl|colortbl)(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replaceAll(
      /\\([\\{}])|\\u(-?\d+)\?|\\(par|tab)(?![a-z]) ?|\\[a-z]+-?\d* ?|[{}]/g,
      (_, sign?: string, unit?: string, word?: string) => {
        if (unit !== undefined) return String.fromCharCode((Number(unit) + 65_536) % 65_536);
        return sign ?? (word === 'par' ? '\n' : word === 'tab' ? '\t' : '');
      },
    );

test.each(templates)('$id: the file holds every sentence of the page, in plain ASCII', (template) => {
  const rtf = asRtf(template, 'Van ons.');
  expect(rtf).toMatch(/^\{\\rtf1[\n -~]+\}\n$/);
  expect(rtf.replaceAll(/\\[{}]/g, '').split('{').length).toBe(
    rtf.replaceAll(/\\[{}]/g, '').split('}').length,
  );
  const text = shown(rtf);
  for (const { head, lines, steps } of template.parts)
    for (const sentence of [head, ...lines, ...steps]) expect(text).toContain(sentence);
});

test('signs of the format, and letters beyond ASCII, come out as they went in', () => {
  const [template] = templates;
  const odd = { head: '{Kop}', lines: ['C:\\map {één} “€ 5” 👋 (naam)'], steps: ['Zoë'] };
  if (!template) throw new Error('no template');
  const text = shown(asRtf({ ...template, parts: [odd] }, 'Van ons.'));
  expect(text).toContain('C:\\map {één} “€ 5” 👋 (naam)');
  expect(text).toContain('{Kop}');
  expect(text).toContain('1.\tZoë');
});

test('what a school fills in is marked, and nothing else', () => {
  expect(stretches('Bel (naam), op (dag).').filter(({ blank }) => blank)).toEqual([
    { text: '(naam)', blank: true },
    { text: '(dag)', blank: true },
  ]);
  expect(
    stretches('Bel (naam), op (dag).')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Bel (naam), op (dag).');
});

test.each(templates)('$id: has something to fill in', ({ parts }) => {
  const blanks = parts.flatMap(({ lines, steps }) => [...lines, ...steps].flatMap(stretches));
  expect(blanks.filter(({ blank }) => blank).length).toBeGreaterThan(3);
});

test('an editor reads of a part with nothing under it', () => {
  const text = `titel: Brief
volgorde: 10
samenvatting: Een brief.
pagina: /landelijk/handreiking/dossier/
kop: Brief
delen: [{ kop: Leeg }]
bronnen: [{ bron: handboek-duinrand }]
gecontroleerdOp: 2026-09-01
`;
  expect(messagesIn({ 'sjablonen/brief.yaml': text }).join('\n')).toContain('heeft niets onder zich');
});
