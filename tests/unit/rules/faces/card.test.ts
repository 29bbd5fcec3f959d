import { describe, expect, test } from 'vitest';
import { questionNumbers } from '../../../../src/lib/rules/core/flow.ts';
import type { CardQuestion, CardTarget } from '../../../../src/lib/rules/faces/card-face.ts';
import { cardFace } from '../../../../src/lib/rules/faces/card.ts';
import { flowById, ruleFile, ruleIds } from '../../../../src/lib/store/rules.ts';

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

const faceOf = (id: string) => cardFace(flowById(id), roles, ruleFile(id).card);

/** A text without the numbers that a card puts in it. */
const bare = (text: string) => text.replaceAll(/ \((?:0800-2000|010-1234567)\)/g, '');

describe.each(ruleIds)('the card of %s', (id) => {
  const flow = flowById(id);
  const face = faceOf(id);
  const targets = [
    ...targetsOf([...face.front, ...face.back]),
    ...(face.table?.rows ?? []).map((row) => row.target),
  ];

  test('tells every outcome of the rule', () => {
    const told = targets.flatMap((target) => (target.to === 'uitkomst' ? [bare(target.text)] : []));
    for (const { short } of Object.values(flow.outcomes)) expect(told).toContain(bare(short));
  });

  test('asks every question that no table stands for, and leads to none that is not there', () => {
    const replaced = ruleFile(id).card.table?.replaces ?? [];
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
});

test('the number stands behind the name that the outcome says, once', () => {
  const face = faceOf('meldcode');
  const [first] = targetsOf(face.front);
  expect(first).toMatchObject({
    to: 'uitkomst',
    text: 'Bel nu 112, daarna Veilig Thuis (0800-2000)',
    call: '',
  });
});

test('what is weighed on the back but always ends in a call, says so on the front', () => {
  const face = faceOf('meldcode');
  const away = targetsOf(face.front).filter((target) => target.to === 'vraag' && target.number === 14);
  expect(away.length).toBeGreaterThan(0);
  for (const target of away)
    expect(target).toMatchObject({ sure: expect.stringContaining('0800-2000') as string });
});

test('a row of the table gives the outcome that its file names, and whom to call', () => {
  const table = {
    title: 'Welk verzuim?',
    replaces: ['soort'],
    rows: [{ kind: 'Een korte vakantie', outcome: 'luxe', term: 'Vandaag' }],
  };
  const flow = flowById('verzuim');
  const { short = '', roles: whom = [] } = flow.outcomes['luxe'] ?? {};
  const face = cardFace(flow, {}, { back: [], table });
  expect(face.table).toMatchObject({
    title: 'Welk verzuim?',
    rows: [
      {
        kind: 'Een korte vakantie',
        term: 'Vandaag',
        target: { to: 'uitkomst', text: short },
        whom: whom.slice(0, 2),
      },
    ],
  });
  expect(whom.length).toBeGreaterThan(0);
});
