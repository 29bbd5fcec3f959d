import { describe, expect, test } from 'vitest';
import { questionNumbers } from '../../../../src/lib/rules/core/flow.ts';
import { cardChoices } from '../../../../src/lib/rules/faces/card-choices.ts';
import { cardFace, type CardQuestion, type CardTarget } from '../../../../src/lib/rules/faces/card.ts';
import { flowById, ruleIds } from '../../../../src/lib/store/rules.ts';

const roles = {
  noodnummer: { label: 'Alarmnummer', phone: '112' },
  'veilig-thuis': { label: 'Veilig Thuis', phone: '0800-2000' },
  jgz: { label: 'Jeugdgezondheidszorg (JGZ)', phone: '010-1234567' },
};

const targetsOf = (questions: readonly CardQuestion[]): readonly CardTarget[] =>
  questions.flatMap(({ answers, always }) => [
    ...answers.flatMap(({ target }) => target ?? []),
    ...(always ? [always] : []),
  ]);

/** A text without the numbers that a card puts in it. */
const bare = (text: string) => text.replaceAll(/ \((?:0800-2000|010-1234567)\)/g, '');

describe.each(ruleIds)('the card of %s', (id) => {
  const flow = flowById(id);
  const face = cardFace(flow, roles);
  const targets = [
    ...targetsOf([...face.front, ...face.back]),
    ...(face.table?.rows ?? []).map((row) => row.target),
  ];

  test('tells every outcome of the rule', () => {
    const told = targets.flatMap((target) => (target.to === 'uitkomst' ? [bare(target.text)] : []));
    for (const { short } of Object.values(flow.outcomes)) expect(told).toContain(bare(short));
  });

  test('asks every question that no table stands for, and leads to none that is not there', () => {
    const replaced = cardChoices[id]?.table?.replaces ?? [];
    const asked = [...face.front, ...face.back].map(({ number }) => number);
    const wanted = [...questionNumbers(flow)].flatMap(([question, number]) =>
      replaced.includes(question) ? [] : [number],
    );
    expect(asked.toSorted((a, b) => a - b)).toEqual(wanted);
    for (const target of targets) if (target.to === 'vraag') expect(asked).toContain(target.number);
  });

  test('names on each arrow the side that the question is on', () => {
    const front = new Set(face.front.map(({ number }) => number));
    for (const target of targetsOf(face.front))
      if (target.to === 'vraag') expect(target.side).toBe(front.has(target.number) ? '' : 'achterkant');
    for (const target of targetsOf(face.back))
      if (target.to === 'vraag') expect(target.side).toBe(front.has(target.number) ? 'voorkant' : '');
  });

  test('puts danger on the front', () => {
    const urgent = targetsOf(face.back).filter(
      (target) => target.to === 'uitkomst' && target.urgency === 'crisis',
    );
    expect(urgent).toEqual([]);
  });

  test('chooses only questions and answers that the rule has', () => {
    const { back = [], table } = cardChoices[id] ?? {};
    for (const question of [...back, ...(table?.replaces ?? [])])
      expect(Object.keys(flow.questions)).toContain(question);
    // Whatever the questions lead to that a table stands for is a row of it.
    const inRows = (table?.rows ?? []).flatMap(({ via }) =>
      via.map(([question, option]) => `${question}/${option}`),
    );
    for (const question of table?.replaces ?? [])
      for (const { id: option, next } of flow.questions[question]?.options ?? [])
        if (flow.outcomes[next]) expect(inRows).toContain(`${question}/${option}`);
  });
});

test('a choice is made for rules that exist', () => {
  for (const id of Object.keys(cardChoices)) expect(ruleIds).toContain(id);
});

test('the number stands behind the name that the outcome says, once', () => {
  const face = cardFace(flowById('meldcode'), roles);
  const [first] = targetsOf(face.front);
  expect(first).toMatchObject({
    to: 'uitkomst',
    text: 'Bel nu 112, daarna Veilig Thuis (0800-2000)',
    call: '',
  });
});

test('what is weighed on the back but always ends in a call, says so on the front', () => {
  const face = cardFace(flowById('meldcode'), roles);
  const away = targetsOf(face.front).filter((target) => target.to === 'vraag' && target.number === 14);
  expect(away.length).toBeGreaterThan(0);
  for (const target of away)
    expect(target).toMatchObject({ sure: expect.stringContaining('0800-2000') as string });
});

test('a row of a table whose answers part is refused', () => {
  const flow = flowById('verzuim');
  const rows = [
    {
      kind: 'x',
      term: 'y',
      via: [
        ['soort', 'lang'],
        ['soort', 'luxe'],
      ] as const,
    },
  ];
  expect(() => cardFace(flow, roles, { table: { title: 't', replaces: ['soort'], rows } })).toThrow(
    'één uitkomst',
  );
});
