import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { messagesAfter, messagesIn } from '../../fixtures/made-up.ts';

const zandhoek = 'werkgebieden/jeugdhulp/zandhoek.yaml';
const gone =
  'De gemeente "Oud-Zandhoek" bestaat sinds 1 januari 2019 niet meer; zij hoort nu bij Zandhoek. — Zo los je het op: Schrijf Zandhoek.';

describe('a municipality that was merged away is named with its day and what it is now', () => {
  test('in an office', () => {
    expect(messagesAfter(zandhoek, '[Zandhoek]', '[Oud-Zandhoek]')).toEqual([
      `content/${zandhoek}:2 — ${gone}`,
    ]);
  });

  test('in a region', () => {
    expect(
      messagesAfter(
        'regios/duinrand/regio.yaml',
        'naam: Zandhoek\n    code: GM9002',
        'naam: Oud-Zandhoek\n    code: GM9009',
      ),
    ).toEqual([`content/regios/duinrand/regio.yaml:8 — ${gone}`]);
  });

  test('in the list of places', () => {
    expect(messagesAfter('plaatsen.csv', "'t Zand*,Zandhoek,GM9002", "'t Zand*,Oud-Zandhoek,GM9009")).toEqual(
      [`content/plaatsen.csv:5 — ${gone}`],
    );
  });

  test('and one that was divided gives a choice', () => {
    expect(messagesAfter(zandhoek, '[Zandhoek]', '[Duinmeer]')).toEqual([
      `content/${zandhoek}:2 — De gemeente "Duinmeer" bestaat sinds 1 januari 2021 niet meer; zij hoort nu bij Duinstad en Zandhoek. — ` +
        'Zo los je het op: Zij is verdeeld. Kies op adres: Duinstad of Zandhoek.',
    ]);
  });
});

test.each([
  [
    'one that still exists',
    'Veenrand,Zandhoek,2019-01-01',
    '"Veenrand" staat in gemeenten.csv als een gemeente van nu.',
  ],
  [
    'an unknown new one',
    'Weg,Zandhoeck,2019-01-01',
    'Onbekende gemeente: "Zandhoeck". — Zo los je het op: Bedoel je "Zandhoek"?',
  ],
  ['a day that is none', 'Weg,Zandhoek,2019-13-01', '"2019-13-01" is geen datum die bestaat.'],
  ['no new one', 'Weg,,2019-01-01', 'Bij "Weg" staat geen gemeente van nu.'],
])('a mistake in the list of mergers: %s', (_, row, message) => {
  expect(messagesIn({ 'herindelingen.csv': `gemeente,nu,sinds\n${row}\n` })).toEqual([
    expect.stringContaining(`content/herindelingen.csv:2 — ${message}`),
  ]);
});

test('the list of the country leads only to municipalities of today, and tells where the seeds are older', () => {
  const { mergers } = readContent('.').content;
  const into = (name: string) => mergers.find((one) => one.name === name);
  expect(into('Zuidhorn')).toEqual({ name: 'Zuidhorn', into: ['Westerkwartier'], since: '2019-01-01' });
  expect(into('Winsum')?.into).toEqual(['Het Hogeland', 'Westerkwartier']);
  expect(into('Haarlemmerliede en Spaarnwoude')?.into).toEqual(['Haarlemmermeer']);
});
