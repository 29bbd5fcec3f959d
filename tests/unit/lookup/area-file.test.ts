import { describe, expect, test } from 'vitest';
import { messagesAfter, messagesIn } from '../../fixtures/made-up.ts';

const leerplicht = 'werkgebieden/leerplicht/duinrand.yaml';
const both = '[Duinstad, Zandhoek]';

describe('what an editor of a file of werkgebieden reads', () => {
  test.each([
    [
      'an office of the whole country with municipalities',
      'werkgebieden/landelijk/nederland.yaml',
      'naam: Heel Nederland',
      'naam: Heel Nederland\ngemeenten: [Duinstad]',
      'nederland.yaml:2 — Een landelijk werkgebied heeft geen gemeenten. — Zo los je het op: Haal "gemeenten:" weg.',
    ],
    [
      'any other office without',
      leerplicht,
      `gemeenten: ${both}\n`,
      '',
      'duinrand.yaml:1 — Dit werkgebied heeft geen gemeenten. — Zo los je het op: Voeg "gemeenten:" toe, met de namen zoals in gemeenten.csv.',
    ],
    [
      'a municipality that was merged away',
      leerplicht,
      both,
      '[Duinstad, Zandhoek, Oud-Zandhoek]',
      'duinrand.yaml:2 — De gemeente "Oud-Zandhoek" bestaat sinds 1 januari 2019 niet meer; zij hoort nu bij Zandhoek. — Zo los je het op: Schrijf Zandhoek.',
    ],
    [
      'a municipality twice',
      leerplicht,
      both,
      '[Duinstad, Zandhoek, Duinstad]',
      'duinrand.yaml:2 — Gemeente "Duinstad" staat er twee keer. — Zo los je het op: Haal een van de twee weg.',
    ],
    [
      'a source that nobody knows',
      leerplicht,
      'bron: handboek-duinrand\n',
      'bron: handboek-duinran\n',
      'duinrand.yaml:3 — Onbekende bron: "handboek-duinran". — Zo los je het op: Bedoel je "handboek-duinrand"? Kies een naam die in content/bronnen.yaml staat, of zet die daar eerst bij.',
    ],
    [
      'no name: nothing else is said of such a file',
      leerplicht,
      'naam: Leerplicht Duinrand\n',
      '',
      'duinrand.yaml:1 — Veld "naam" ontbreekt of is leeg. — Zo los je het op: Vul "naam" in. De naam van dit werkgebied of dit bureau.',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(messagesAfter(file, from, to)).toEqual([
      `content/${file.slice(0, file.lastIndexOf('/'))}/${message}`,
    ]);
  });

  test('a folder that is no kind of office, with the kinds there are', () => {
    expect(messagesIn({ 'werkgebieden/leerplich/een.yaml': 'naam: Een\n' })).toEqual([
      'content/werkgebieden/leerplich — Onbekende soort werkgebied: "leerplich". — Zo los je het op: Bedoel je "leerplicht"? ' +
        'Deze soorten zijn er: landelijk, leerplicht, jeugdhulp, jgz, swv-po, swv-vo, verwijsindex, kernteam, crisishulp, school.',
    ]);
  });

  test('an agreement that nobody knows, with those that such an office can make', () => {
    expect(messagesAfter(leerplicht, 'te-laat-periode:', 'te-laat-period:').join()).toMatch(
      /Onbekende afspraak: "te-laat-period"\. .*Deze afspraken kunnen hier staan: te-laat-grens, vakantieverlof-termijn, te-laat-periode[^,]*$/,
    );
  });

  describe('one agreement at two offices', () => {
    const office = (name: string, municipalities: string) =>
      `naam: ${name}\ngemeenten: [${municipalities}]\n\nafspraken:\n  grijs-gebied-aanpak: { toestand: niets-afgesproken, bron: handboek-duinrand, gecontroleerdOp: 2026-09-01 }\n`;
    const with2 = (one: string, other: string) =>
      messagesIn({
        'werkgebieden/jeugdhulp/een.yaml': office('Een', one),
        'werkgebieden/jeugdhulp/twee.yaml': office('Twee', other),
      });
    const clash = (where: string) => [
      `content/werkgebieden/jeugdhulp/twee.yaml — De afspraak "grijs-gebied-aanpak" staat voor ${where} ook in content/werkgebieden/jeugdhulp/een.yaml. — ` +
        'Zo los je het op: Haal haar bij een van de twee weg, of splits de gemeenten.',
    ];

    test('names the municipalities for which nobody can tell which holds', () => {
      expect(with2('Duinstad, Zandhoek', 'Duinstad, Zandhoek')).toEqual(clash('Duinstad, Zandhoek'));
      expect(with2('Zandhoek', 'Duinstad, Zandhoek')).toEqual(clash('Zandhoek'));
    });
    test('is sound where they have no municipality in common', () => {
      expect(with2('Zandhoek', 'Duinstad')).toEqual([]);
    });
  });
});
