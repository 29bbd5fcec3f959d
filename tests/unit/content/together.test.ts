import { describe, expect, test } from 'vitest';
import { messagesAfter, messagesIn } from '../../fixtures/made-up.ts';

const region = 'regios/duinrand/regio.yaml';

describe('an editor reads where, what, and how to mend it, for', () => {
  test('a place in two municipalities without a remark', () => {
    expect(messagesAfter('plaatsen.csv', 'GM9001,dubbel: ook Zandhoek', 'GM9001,')).toEqual([
      'content/plaatsen.csv:3 — "Meerwijk" ligt in Duinstad en ook in Zandhoek, en er staat geen opmerking bij. — ' +
        'Zo los je het op: Zet in de laatste kolom hoe je ze uit elkaar houdt: "dubbel: ook Zandhoek".',
    ]);
  });

  test('no place at all', () => {
    expect(messagesIn({ 'plaatsen.csv': 'plaats,gemeente,code,opmerking\n' })).toEqual([
      expect.stringContaining('content/plaatsen.csv:1 — Er staat geen enkele plaats in.'),
    ]);
  });

  test('a municipality without any place', () => {
    expect(messagesAfter('plaatsen.csv', 'Duinstad,Duinstad,GM9001,\n', '')).toEqual([]);
    expect(
      messagesIn({ 'plaatsen.csv': 'plaats,gemeente,code,opmerking\nDuinstad,Duinstad,GM9001,\n' }),
    ).toEqual([expect.stringContaining('Gemeente "Zandhoek" heeft geen enkele plaats in plaatsen.csv')]);
  });

  test('a municipality in two regions, and two regions of one name', () => {
    const text =
      'naam: Duinrand\nsoort: regio\ninleiding: Nog een.\ngemeenten:\n  - naam: Duinstad\n    code: GM9001\n';
    expect(messagesIn({ 'regios/duinzoom/regio.yaml': text })).toEqual([
      expect.stringContaining(
        'content/regios/duinzoom/regio.yaml — De naam "Duinrand" is ook die van duinrand.',
      ),
      expect.stringContaining('Gemeente "Duinstad" hoort al bij duinrand.'),
    ]);
  });

  test('a name that fits no title', () => {
    expect(messagesAfter(region, 'naam: Duinrand', `naam: ${'Duin '.repeat(60)}`)[0]).toContain(
      'content/regios/duinrand/regio.yaml:1 — Veld "naam"',
    );
  });

  const term = (id: string, name: string, today: string) =>
    `- id: ${id}\n  naam: ${name}\n  vandaag: ${today}\n  betekenis: Een woord van vroeger.\n  bron: handboek-duinrand\n  gecontroleerdOp: 2026-11-22\n`;

  test('terms that lead back to themselves', () => {
    const ring = messagesIn({ 'begrippen.yaml': term('een', 'Een', 'Twee') + term('twee', 'Twee', 'Een') });
    expect(ring).toEqual([
      'content/begrippen.yaml:1 — De namen van nu gaan in een kring: Een → Twee → Een. — Zo los je het op: ' +
        'Noem bij "vandaag" alleen een naam die nog geldt, en laat het veld weg bij wat nog zo heet.',
    ]);
    expect(messagesIn({ 'begrippen.yaml': term('een', 'Een', 'Een') })).toEqual([
      expect.stringContaining('dezelfde als de oude: "Een"'),
    ]);
  });

  test('two terms of one name', () => {
    expect(messagesIn({ 'begrippen.yaml': term('een', 'Amk', 'VT') + term('twee', 'AMK', 'VT') })).toEqual([
      expect.stringMatching(/content\/begrippen.yaml:\d+ — De naam "(AMK|Amk)" is ook die van het begrip/),
    ]);
  });

  test('an agreement with a name that every object has', () => {
    expect(
      messagesAfter(
        'werkgebieden/leerplicht/duinrand.yaml',
        'afspraken:\n',
        'afspraken:\n  constructor: { toestand: nog-na-te-gaan }\n',
      ),
    ).toEqual([expect.stringContaining('Onbekende afspraak: "constructor".')]);
  });

  test('more contacts than anybody has', () => {
    const contacts = Array.from({ length: 20_000 }, (_, index) => `  - { id: c${index} }`).join('\n');
    const text = `naam: Veel\ngemeenten: [Duinstad]\ncontacten:\n${contacts}\n`;
    expect(messagesIn({ 'werkgebieden/jgz/veel.yaml': text })).toEqual([
      expect.stringContaining('Veld "contacten" heeft meer dan 200 contacten.'),
    ]);
  });

  test('a file that nobody wrote by hand', () => {
    expect(messagesIn({ 'bronnen.yaml': '#'.repeat(1_000_001) })[0]).toContain(
      'content/bronnen.yaml — Dit bestand is te groot: 1.000.001 bytes',
    );
  });

  test('a character that turns the text around', () => {
    expect(messagesAfter('bronnen.yaml', 'titel: Handboek', 'titel: \u202eHandboek')[0]).toContain(
      'content/bronnen.yaml:2 — In het bestand staat een onzichtbaar teken',
    );
  });
});
