import { describe, expect, it, test } from 'vitest';
import { isTable } from '../../../../src/lib/rules/core/table.ts';
import { broken, good, goodTable, lineOf, read } from './written.ts';

describe('a rule as it is written', () => {
  const { rule, told } = read(good);
  const flow = rule?.rule;

  it('has no problem', () => expect(told).toEqual([]));

  it('becomes questions that lead somewhere, with its sources in full', () => {
    expect(flow).toMatchObject({
      id: 'leesbril',
      version: '2026-1',
      changes: [{ version: '2026-1', day: '2026-11-28', what: ['Begin van deze lijst.'] }],
      start: 'bord',
      sources: [{ source: 'leerplichtwet' }],
      questions: {
        bord: {
          kind: 'weging',
          weigh: ['Knijpt de leerling met de ogen?'],
          ask: ['Ouders en leerling'],
          options: [
            {
              id: 'ja',
              label: 'Ja',
              next: 'volgen',
              because: 'De leerling leest het bord.',
              sources: [
                { source: 'leerplichtwet', at: 'art. 3' },
                { source: 'wpo', at: 'art. 40 lid 1' },
              ],
            },
            { id: 'twijfel', next: 'getest' },
          ],
        },
        getest: {
          kind: 'feit',
          dependsOn: ['bord'],
          regional: ['aandachtsfunctionaris'],
          options: [{ id: '16' }, { id: 'jonger', sources: [{ source: 'wpo', at: 'art. 41' }] }],
        },
      },
      outcomes: {
        testen: {
          actions: [{ who: 'Leerkracht', what: 'Bel de jeugdarts.', urgency: 'melden' }],
          prepare: ['De laatste uitslag.'],
          roles: ['jgz'],
          cards: ['verzuim'],
        },
      },
    });
  });

  it('lets an answer bring along what it names, and then what it says itself', () => {
    const [, doubt] = (flow && !isTable(flow) && flow.questions['bord']?.options) || [];
    expect(doubt).toMatchObject({
      actions: [{ who: 'Leerkracht', what: 'Zet de leerling alvast dichter bij het bord.' }],
      record: ['Waarom je twijfelt.'],
      roles: ['jgz'],
    });
  });

  it('leaves out what is not written', () => {
    const options = (flow && !isTable(flow) && flow.questions['bord']?.options) || [];
    expect(Object.keys(options[0] ?? {}).toSorted()).toEqual(['because', 'id', 'label', 'next', 'sources']);
    expect(Object.keys(flow?.outcomes['volgen'] ?? {})).not.toContain('prepare');
  });
});

test('a table gives a row the reason of the answer that it names last, unless it has one of its own', () => {
  const { rule, told } = read(goodTable);
  expect(told).toEqual([]);
  expect(rule?.rule).toMatchObject({
    rows: [
      {
        id: 'zestien',
        when: { getest: ['16'] },
        then: 'volgen',
        because: 'Er is een test.',
        sources: [{ source: 'leerplichtwet' }],
      },
      {
        id: 'twijfel',
        because: 'Wie twijfelt, laat testen.',
        sources: [{ source: 'wpo', at: 'art. 40 lid 1' }],
      },
      { id: 'anders', because: 'De leerling leest het bord.' },
    ],
  });
});

