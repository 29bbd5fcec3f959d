import { describe, expect, test } from 'vitest';
import type { Answer, Outcome } from '../../../src/lib/calculators/answer.ts';
import { spelled } from '../../../src/lib/calculators/answer.ts';
import { calculatorIds, type CalculatorId } from '../../../src/lib/calculators/index.ts';
import * as leerplichtig from '../../../src/lib/calculators/leerplichtig/form.ts';
import * as verlof from '../../../src/lib/calculators/verlof/form.ts';
import * as zestienUur from '../../../src/lib/calculators/zestien-uur/form.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { ruleIds } from '../../../src/lib/store/rules.ts';
import { on } from './on.ts';
import { calculatorOf, named, said, sentences, textsOf } from './said.ts';

/** A day in January when school may not have begun: so that this answer is among them. */
const newYear = on('2027-01-05');
const today = on('2026-12-03');

/** Answers of every kind that each calculator can give. */
const answers: Readonly<Record<CalculatorId, () => readonly Outcome[]>> = {
  'zestien-uur': () =>
    [
      [
        ['2026-11-18', '8'],
        ['2026-11-26', '8'],
      ],
      [
        ['2026-11-02', '12'],
        ['2026-11-03', '12'],
        ['2026-11-05', '8'],
        ['2026-12-02', '8'],
      ],
      [
        ['2026-11-05', '8'],
        ['2026-12-02', '8'],
      ],
      [['2026-11-26', '4']],
      [['2026-11-28', '4']],
    ].map((missed) =>
      zestienUur.outcome(
        {
          ...zestienUur.blank,
          between: 'nee',
          absences: missed.map(([day = '', hours = '']) => ({ day, hours })),
        },
        textsOf('zestien-uur'),
        today,
      ),
    ),
  verlof: () =>
    (['gewichtig', 'vakantie', 'godsdienst'] as const).flatMap((ground) =>
      (['', 'ja'] as const).flatMap((school) =>
        ['2027-01-04', '2027-03-06', '2027-03-08', '2027-03-09', '2027-03-20'].flatMap((heardOn) =>
          ['2', '11'].flatMap((asked) =>
            [
              ['2026-08-19', '0'],
              ['2026-08-19', '1'],
              ['2027-02-24', '0'],
              ['2027-03-01', '0'],
            ].map(([yearStart = '', granted = '']) =>
              verlof.outcome(
                {
                  ground,
                  heardOn,
                  asked,
                  yearStart,
                  granted,
                  firstDay: ground === 'vakantie' ? '2027-03-08' : '2027-03-05',
                  duty: 'kwalificatieplichtig',
                  daysPerWeek: '4',
                  school,
                },
                textsOf('verlof'),
              ),
            ),
          ),
        ),
      ),
    ),
  leerplichtig: () =>
    (['geen', 'startkwalificatie', 'praktijkonderwijs', 'vso', 'onbekend'] as const).flatMap((schooling) =>
      [
        '2024-09-15',
        '2022-09-15',
        '2020-02-29',
        '2021-02-10',
        '2016-09-15',
        '2012-09-15',
        '2009-09-15',
        '2007-09-15',
        '1999-01-01',
      ]
        .map((birth) =>
          leerplichtig.outcome({ ...leerplichtig.blank, birth, schooling }, textsOf('leerplichtig'), today),
        )
        .concat(
          leerplichtig.outcome(
            { ...leerplichtig.blank, birth: '2021-12-10', schooling },
            textsOf('leerplichtig'),
            newYear,
          ),
        ),
    ),
};

const { content } = readContent(process.cwd());

