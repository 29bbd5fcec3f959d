import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import { urgencies, type Option, type Outcome } from '../../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { replay, type Answers, type Path } from '../../../../src/lib/rules/core/replay.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';

const rule = flowById('meldcode');

/** What the answers on a path say, question to answer. */
const said = ({ steps }: Path) => Object.fromEntries(steps.map(({ id, option }) => [id, option.id]));
const all = paths(rule).map((path) => ({ path, end: path.end, answers: said(path) }));
const result = (path: Path) => explain(path, path.outcome as Outcome);
/** Whether the first urgency is at least as high as the second. */
const harsher = (one: string | undefined, other: string | undefined) =>
  urgencies.findIndex((urgency) => urgency === one) <= urgencies.findIndex((urgency) => urgency === other);

const reports = ['melden', 'crisis'];
const danger = ({ answers }: (typeof all)[number]) =>
  ['onveiligheid', 'onveiligheid-evaluatie'].some((id) => ['ja', 'twijfel'].includes(answers[id] ?? '')) ||
  answers['stappen'] === 'spoed';
const notEnoughHelp = ({ answers }: (typeof all)[number]) =>
  ['hulp', 'meewerken', 'resultaat'].some((id) => ['nee', 'twijfel'].includes(answers[id] ?? ''));

describe('step 5 is two decisions', () => {
  it('reports after acute or structural danger or doubt about it, whatever help there is', () => {
    const found = all.filter(danger);
    expect(found.length).toBeGreaterThan(0);
    for (const { path, answers } of found)
      expect(reports, JSON.stringify(answers)).toContain(path.outcome?.urgency);
  });

  it('reports when help cannot be given, is not accepted or did not work, and when that is in doubt', () => {
    const found = all.filter(notEnoughHelp);
    expect(found.length).toBeGreaterThan(0);
    for (const { end, answers } of found) expect(end, JSON.stringify(answers)).toBe('melden');
  });

  it('combines reporting and help only when help is there and accepted, and never drops one for the other', () => {
    for (const one of all.filter(danger)) {
      const help = one.answers['hulp-bij-melding'] === 'ja' && one.answers['meewerken-bij-melding'] === 'ja';
      expect(one.end, JSON.stringify(one.answers)).toBe(help ? 'melden-en-hulp' : 'melden');
    }
  });

  it('organises help without reporting only after "nee" on danger and "ja" on both questions about help', () => {
    const found = all.filter(({ end }) => end === 'hulp-organiseren');
    expect(found.length).toBeGreaterThan(0);
    for (const { answers } of found)
      expect(answers).toMatchObject({ onveiligheid: 'nee', hulp: 'ja', meewerken: 'ja' });
  });

  it('ends without reporting or help only when there is no suspicion', () => {
    const found = all.filter(({ end }) => end === 'vastleggen-en-volgen');
    expect(found.length).toBeGreaterThan(0);
    for (const { answers } of found) expect(answers).toMatchObject({ stappen: 'ja', vermoeden: 'nee' });
  });

  it('points to grijs gebied from there and from nowhere else: it comes after the weighing, never in its place', () => {
    for (const [id, { cards }] of Object.entries(rule.outcomes))
      expect(cards.includes('grijs-gebied'), id).toBe(id === 'vastleggen-en-volgen');
  });

  it('closes help only at an evaluation that first asked about danger again', () => {
    const found = all.filter(({ end }) => end === 'hulp-afronden');
    expect(found.map(({ answers }) => answers)).toEqual([
      { 'direct-gevaar': 'nee', aanleiding: 'evaluatie', 'onveiligheid-evaluatie': 'nee', resultaat: 'ja' },
    ]);
  });
});