/** What an editor may write wrong, the text of the line that the message names, and the message. */
const mistakes: readonly (readonly [what: string, from: string, to: string, at: string, message: RegExp])[] =
  [
    [
      'a field that is not there',
      'kort: Blijf kijken',
      'korrt: Blijf kijken',
      'korrt:',
      /Onbekend veld "korrt".*Bedoel je "kort"/,
    ],
    [
      'a field left out',
      '    kort: Hoe oud?\n',
      '',
      'getest:\n    soort',
      /Veld "kort" ontbreekt.*80 tekens/,
    ],
    [
      'an urgency that does not exist',
      'urgentie: handelen',
      'urgentie: handeln',
      'urgentie: handeln',
      /Veld "urgentie" "handeln" kan niet.*Bedoel je "handelen"/,
    ],
    [
      'a kind of question that does not exist',
      'soort: feit',
      'soort: feitje',
      'soort: feitje',
      /Bedoel je "feit"/,
    ],
    [
      'a source that has no short name',
      'bronnen: [wet: art. 3, lid]',
      'bronnen: [wett: art. 3, lid]',
      'bronnen: [wett',
      /Onbekende korte naam van een bron: "wett".*Bedoel je "wet"/,
    ],
    [
      'a citation with two sources',
      '- lid: art. 41',
      '- { lid: art. 41, wet: art. 3 }',
      '- { lid: art. 41',
      /noemt meer dan één bron/,
    ],
    [
      'a name that brings nothing along',
      'neemtMee: [dichtbij]',
      'neemtMee: [dichbij]',
      'neemtMee: [dichbij]',
      /Onbekende naam bij neemtMee: "dichbij".*Bedoel je "dichtbij"/,
    ],
    [
      'a source that nothing uses',
      '  lid: {',
      '  over: awb\n  lid: {',
      '  over: awb',
      /Niets in deze regel noemt "over"/,
    ],
    [
      'a weighing without what to weigh',
      '    weeg:\n      - Knijpt de leerling met de ogen?\n',
      '',
      '  bord:',
      /Veld "weeg" ontbreekt bij een weging/,
    ],
    [
      'a fact that depends on nothing to weigh',
      '    hangtAfVan: [bord]\n',
      '    weeg: [Iets]\n',
      'weeg: [Iets]',
      /"weeg" hoort niet bij een vraag van soort "feit"/,
    ],
    [
      'a weighing that depends',
      '    overleg:\n',
      '    hangtAfVan: [getest]\n    overleg:\n',
      'hangtAfVan: [getest]',
      /"hangtAfVan" hoort niet bij een vraag van soort "weging"/,
    ],
    [
      'one answer only',
      /* the last answer */ `      - id: jonger
        tekst: Jonger
        naar: testen
        omdat: Er is geen test.
        bronnen:
          - lid: art. 41
`,
      '',
      'antwoorden:\n      - id: 16',
      /minder dan twee antwoorden/,
    ],
    [
      'a day that is no day',
      'dag: 2026-11-28',
      'dag: 2026-02-30',
      'dag: 2026-02-30',
      /geen datum die bestaat/,
    ],
    [
      'a version without a number',
      'versie: 2026-1\nwij',
      'versie: eerste\nwij',
      'versie: eerste',
      /geen jaar met een nummer, zoals 2026-3/,
    ],
    [
      'a question twice',
      '  getest:\n',
      '  bord:\n',
      '  bord:\n    soort: feit',
      /Een veld staat er twee keer/,
    ],
    [
      'a colon within a text',
      'kort: Hoe oud?',
      'kort: Oud: hoe?',
      'kort: Oud',
      /dubbele punt.*enkele aanhalingstekens/,
    ],
    ['a tab', '    kort: Hoe oud?', '\tkort: Hoe oud?', '\tkort', /springt in met een tab/],
    ['an empty list of sources', 'bronnen: [lid]', 'bronnen: []', 'bronnen: []', /is leeg/],
    [
      'an answer without a reason',
      '        omdat: Er is een test.\n',
      '',
      'id: 16',
      /Veld "omdat" ontbreekt/,
    ],
    [
      'a name of a question that begins with a number',
      '  getest:\n',
      '  2getest:\n',
      '2getest:',
      /kleine letter/,
    ],
  ];

describe('what an editor is told', () => {
  it.each(mistakes)('at %s: the line, what, and what to do', (_what, from, to, at, message) => {
    const text = broken(good, from, to);
    const { rule, told } = read(text);
    expect(rule).toBeUndefined();
    expect(told.join('\n')).toMatch(message);
    expect(told.find((line) => message.test(line))).toMatch(new RegExp(`^${lineOf(text, at)}: `));
  });

  it('at a row without a reason, of which the answers have more than one', () => {
    const text = broken(goodTable, 'als: { bord: [ja] }', 'als: { bord: [ja, twijfel] }');
    expect(read(text).told).toEqual([
      `${lineOf(text, '- id: anders')}: Rij "anders" heeft geen eigen reden met bronnen, en niet één antwoord dat die geeft. Schrijf bij de rij zowel omdat als bronnen.`,
    ]);
  });

  it('at a row with a reason and no sources', () => {
    const text = broken(
      goodTable,
      '    omdat: Wie twijfelt, laat testen.\n    bronnen: [lid]\n',
      '    omdat: Zo.\n',
    );
    expect(read(text).told).toHaveLength(1);
  });
});
