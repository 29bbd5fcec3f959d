import { describe, expect, it } from 'vitest';
import { cardProblems } from '../../../../src/lib/rules/file/card-problems.ts';
import { flowOf } from '../../../../src/lib/store/rules.ts';
import { broken, good, goodTable, lineOf, read } from './written.ts';

const card = `kaart:
  achterkant: [bord]
  tabel:
    titel: Hoe oud? Kies het bovenste dat past
    inPlaatsVan: [getest]
    rijen:
      - geval: Zestien, en ouder dan {grens}
        antwoorden: { getest: [16] }
        uitkomst: volgen
        termijn: Over een maand
      - geval: Jonger
        antwoorden:
          getest: [jonger]
        uitkomst: testen
        termijn: Deze week
`;

/** What an editor reads: "12: what remedy". */
function told(text: string): readonly string[] {
  const { rule, told: shape } = read(text);
  if (!rule) return shape;
  return cardProblems(flowOf(rule.rule), rule.written.kaart, rule.yaml, new Set(['grens'])).map(
    ({ file, line, what, remedy }) => {
      expect(file).toBe(rule.yaml.file);
      return `${line}: ${what} ${remedy}`;
    },
  );
}

describe('the choice for a card', () => {
  it.each([
    ['of questions', good],
    ['as a table', goodTable],
  ])('says nothing of a sound choice, in a rule %s', (_what, base) => {
    const text = base === good ? good + card : `${base}kaart:\n  achterkant: [getest]\n`;
    expect(told(text)).toEqual([]);
  });

  it('may be left out', () => {
    expect(told(good)).toEqual([]);
    expect(read(good).rule?.card).toEqual({ back: [], table: undefined });
  });

  it('is read as the card needs it', () => {
    expect(read(good + card).rule?.card).toMatchObject({
      back: ['bord'],
      table: {
        replaces: ['getest'],
        rows: [{ outcome: 'volgen', term: 'Over een maand' }, { kind: 'Jonger' }],
      },
    });
  });

  it.each<readonly [what: string, from: string, to: string, at: string, message: string]>([
    [
      'a question on the back that does not exist',
      'achterkant: [bord]',
      'achterkant: [brod]',
      'achterkant: [brod]',
      'Vraag "brod" bestaat niet in deze regel. Bedoel je "bord"? Kies uit: bord, getest.',
    ],
    [
      'a question in place of which the table stands that does not exist',
      'inPlaatsVan: [getest]',
      'inPlaatsVan: [gettest]',
      'inPlaatsVan',
      'Vraag "gettest" bestaat niet in deze regel. Bedoel je "getest"?',
    ],
    [
      'a question on the back and in the table',
      'achterkant: [bord]',
      'achterkant: [bord, getest]',
      'inPlaatsVan',
      'Vraag "getest" staat al eerder bij de kaart.',
    ],
    [
      'a row with a question that the table does not replace',
      'getest: [jonger]',
      'getst: [jonger]',
      'getst',
      'De tabel staat niet in plaats van vraag "getst". Bedoel je "getest"?',
    ],
    [
      'a row with an answer that does not exist',
      'getest: [jonger]',
      'getest: [jongr]',
      'getest: [jongr]',
      'Vraag "getest" heeft geen antwoord "jongr". Bedoel je "jonger"? Kies uit: 16, jonger.',
    ],
    [
      'a row with an outcome that does not exist',
      'uitkomst: testen',
      'uitkomst: teste',
      'uitkomst: teste\n',
      'Uitkomst "teste" bestaat niet in deze regel. Bedoel je "testen"? Kies uit: volgen, testen.',
    ],
    [
      'a row with another outcome than its answers lead to',
      'uitkomst: testen',
      'uitkomst: volgen',
      'getest: [jonger]',
      'Antwoord "getest: jonger" leidt naar "testen", niet naar "volgen".',
    ],
    [
      'an answer in two rows',
      'getest: [jonger]',
      'getest: [16, jonger]',
      'getest: [16, jonger]',
      'Antwoord "getest: 16" staat al in de tabel.',
    ],
    [
      'an answer without a row',
      card.slice(card.indexOf('      - geval: Jonger')),
      '',
      'inPlaatsVan',
      'Geen rij noemt het antwoord "getest: jonger". Zet het bij de rij met uitkomst "testen"',
    ],
    [
      'an agreement that does not exist',
      '{grens}',
      '{grans}',
      '- geval: Zestien',
      'Regionale afspraak "grans" is onbekend. Bedoel je "grens"?',
    ],
    [
      'a field that does not exist',
      'achterkant:',
      'achterknt:',
      'achterknt:',
      'Onbekend veld "achterknt". Bedoel je "achterkant"?',
    ],
    [
      'a row without a term',
      '\n        termijn: Deze week',
      '',
      '- geval: Jonger',
      'Veld "termijn" ontbreekt of is leeg.',
    ],
  ])('with %s: the line, what, and what to do', (_what, from, to, at, message) => {
    const text = good + broken(card, from, to);
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(`${lineOf(text, at)}: ${message}`);
  });

  it('puts danger on the front', () => {
    const urgent = broken(good, 'urgentie: handelen', 'urgentie: crisis');
    const text = `${urgent}kaart:\n  achterkant:\n    - bord\n    - getest\n`;
    expect(told(text)).toEqual([
      expect.stringContaining(
        `${lineOf(text, '    - getest')}: Vraag "getest" leidt bij "jonger" naar "testen", en dat is crisis.`,
      ),
    ]);
  });

  it('loses no question to which only the table would lead', () => {
    const text = `${good}kaart:
  tabel:
    titel: Kies het bovenste dat past
    inPlaatsVan: [bord]
    rijen:
      - geval: De leerling leest het bord
        antwoorden: { bord: [ja] }
        uitkomst: volgen
        termijn: Nu
`;
    expect(told(text)).toEqual([
      expect.stringContaining(
        'Antwoord "bord: twijfel" leidt naar vraag "getest", en die staat niet in de tabel.',
      ),
    ]);
  });
});
