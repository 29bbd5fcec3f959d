import { expect, test } from 'vitest';
import { messagesAfter, messagesIn } from '../../fixtures/made-up.ts';

const contact = (id: string, organisation: string) =>
  `  - id: ${id}\n    organisatie: ${organisation}\n    rol: jgz\n    waarvoor: De jeugdarts.\n    website: https://example.org/${id}\n    bron: handboek-duinrand\n`;
const office = (municipalities: string, ...contacts: readonly string[]) =>
  `naam: GGD\ngemeenten: [${municipalities}]\ncontacten:\n${contacts.join('')}`;
const een = 'werkgebieden/jgz/een.yaml';
const twee = 'werkgebieden/jgz/twee.yaml';

test('two offices of one kind for one municipality need an order: who is called first', () => {
  const messages = messagesIn({
    [een]: office('Duinstad, Zandhoek', contact('jgz-een', 'GGD Een')),
    [twee]: office('Duinstad, Zandhoek', contact('jgz-twee', 'GGD Twee')),
  });
  expect(messages).toEqual([
    'content/werkgebieden/jgz/twee.yaml:4 — Voor Duinstad zijn er twee contacten met de rol "jgz", zonder volgorde: "jgz-twee" en "jgz-een" (content/werkgebieden/jgz/een.yaml). — ' +
      'Zo los je het op: Zet ze in één bestand, degene die je het eerst belt bovenaan. Of verdeel de gemeenten.',
  ]);
});

test('the one with fewer municipalities comes first by itself, and one file is an order', () => {
  expect(
    messagesIn({
      [een]: office('Duinstad, Zandhoek', contact('jgz-een', 'GGD Een')),
      [twee]: office('Duinstad', contact('jgz-twee', 'GGD Twee'), contact('jgz-drie', 'GGD Drie')),
    }),
  ).toEqual([]);
});

test('the same contact twice, under two names', () => {
  const file = 'werkgebieden/jeugdhulp/duinstad.yaml';
  const twin =
    '\n  - id: cjg-nog-eens\n    organisatie: CJG Duinstad\n    rol: cjg\n    waarvoor: De coach.\n    telefoon: 088-0000001\n    bron: handboek-duinrand\n';
  expect(
    messagesAfter(file, 'gecontroleerdOp: 2026-09-01\n', `gecontroleerdOp: 2026-09-01\n${twin}`),
  ).toEqual([
    `content/${file}:15 — "CJG Duinstad" staat voor Duinstad twee keer bij de rol "cjg": "cjg-nog-eens" en "cjg-duinstad" (content/${file}). — ` +
      'Zo los je het op: Haal een van de twee weg, of geef elk een eigen naam als het twee teams zijn.',
  ]);
});

test('more for one function than a card has room for', () => {
  const many = Array.from({ length: 60 }, (_, index) => contact(`jgz-${index}`, `GGD Team ${index}`));
  expect(messagesIn({ [een]: office('Duinstad', ...many) })).toEqual([
    'content/werkgebieden/jgz/een.yaml:40 — Voor Duinstad zijn er 60 contacten met de rol "jgz"; op de kaart is plaats voor 6. — ' +
      'Zo los je het op: Houd wie een school echt belt, en voeg de andere samen.',
  ]);
});

test('too many for one function is told once, and for each function', () => {
  const many = (role: string) =>
    Array.from({ length: 7 }, (_, index) =>
      contact(`${role}-${index}`, `Team ${role} ${index}`).replace('rol: jgz', `rol: ${role}`),
    );
  const messages = messagesIn({
    [een]: office('Duinstad, Zandhoek', ...many('jgz'), ...many('samenwerkingsverband')),
  });
  expect(messages.map((message) => message.match(/rol "([^"]+)"/)?.[1])).toEqual([
    'jgz',
    'samenwerkingsverband',
  ]);
});

test('of three offices without an order each pair is told', () => {
  const messages = messagesIn({
    [een]: office('Duinstad', contact('jgz-een', 'GGD Een')),
    [twee]: office('Duinstad', contact('jgz-twee', 'GGD Twee')),
    'werkgebieden/jgz/vier.yaml': office('Duinstad', contact('jgz-vier', 'GGD Vier')),
  });
  expect(messages).toHaveLength(3);
});

test('offices of two kinds may have the same function', () => {
  expect(
    messagesIn({
      [een]: office('Duinstad', contact('jgz-een', 'GGD Een')),
      'werkgebieden/school/een.yaml': office('Duinstad', contact('jgz-school', 'Schoolarts')),
    }),
  ).toEqual([]);
});

test('the same number of the whole country twice', () => {
  const file = 'werkgebieden/landelijk/nederland.yaml';
  const twins = contact('lijn-een', 'De Lijn') + contact('lijn-twee', 'De Lijn');
  expect(messagesAfter(file, 'contacten:\n', `contacten:\n${twins}`)).toEqual([
    expect.stringContaining('"De Lijn" staat voor heel Nederland twee keer bij de rol "jgz"'),
  ]);
});
