import { describe, expect, test } from 'vitest';
import { readingSize } from '../../../src/lib/cards/reading-size.ts';
import { madeUp, messagesAfter } from '../../fixtures/made-up.ts';

const file = 'leeskaarten/eerste-gesprek.yaml';

test('a card holds its parts in their order, each in its form', () => {
  expect(madeUp().readingCards).toEqual([
    {
      id: 'eerste-gesprek',
      region: 'landelijk',
      place: 10,
      title: 'Het eerste gesprek',
      summary: 'Wat je doet en laat in een eerste gesprek.',
      href: '/landelijk/hulpmiddelen/zorgen-bespreken/',
      keywords: ['ouders'],
      parts: [
        { title: 'Zo begin je', form: 'steps', lines: ['Groet.', 'Vertel wat je zag.'] },
        { title: 'Wel en niet', form: 'do', yes: ['Luister.'], no: ['Beloof niets.'] },
        { title: 'Wie doet wat', form: 'rows', rows: [['Leerkracht', 'vertelt wat zij zag']] },
        { title: 'Schrijf op', form: 'write', count: 4 },
      ],
      sources: ['handboek-duinrand'],
      checkedOn: '2026-09-01',
    },
  ]);
});

describe('an editor reads what is wrong', () => {
  test.each([
    ['a part without content', '    schrijf: 4\n', '', 18, 'niet precies één inhoud'],
    [
      'a part with two contents',
      '    schrijf: 4\n',
      '    schrijf: 4\n    punten: [Let op.]\n',
      18,
      'precies één inhoud',
    ],
    ['"wel" without "niet"', '    niet: [Beloof niets.]\n', '', 12, 'wel met niet'],
    [
      'a row of one piece',
      '[Leerkracht, vertelt wat zij zag]',
      '[Leerkracht]',
      17,
      'Schrijf elke rij als [wie, wat].',
    ],
    ['an unknown region', 'regio: landelijk', 'regio: duinrant', 2, 'Bedoel je "duinrand"?'],
    [
      'an unknown source',
      'bron: handboek-duinrand',
      'bron: handboek-duinrant',
      21,
      'Bedoel je "handboek-duinrand"?',
    ],
    [
      'a page elsewhere',
      'pagina: /landelijk/',
      'pagina: https://example.org/',
      5,
      'is geen adres op deze site',
    ],
  ])('%s', (_what, from, to, line, words) => {
    const messages = messagesAfter(file, from, to).join('\n');
    expect(messages).toContain(`content/${file}:${line} —`);
    expect(messages).toContain(words);
  });
});

test('the more there is to say, the smaller the letters', () => {
  const of = (lines: number) =>
    readingSize({
      parts: [{ title: 'Stappen', form: 'steps', lines: Array.from({ length: lines }, () => 'Doe dit.') }],
    });
  expect([of(10), of(42), of(52)]).toEqual(['ruim', 'midden', 'vast']);
});