describe.each(calculatorIds)('%s', (id) => {
  const { sources, texts, byHand, title, purpose, keywords } = calculatorOf(id);
  const all = () => answers[id]().map((outcome) => said(id, outcome));

  test('has a title, a purpose and words to be found by', () => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(purpose).toMatch(/^[A-Z].{20,140}[.?]$/);
    expect(keywords.length).toBeGreaterThan(3);
    expect(ruleIds).not.toContain(id);
  });

  test('cites only sources that exist and that its page lists', () => {
    const listed = new Set(sources.map(({ source }) => source));
    for (const source of listed) expect(content.sources.has(source), source).toBe(true);
    const cited = new Set(
      [
        ...Object.values(texts.reasons),
        ...byHand.rule,
        ...all().flatMap(({ why, uncertain }) => [...why, ...uncertain]),
      ].flatMap(({ sources: own }) => own.map(({ source }) => source)),
    );
    expect([...cited].filter((source) => !listed.has(source))).toEqual([]);
  });

  test('gives every answer a reason, a doubt, somebody to act and somebody to call', () => {
    for (const { why, uncertain, actions, call, given } of all()) {
      for (const list of [why, uncertain, actions, call, given]) expect(list.length).toBeGreaterThan(0);
    }
  });

  test('never takes the decision to report away', () => {
    for (const answer of all()) {
      expect(sentences(answer).join('\n')).not.toMatch(
        /niet (te )?melden|geen melding nodig|niet nodig om te melden|is veilig\b/i,
      );
    }
  });

  test('uses every reason and action that it has', () => {
    const said = new Set(
      answers[id]().flatMap((outcome) => {
        const { why, uncertain, actions } = named(outcome);
        return [...why, ...uncertain, ...actions];
      }),
    );
    const known = [...Object.keys(texts.reasons), ...Object.keys(texts.actions)];
    expect(known.filter((one) => !said.has(one))).toEqual([]);
  });

  test('leaves no braces in what it says', () => {
    for (const answer of all()) expect(sentences(answer).join('\n')).not.toMatch(/[{}]|undefined/);
  });

  test('says each thing in a short text that ends as a sentence does', () => {
    for (const { text } of Object.values(texts.reasons)) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text.length).toBeLessThan(240);
    }
    for (const { what } of Object.values(texts.actions)) {
      expect(what).toMatch(/^[A-Z].*[.)]$/);
      expect(what.length).toBeLessThan(260);
    }
  });
});

test('what is reckoned by hand has the figures of the arithmetic', () => {
  const said = (id: CalculatorId) => {
    const { steps, rule } = calculatorOf(id).byHand;
    return [...steps, ...rule.map(({ cells }) => cells.join(': '))].join('\n');
  };
  expect(said('zestien-uur')).toMatch(
    /de 3 lesweken daarvoor[\s\S]*Is het 16 uur of meer[\s\S]*erna 5 werkdagen[\s\S]*\n16 uur of meer in 4 lesweken: Verplicht melden[\s\S]*hoogstens 5 werkdagen/,
  );
  expect(said('verlof')).toMatch(
    /grens: 10 schooldagen\.[\s\S]*hoogstens 10 schooldagen\.[\s\S]*eerste 2 lesweken[\s\S]*tot en met 10: De directeur[\s\S]*meer dan 10: De leerplichtambtenaar[\s\S]*Later dan 2 dagen[\s\S]*ten minste 2 dagen vooraf[\s\S]*Bij 2,5 dag per week: 5 schooldagen/,
  );
  expect(said('leerplichtig')).toMatch(
    /^Tel 5 jaar[\s\S]*Tel 16 jaar[\s\S]*12 volle schooljaren[\s\S]*18e verjaardag[\s\S]*\n4 jaar: Mag[\s\S]*\n5 jaar: Leerplichtig[\s\S]*\nTot 6 jaar: [\s\S]*\nVanaf 12 jaar: [\s\S]*\n16 jaar: [\s\S]*tot 18 jaar: [\s\S]*\n18 tot 27 jaar, geen startkwalificatie: Doorstroompunt/,
  );
});

test('an answer is spelled out from the texts, with what it fills in', () => {
  const answer: Answer = {
    urgency: 'handelen',
    title: 'Titel',
    lines: ['Regel'],
    why: ['een'],
    uncertain: [['dagen', { dagen: 'maandag' }], 'een', 'onbekend'],
    actions: ['doe', ['meld', { dag: '1 mei' }]],
    call: ['Iemand'],
    agreements: [],
    given: ['Iets'],
  };
  const sources = [{ source: 'leerplichtwet' }] as const;
  const first = { text: 'Een.', sources };
  const texts = {
    reasons: { een: first, dagen: { text: 'Niet op {dagen}.', sources } },
    actions: { doe: { who: 'Directeur', what: 'Iets.' }, meld: { who: 'Jij', what: 'Meld op {dag}.' } },
  };
  expect(spelled(answer, texts)).toEqual({
    ...answer,
    why: [first],
    uncertain: [{ text: 'Niet op maandag.', sources }, first],
    actions: [
      { who: 'Directeur', what: 'Iets.' },
      { who: 'Jij', what: 'Meld op 1 mei.' },
    ],
  });
});