describe('doubt', () => {
  const isDoubt = ({ id }: Option) => id === 'twijfel';

  /** Every way in which a route can go on from these answers. */
  const completions = (answers: Answers): readonly Path[] => {
    const path = replay(rule, answers);
    const open = rule.questions[path.end];
    return open ? open.options.flatMap(({ id }) => completions({ ...answers, [path.end]: id })) : [path];
  };

  it('never ends milder than another answer to the same question, however the route goes on', () => {
    for (const { path, answers } of all)
      for (const { id, question } of path.steps.filter((step) => step.question.options.some(isDoubt)))
        for (const doubt of completions({ ...answers, [id]: question.options.find(isDoubt)?.id ?? '' }))
          expect(
            harsher(doubt.outcome?.urgency, path.outcome?.urgency),
            `${id} in ${JSON.stringify(answers)}`,
          ).toBe(true);
  });

  it('always brings somebody to call: Veilig Thuis, or the vertrouwensinspecteur for the own route of a school', () => {
    for (const { path, answers } of all.filter((one) => Object.values(one.answers).includes('twijfel')))
      expect(
        ['veilig-thuis', 'vertrouwensinspecteur'].some((role) => result(path).roles.includes(role)),
        JSON.stringify(answers),
      ).toBe(true);
  });

  it.each(['vermoeden', 'onveiligheid', 'hulp', 'meewerken', 'onveiligheid-evaluatie', 'resultaat'])(
    'about %s says to talk with Veilig Thuis, first of all',
    (id) => {
      const twijfel = rule.questions[id]?.options.find((option) => option.id === 'twijfel');
      expect(twijfel?.actions?.[0]?.what).toMatch(/^(Overleg met|Bel nu) Veilig Thuis \(0800-2000\)/);
      expect(twijfel?.roles).toEqual(['veilig-thuis']);
    },
  );
});

describe('Veilig Thuis before the family', () => {
  const said = (aanleiding: string) =>
    all
      .filter(({ answers }) => answers['aanleiding'] === aanleiding)
      .flatMap(({ path }) => result(path).actions.map(({ what }) => what))
      .join('\n');

  it('is asked for advice on a mere thought of it, and gets a melding when enough is known', () => {
    for (const aanleiding of ['eer', 'seksueel'])
      expect(said(aanleiding)).toMatch(/Twijfel je: vraag advies, zonder naam\. Weet je genoeg: meld/);
  });

  it('gets a melding the same day when somebody told it', () => {
    expect(said('onthulling')).toMatch(/beloof geen geheimhouding.*meld vandaag/);
  });

  it('goes before a talk with the pupil, who is heard when telling something', () => {
    for (const aanleiding of ['eer', 'seksueel'])
      expect(said(aanleiding)).toMatch(/met de leerling geen gesprek.*luister, vraag niet door/);
  });
});

it('a melding does not wait for the one who decides', () => {
  for (const id of ['melden', 'melden-en-hulp'])
    expect(rule.outcomes[id]?.actions.map(({ what }) => what).join('\n'), id).toMatch(
      /Is wie besluit er niet, of besluit die anders\? Bel dan zelf Veilig Thuis/,
    );
});

describe('informing parents', () => {
  const parents = ({ answers }: (typeof all)[number]) => answers['ouders'] ?? answers['ouders-en-hulp'];

  it('is asked once before every melding that comes out of the weighing, and the answer never changes the outcome', () => {
    for (const one of all.filter(({ end }) => ['melden', 'melden-en-hulp'].includes(end)))
      expect(parents(one), JSON.stringify(one.answers)).toBeDefined();
    for (const id of ['ouders', 'ouders-en-hulp'])
      expect(new Set(rule.questions[id]?.options.map(({ next }) => next)).size, id).toBe(1);
  });

  it('brings both parents with gezag in when telling is possible, and else the reason on paper', () => {
    for (const one of all.filter((some) => parents(some))) {
      const { actions, record } = result(one.path);
      const words = actions.map(({ what }) => what).join(' ');
      if (parents(one) === 'vooraf') expect(words).toMatch(/beide ouders met gezag/);
      else expect(words).toMatch(/Vertel ouders nog niets|Meld eerst|vertel hun tot dan niets/);
      if (['gevaar', 'haast'].includes(parents(one) ?? ''))
        expect(record).toContain('Waarom ouders niet vooraf zijn ingelicht.');
    }
  });

  it('is left to Veilig Thuis when a talk can raise the danger', () => {
    for (const aanleiding of ['eer', 'onthulling', 'seksueel']) {
      const [only, ...more] = all.filter(({ answers }) => answers['aanleiding'] === aanleiding);
      expect(more).toEqual([]);
      expect(only?.end).toBe('veilig-thuis-eerst');
      expect(only?.path.outcome?.title).toMatch(/^Bel nu Veilig Thuis, voordat de familie iets hoort/);
    }
  });

  it('is left to Veilig Thuis when there was no talk for fear of danger: nobody is asked to speak and not to', () => {
    const found = all.filter(({ answers }) => answers['stappen'] === 'zonder-gesprek');
    expect(found.length).toBeGreaterThan(0);
    for (const { end } of found) expect(end).toBe('veilig-thuis-eerst');
  });

  it('is dangerous after a disclosure, and at a thought of abuse', () => {
    for (const id of ['ouders', 'ouders-en-hulp'])
      expect(rule.questions[id], id).toMatchObject({
        weigh: expect.arrayContaining([
          expect.stringMatching(
            /Vertelde iemand het zelf, of denk je aan seksueel misbruik of eergeweld: kies ‘gevaar’/,
          ),
        ]) as unknown,
      });
  });
});

