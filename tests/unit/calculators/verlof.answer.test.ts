import { describe, expect, test } from 'vitest';
import { blank, outcome, type Values } from '../../../src/lib/calculators/verlof/form.ts';
import { mistakes, said, textsOf } from './said.ts';

const weighty: Partial<Values> = {
  ground: 'gewichtig',
  firstDay: '2027-03-08',
  heardOn: '2027-03-01',
  asked: '2',
  granted: '0',
  school: 'ja',
};
const holiday: Partial<Values> = { ...weighty, ground: 'vakantie', asked: '10', yearStart: '2026-08-17' };
const religion: Partial<Values> = { ground: 'godsdienst', firstDay: '2027-03-10', heardOn: '2027-03-08' };

const ask = (values: Partial<Values>) => outcome({ ...blank, ...values }, textsOf('verlof'));
const answer = (values: Partial<Values>) => said('verlof', ask(values));
const articles = ({ why }: ReturnType<typeof answer>) =>
  why.flatMap(({ sources }) => sources.map(({ at }) => at));

describe('weighty circumstances: the answer', () => {
  test('within the limit the head decides, in writing, with bezwaar', () => {
    const said = answer(weighty);
    expect(said.title).toBe('De directeur beslist over dit verlof');
    expect(said.urgency).toBe('handelen');
    expect(said.lines).toEqual(['Gevraagd: 2 schooldagen. De grens is 10 schooldagen per schooljaar.']);
    expect(said.actions.map(({ who }) => who)).toEqual(['Directeur', 'Directeur', 'Administratie', 'Jij']);
    expect(said.actions.at(-1)?.what).toContain('Bel dan eerst Veilig Thuis (0800-2000)');
    expect(said.actions[1]?.what).toContain('bezwaar');
    expect(articles(said)).toEqual([
      'art. 11 onder g',
      undefined,
      'art. 14 lid 3',
      'art. 14 lid 1',
      'art. 6:7',
      undefined,
    ]);
    expect(said.agreements).toEqual(['verlof-gewichtig-termijn']);
  });

  test('one day is one schooldag', () => {
    expect(answer({ ...weighty, asked: '1' }).lines[0]).toMatch(/^Gevraagd: 1 schooldag\. /);
  });

  test('over the limit leerplicht of the home municipality decides, and the sum is shown', () => {
    const said = answer({ ...weighty, granted: '9' });
    expect(said.title).toBe('Leerplicht van de woongemeente beslist');
    expect(said.lines).toEqual([
      'Al gegeven: 9 schooldagen. Nu gevraagd: 2 schooldagen. Samen 11 schooldagen; de grens is 10 schooldagen per schooljaar.',
    ]);
    expect(said.actions[0]?.what).toContain('Stuur de aanvraag direct door');
    expect(articles(said).slice(0, 2)).toEqual(['art. 14 lid 3', 'art. 19']);
    expect(said.why.at(-1)?.text).toMatch(
      /leerplichtambtenaar staat op papier.*binnen zes weken bezwaar maken/,
    );
    expect(said.why[0]?.text).toMatch(/Bij twee huizen telt het adres .*ingeschreven \(de BRP\)/);
    expect(said.uncertain.map(({ text }) => text).join()).toMatch(/ouder met gezag tegen het verlof/);
  });

  test('after the first day it says until when the head had to know', () => {
    const said = answer({ ...weighty, heardOn: '2027-03-10' });
    expect(said.lines[1]).toBe(
      'De directeur moet de reden weten uiterlijk op woensdag 10 maart 2027. Het was woensdag 10 maart 2027.',
    );
    expect(said.why.map(({ text }) => text).join()).toContain('nog op tijd');
    expect(answer({ ...weighty, asked: '11', heardOn: '2027-03-10' }).lines).toHaveLength(2);
  });

  test('a term that ends in a weekend runs on to the next working day, by law', () => {
    const said = answer({ ...weighty, firstDay: '2027-03-05', heardOn: '2027-03-08' });
    expect(said.title).toBe('De directeur beslist over dit verlof');
    expect(said.lines[1]).toBe(
      'De directeur moet de reden weten uiterlijk op maandag 8 maart 2027. Het was maandag 8 maart 2027.',
    );
    expect(said.why.map(({ text }) => text).join()).toContain('De aanvraag is dus op tijd');
    expect(said.why.flatMap(({ sources }) => sources.map(({ source }) => source))).toContain(
      'algemene-termijnenwet',
    );
  });

  test('too late: the head cannot grant it any more', () => {
    const said = answer({ ...weighty, heardOn: '2027-03-11' });
    expect(said.title).toBe('Te laat gevraagd: de directeur kan dit verlof niet meer geven');
    expect(said.lines).toHaveLength(2);
    expect(said.actions.map(({ what }) => what).join(' ')).toContain('Overleg met leerplicht');
    expect(said.actions.at(-2)?.what).toMatch(
      /ook een dag die al voorbij is: tel de uren\. Was het vakantie\? Meld dan direct luxe verzuim/,
    );
  });

  test.each([
    ['2027-03-01', false],
    ['2027-03-09', false],
    ['2027-03-11', true],
  ])(
    'above the limit, heard on %s: that a late request is sent on all the same is said: %s',
    (heardOn, late) => {
      const { title, actions, uncertain } = answer({ ...weighty, asked: '12', heardOn });
      expect(title).toBe('Leerplicht van de woongemeente beslist');
      expect(actions[0]?.what).toContain('Stuur de aanvraag direct door');
      expect(uncertain.some(({ text }) => text.includes('Stuur dus ook een late aanvraag door'))).toBe(late);
    },
  );
});

describe('a holiday: the answer', () => {
  test('within the law the head weighs the profession', () => {
    const said = answer(holiday);
    expect(said.title).toBe('De directeur beslist: klopt het beroep, dan mag het');
    expect(said.lines[1]).toContain('Nu weegt de directeur of het beroep de reden is.');
    expect(said.why[0]?.text).toContain('beroep van een ouder');
    expect(said.uncertain.map(({ text }) => text.slice(0, 12))).toEqual([
      'De wet noemt',
      'Acht weken v',
      'Is een ouder',
      'Wetsvoorstel',
    ]);
    expect(said.agreements).toEqual(['vakantieverlof-termijn']);
    expect(said.given).toContain('Eerste schooldag van het schooljaar: 17 augustus 2026');
  });

  test('against the law it is refused, with each reason, and what going away means', () => {
    const said = answer({ ...holiday, asked: '11', granted: '2' });
    expect(said.title).toBe('Wijs de aanvraag af: dit vakantieverlof kan niet');
    expect(said.lines[1]).toBe('Eerste dag: maandag 8 maart 2027.');
    expect(said.why.map(({ text }) => text.split('.')[0])).toEqual([
      'De aanvraag is langer dan de grens',
      'Dit schooljaar is al vakantieverlof gegeven',
      'Ja of nee op een aanvraag is een besluit',
    ]);
    expect(said.actions[1]?.what).toContain('luxe verzuim');
  });

  test('on the edge of the first two lesson weeks, ask first', () => {
    const said = answer({
      ...holiday,
      yearStart: '2026-08-19',
      firstDay: '2026-08-31',
      heardOn: '2026-06-01',
    });
    expect(said.title).toBe('Vraag eerst na of dit buiten de eerste twee lesweken valt');
    expect(said.lines[1]).toContain('binnen veertien dagen na de eerste schooldag');
    expect(said.uncertain[0]?.text).toContain('niet op maandag');
    expect(said.actions[0]?.what).toContain('lesweken');
  });
});

describe('religion: the answer', () => {
  test('in time: no permission, only a note', () => {
    const said = answer(religion);
    expect(said.title).toBe('Op tijd gemeld: registreer de afwezigheid als geoorloofd');
    expect(said.lines).toEqual([
      'Het bericht moest er zijn op maandag 8 maart 2027. Het kwam op maandag 8 maart 2027.',
    ]);
    expect(said.actions).toHaveLength(1);
    expect(said.agreements).toEqual([]);
    expect(said.given).toEqual([
      'Reden: Plicht uit godsdienst of levensovertuiging',
      'Eerste dag: woensdag 10 maart 2027',
      'Aanvraag of bericht binnen: maandag 8 maart 2027',
    ]);
  });

  test('too late: talk, and count', () => {
    const said = answer({ ...religion, heardOn: '2027-03-09' });
    expect(said.title).toBe('Het bericht kwam te laat');
    expect(said.lines[1]).toBe('Ouders kunnen zich dan niet op deze reden beroepen.');
    expect(said.actions.map(({ what }) => what).join(' ')).toContain('tel de uren');
  });
});

test('a first day in the summer, not looked up: first whether there is school', () => {
  const summer = { ...weighty, firstDay: '2026-08-05', heardOn: '2026-07-01', asked: '12' };
  const said = answer({ ...summer, school: '' });
  expect(said.title).toBe('Kijk eerst of er die dag school is');
  expect(said.lines).toEqual([
    'woensdag 5 augustus 2026 kan in de zomervakantie vallen. Zonder dat te weten is er geen antwoord.',
  ]);
  expect(answer({ ...summer, school: 'ja' }).title).toBe('Leerplicht van de woongemeente beslist');
  expect(mistakes(ask({ ...summer, school: 'nee' }))).toEqual({
    'eerste-dag': 'Kies de eerste dag waarop er wel school is.',
  });
});