describe('the most urgent action', () => {
  it('is the call to Veilig Thuis wherever there is a melding, before parents are told', () => {
    for (const { path, end } of all.filter((one) => ['melden', 'melden-en-hulp'].includes(one.end)))
      expect(result(path).actions[0]?.what, end).toMatch(/^Bel Veilig Thuis \(0800-2000\)/);
  });

  it('is the consultation in doubt, also when help is what comes out', () => {
    for (const { path } of all.filter(
      ({ end, answers }) => end === 'hulp-organiseren' && answers['vermoeden'] === 'twijfel',
    ))
      expect(result(path).actions[0]?.what).toMatch(/^Overleg met Veilig Thuis/);
  });
});

describe('a suspicion of somebody who works for the school', () => {
  const staff = all.filter(({ answers }) => answers['aanleiding'] === 'medewerker');
  const words = (path: Path) =>
    result(path)
      .actions.map(({ what }) => what)
      .join('\n');

  it('of the board itself goes to the vertrouwensinspecteur, and never to the board', () => {
    const found = staff.filter(({ answers }) => answers['over-bestuur'] !== 'nee');
    expect(found).toHaveLength(2);
    for (const { path, end } of found) {
      expect(end).toBe('bestuur-zelf');
      expect(words(path)).toMatch(/^Bel de vertrouwensinspecteur \(0900-111 3 111/);
      expect(words(path)).not.toMatch(/Vertel het [^.]*aan het bevoegd gezag/);
    }
  });

  it('of a sexual offence is told to the board, whatever else, and to Veilig Thuis as well when home plays a part', () => {
    for (const { path, answers } of staff.filter((one) => one.answers['zeden-thuis'])) {
      expect(words(path)).toMatch(/zelf aan het bevoegd gezag/);
      expect(words(path).includes('Veilig Thuis (0800-2000) en meld')).toBe(answers['zeden-thuis'] !== 'nee');
    }
  });

  it('of other violence by a parent or housemate is weighed as well, and the board hears it', () => {
    const found = staff.filter(({ answers }) => answers['medewerker-thuis'] === 'ja');
    expect(new Set(found.map(({ end }) => end))).toEqual(
      new Set([
        'veilig-thuis-eerst',
        'melden',
        'melden-en-hulp',
        'stappen-eerst',
        'hulp-organiseren',
        'vastleggen-en-volgen',
      ]),
    );
    for (const { path } of found) expect(words(path)).toMatch(/vandaag ook aan het bevoegd gezag/);
  });

  it('says whom the law protects in which school', () => {
    expect(rule.questions['zedenmisdrijf']?.explanation).toMatch(
      /Basisschool en sbo: elke leerling\. Voortgezet onderwijs en \(v\)so: een leerling onder de 18/,
    );
  });
});

it('a parent who tells of violence is family: the others hear nothing yet, and it is agreed how to be reached', () => {
  const [only] = all.filter(({ answers }) => answers['aanleiding'] === 'ouder-vertelt');
  const { actions, title } = result((only as (typeof all)[number]).path);
  const words = actions.map(({ what }) => what).join('\n');
  expect(words).toMatch(/wat deze ouder zelf wil[\s\S]*zonder gevaar bereikt[\s\S]*de andere gezinsleden/);
  expect(title).not.toMatch(/familie/);
});

it('what is between pupils leads to its own rule, and keeps nobody in the dark', () => {
  const outcome = rule.outcomes['leerlingen'];
  expect(outcome?.cards).toEqual(['seksueel-gedrag-leerlingen']);
  expect(outcome?.summary).toMatch(/ouders van alle betrokken leerlingen/);
});