test('the kwalificatieplicht gives its own limit, reason and doubt, also with five days', () => {
  const said = answer({ ...weighty, asked: '5', duty: 'kwalificatieplichtig', daysPerWeek: '2,5' });
  expect(said.lines).toEqual(['Gevraagd: 5 schooldagen. De grens is 5 schooldagen per schooljaar.']);
  expect(said.why.at(-1)?.text).toContain('evenredig deel');
  expect(said.uncertain.map(({ text }) => text).join()).toContain('gedeeld door vijf');
  expect(said.given.at(-1)).toBe('Kwalificatieplichtig, onderwijs op 2,5 dagen per week');
  const five = answer({ ...weighty, asked: '10', duty: 'kwalificatieplichtig', daysPerWeek: '5' });
  expect(five.title).toBe('De directeur beslist over dit verlof');
  expect(five.why.at(-1)?.text).toContain('elke kwalificatieplichtige');
  const full = answer(weighty);
  expect([...full.why, ...full.uncertain].map(({ text }) => text).join()).not.toContain('evenredig');
  expect(full.given).toEqual([
    'Reden: Andere gewichtige omstandigheden',
    'Eerste dag: maandag 8 maart 2027',
    'Aanvraag of bericht binnen: maandag 1 maart 2027',
    'Gevraagd: 2 schooldagen; al gegeven: 0 schooldagen',
  ]);
});

describe('leave: the form', () => {
  test('asks for what it needs, by ground', () => {
    expect(Object.keys(mistakes(ask({})))).toEqual(['eerste-dag', 'binnen', 'gevraagd']);
    expect(Object.keys(mistakes(ask({ ground: 'vakantie' })))).toEqual([
      'eerste-dag',
      'binnen',
      'gevraagd',
      'schooljaar',
    ]);
    expect(Object.keys(mistakes(ask({ ground: 'godsdienst', granted: '' })))).toEqual([
      'eerste-dag',
      'binnen',
    ]);
    expect(Object.keys(mistakes(ask({ ...weighty, duty: 'kwalificatieplichtig' })))).toEqual(['lesdagen']);
    expect(mistakes(ask({ ...religion, duty: 'kwalificatieplichtig' }))).toEqual({});
  });

  test.each([
    ['asked', 'gevraagd', ['0,5', '1', '1,5', '200'], ['0', '201', '1,2', '']],
    ['granted', 'gegeven', ['0', '0,5', '200'], ['-1', '201', '0,2', '']],
  ] as const)('%s takes whole and half days', (key, field, good, bad) => {
    for (const text of good) expect(mistakes(ask({ ...weighty, [key]: text }))).toEqual({});
    for (const text of bad) expect(Object.keys(mistakes(ask({ ...weighty, [key]: text })))).toEqual([field]);
    expect(mistakes(ask({ ...weighty, [key]: 'x' }))[field]).toMatch(/hele of halve/);
  });

  test('a week of education has whole and half days, five at most', () => {
    const week = (daysPerWeek: string) =>
      mistakes(ask({ ...weighty, duty: 'kwalificatieplichtig', daysPerWeek }));
    for (const text of ['0,5', '4,5', '5']) expect(week(text)).toEqual({});
    for (const text of ['0', '5,5', '1,2']) expect(week(text)['lesdagen']).toMatch(/0,5 tot en met 5\./);
  });

  test('leave begins on a day with school', () => {
    for (const firstDay of ['2027-03-06', '2027-03-29']) {
      expect(mistakes(ask({ ...weighty, firstDay }))['eerste-dag']).toMatch(/weekend of op een feestdag/);
    }
    expect(mistakes(ask({ ...weighty, firstDay: '' }))['eerste-dag']).toMatch(/hele datum/);
  });

  test('a holiday lies in the school year that was told', () => {
    const firstDay = (day: string) => mistakes(ask({ ...holiday, firstDay: day, heardOn: '2026-06-01' }));
    for (const day of ['2026-08-17', '2027-07-30']) expect(firstDay(day)).toEqual({});
    for (const day of ['2026-08-14', '2027-08-02']) {
      expect(firstDay(day)).toEqual({
        schooljaar: 'De eerste dag van het verlof valt niet in dit schooljaar.',
      });
    }
    const lastDay = { yearStart: '2025-08-18', firstDay: '2026-07-31', heardOn: '2025-09-01' };
    expect(mistakes(ask({ ...holiday, ...lastDay }))).toEqual({});
    expect(Object.keys(mistakes(ask({ ...holiday, firstDay: '' })))).toEqual(['eerste-dag']);
    expect(mistakes(ask({ ...holiday, yearStart: '2026-08-16' }))['schooljaar']).toMatch(/weekend/);
    expect(mistakes(ask({ ...weighty, yearStart: 'x' }))).toEqual({});
  });

  test('the school year told for another ground is left out of the answer', () => {
    expect(answer({ ...weighty, yearStart: '2026-08-17' }).given.join()).not.toContain('Eerste schooldag');
  });
});
