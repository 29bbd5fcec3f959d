import { describe, expect, test } from 'vitest';
import { blank, outcome, type Values } from '../../../src/lib/calculators/leerplichtig/form.ts';
import { on } from './on.ts';
import { mistakes, said, textsOf } from './said.ts';

const today = on('2026-11-22');
const ask = (values: Partial<Values>) => outcome({ ...blank, ...values }, textsOf('leerplichtig'), today);
const answer = (values: Partial<Values>) => said('leerplichtig', ask(values));
const firstWords = (list: readonly { readonly text: string }[]) =>
  list.map(({ text }) => text.split(' ').slice(0, 4).join(' '));

describe('leerplichtig: the answer', () => {
  test('for a child of three', () => {
    const { title, urgency, lines, why, actions } = answer({ birth: '2023-09-15' });
    expect(title).toBe('Nog niet leerplichtig op 22 november 2026');
    expect(urgency).toBe('vastleggen');
    expect(lines).toEqual([
      'Het kind is nog geen 4 jaar. Het mag naar school vanaf 15 september 2027.',
      'De leerplicht begint op de eerste schooldag van oktober 2028, op zijn vroegst maandag 2 oktober 2028. Is er rond die dag vakantie? Vul die in voor de juiste dag.',
      'De leerplicht duurt tot en met 31 juli 2040.',
    ]);
    expect(why).toHaveLength(3);
    expect(actions.at(-1)?.what).toContain('telt een zorg even zwaar');
  });

  test('for a child of four', () => {
    const { title, lines } = answer({ birth: '2022-09-15' });
    expect(title).toBe('Nog niet leerplichtig op 22 november 2026');
    expect(lines[0]).toBe(
      'Het kind mag al naar school. De regels van de school over afwezigheid gelden dan wel.',
    );
  });

  test('for a child of five, with the rule until six', () => {
    const { title, urgency, lines, why, uncertain } = answer({ birth: '2021-09-15' });
    expect(title).toBe('Leerplichtig op 22 november 2026, met de regeling tot 6 jaar');
    expect(urgency).toBe('handelen');
    expect(lines).toEqual([
      'De leerplicht begon op de eerste schooldag van oktober 2026, op zijn vroegst donderdag 1 oktober 2026. Is er rond die dag vakantie? Vul die in voor de juiste dag.',
      'De leerplicht duurt tot en met 31 juli 2038.',
      'De kwalificatieplicht loopt van 1 augustus 2038 tot de 18e verjaardag, 15 september 2039, of tot er een startkwalificatie is.',
    ]);
    expect(why.map(({ sources }) => sources[0].at)).toEqual([
      'art. 3',
      'art. 3',
      undefined,
      'art. 11a',
      'art. 4a',
      'art. 4a lid 2',
      'art. 10',
    ]);
    expect(firstWords(uncertain)).toEqual([
      'Valt de eerste dag',
      'Wie de basisschool in',
      'Een vrijstelling (artikel 5,',
      'De namen van de',
      'Wetsvoorstel 36663 kan de',
    ]);
  });

  test('gives the first day itself only when the holiday around it was told', () => {
    const first = (from: string, to: string) =>
      answer({ birth: '2021-07-14', holidays: [{ from, to }] }).lines[0];
    const open =
      'De leerplicht begon op de eerste schooldag van augustus 2026, op zijn vroegst maandag 3 augustus 2026. Is er rond die dag vakantie? Vul die in voor de juiste dag.';
    expect(answer({ birth: '2021-07-14' }).lines[0]).toBe(open);
    expect(first('2026-10-10', '2026-10-18')).toBe(open);
    expect(first('2026-07-01', '2026-07-24')).toBe(open);
    expect(first('2026-07-04', '2026-08-16')).toBe('De leerplicht begon op maandag 17 augustus 2026.');
    expect(first('2026-07-04', '2026-08-02')).toBe('De leerplicht begon op maandag 3 augustus 2026.');
    expect(first('2026-06-13', '2026-07-25')).toBe('De leerplicht begon op maandag 3 augustus 2026.');
  });

  test('for a child of ten, and of thirteen who has an own duty', () => {
    expect(answer({ birth: '2016-09-15' }).title).toBe('Leerplichtig op 22 november 2026');
    const thirteen = answer({ birth: '2013-09-15' });
    expect(thirteen.title).toBe('Leerplichtig op 22 november 2026, ook de leerling zelf');
    expect(thirteen.why[3]?.sources).toEqual([{ source: 'leerplichtwet', at: 'art. 2 lid 3' }]);
  });

  test('on its first and last day the words follow', () => {
    expect(answer({ birth: '2021-09-15', on: '2026-10-01' }).lines[0]).toBe(
      'De leerplicht begon op de eerste schooldag van oktober 2026, op zijn vroegst donderdag 1 oktober 2026. Is er rond die dag vakantie? Vul die in voor de juiste dag.',
    );
    expect(answer({ birth: '2021-09-15', on: '2026-09-30' }).lines[1]).toBe(
      'De leerplicht begint op de eerste schooldag van oktober 2026, op zijn vroegst donderdag 1 oktober 2026. Is er rond die dag vakantie? Vul die in voor de juiste dag.',
    );
    expect(answer({ birth: '2010-09-15', on: '2027-07-31' }).lines[1]).toBe(
      'De leerplicht duurt tot en met 31 juli 2027.',
    );
    expect(answer({ birth: '2010-09-15', on: '2027-08-01' }).lines[0]).toBe(
      'De leerplicht duurde tot en met 31 juli 2027.',
    );
  });

  test('after twelve full years it says why it ends', () => {
    expect(answer({ birth: '2011-09-15', fullYears: '11' }).lines[1]).toBe(
      'De leerplicht duurt tot en met 31 juli 2027, na twaalf volle schooljaren.',
    );
  });

  test('for who is sixteen and past that school year', () => {
    const { title, urgency, lines, uncertain, actions } = answer({ birth: '2009-09-15' });
    expect(title).toBe('Kwalificatieplichtig op 22 november 2026');
    expect(urgency).toBe('handelen');
    expect(lines).toEqual([
      'De leerplicht duurde tot en met 31 juli 2026.',
      'De kwalificatieplicht loopt van 1 augustus 2026 tot de 18e verjaardag, 15 september 2027, of tot er een startkwalificatie is.',
    ]);
    expect(uncertain[0]?.text).toContain('profielen');
    expect(actions[0]?.what).toContain('op hoeveel dagen per week er onderwijs is');
    const unknown = answer({ birth: '2009-09-15', schooling: 'onbekend' });
    expect(unknown.title).toBe(title);
    expect(unknown.uncertain[0]?.text).toContain('Wij gaan uit van de plicht');
  });

  test.each([
    ['startkwalificatie', 'Er is een startkwalificatie: de kwalificatieplicht is klaar.'],
    [
      'praktijkonderwijs',
      'Met een schooldiploma of verklaring praktijkonderwijs geldt de kwalificatieplicht niet.',
    ],
    [
      'vso',
      'Voor oud-leerlingen van het vso met profiel arbeidsmarkt of dagbesteding geldt de kwalificatieplicht niet.',
    ],
  ] as const)('%s: no kwalificatieplicht, with the reason', (schooling, line) => {
    const { title, urgency, lines } = answer({ birth: '2009-09-15', schooling });
    expect(title).toBe('Geen leerplicht en geen kwalificatieplicht op 22 november 2026');
    expect(urgency).toBe('vastleggen');
    expect(lines[1]).toBe(line);
  });

  test('for who is eighteen: Doorstroompunt, until twenty-seven', () => {
    const { title, lines, why, uncertain, actions } = answer({ birth: '2007-09-15' });
    expect(title).toBe('18 jaar of ouder op 22 november 2026: Doorstroompunt in plaats van leerplicht');
    expect(lines).toEqual([
      'De leerplicht en de kwalificatieplicht stopten uiterlijk op de 18e verjaardag, 15 september 2025.',
      'Zonder startkwalificatie kan het Doorstroompunt helpen, tot 15 september 2034 (27 jaar).',
    ]);
    expect(why.at(-1)?.sources.map(({ source }) => source)).toEqual(['web', 'doorstroompunt-naam']);
    expect(uncertain[0]?.sources).toEqual([
      { source: 'wvo-2020', at: 'art. 8.20' },
      { source: 'duo-verzuim' },
    ]);
    expect(actions[0]?.what).toContain('RMC');
  });

  test('for who is older, or has finished', () => {
    const { title, urgency, lines } = answer({ birth: '1999-09-15' });
    expect(title).toBe('Geen leerplicht en geen kwalificatieplicht op 22 november 2026');
    expect(urgency).toBe('vastleggen');
    expect(lines[0]).toContain('15 september 2017');
    expect(answer({ birth: '2007-09-15', schooling: 'startkwalificatie' }).title).toBe(title);
  });

  test('born on 29 February: both readings', () => {
    const { uncertain } = answer({ birth: '2020-02-29' });
    expect(uncertain.map(({ text }) => text).join()).toContain(
      'Telt 28 februari, dan begint de leerplicht op 3 maart 2025 in plaats van 1 april 2025.',
    );
    expect(answer({ birth: '2020-02-28' }).uncertain).toHaveLength(uncertain.length - 1);
  });

  test('repeats what was filled in', () => {
    expect(
      answer({
        birth: '2011-09-15',
        fullYears: '10',
        schooling: 'vso',
        holidays: [{ from: '2016-07-09', to: '2016-08-21' }],
      }).given,
    ).toEqual([
      'Geboren: 15 september 2011',
      'Gevraagd voor: 22 november 2026',
      'Gehaald: Oud-leerling vso, profiel arbeidsmarkt of dagbesteding',
      'Volle schooljaren tot nu toe: 10',
      'Vakantie: 9 juli 2016 tot en met 21 augustus 2016',
    ]);
    expect(answer({ birth: '2011-09-15' }).given).toHaveLength(3);
  });

  test('always sends to leerplicht of the home municipality, and cites no regional agreement', () => {
    const { call, agreements } = answer({ birth: '2011-09-15' });
    expect(call).toEqual(['Leerplicht van de gemeente waar de leerling woont']);
    expect(agreements).toEqual([]);
  });
});

describe('leerplichtig: on the edge', () => {
  test('in the middle of a summer holiday that was not told, ask first; once told it is firm', () => {
    const five = { birth: '2021-07-14', on: '2026-08-05' };
    const open = answer(five);
    expect(open.title).toBe('Kijk eerst of de school op 5 augustus 2026 al begonnen is');
    expect(open.urgency).toBe('handelen');
    expect(open.actions[0]?.what).toContain('vul de vakantie hierboven in');
    const told = (to: string) => answer({ ...five, holidays: [{ from: '2026-07-04', to }] }).title;
    expect(told('2026-08-16')).toBe('Nog niet leerplichtig op 5 augustus 2026');
    expect(told('2026-08-02')).toMatch(/^Leerplichtig op 5 augustus 2026/);
    expect(answer({ ...five, on: '2026-09-10' }).title).toMatch(/^Kijk eerst/);
    expect(answer({ ...five, on: '2026-09-11' }).title).toMatch(/^Leerplichtig op/);
    expect(answer({ ...five, on: '2026-07-31' }).title).toMatch(/^Nog niet leerplichtig/);
  });

  test('sixteen on 31 July or 1 August is a year apart', () => {
    expect(answer({ birth: '2010-07-31', on: '2026-08-01' }).title).toBe(
      'Kwalificatieplichtig op 1 augustus 2026',
    );
    expect(answer({ birth: '2010-08-01', on: '2026-08-01' }).title).toMatch(
      /^Leerplichtig op 1 augustus 2026/,
    );
  });

  test('on the eighteenth birthday the kwalificatieplicht is over, on the day before it is not', () => {
    expect(answer({ birth: '2008-11-22' }).title).toMatch(/^18 jaar of ouder/);
    expect(answer({ birth: '2008-11-23' }).title).toMatch(/^Kwalificatieplichtig/);
  });

  test('on the twenty-seventh birthday the Doorstroompunt is over', () => {
    expect(answer({ birth: '1999-11-23' }).title).toMatch(/Doorstroompunt/);
    expect(answer({ birth: '1999-11-22' }).title).toMatch(/^Geen leerplicht/);
  });

  test('twelve full school years, at fifteen: leerplicht is over, the kwalificatieplicht begins', () => {
    const { title, lines } = answer({ birth: '2011-05-10', fullYears: '12' });
    expect(title).toBe('Kwalificatieplichtig op 22 november 2026');
    expect(lines[0]).toBe('De leerplicht duurde tot en met 31 juli 2026, na twaalf volle schooljaren.');
  });

  test.each(['praktijkonderwijs', 'vso'] as const)(
    '%s at seventeen: no kwalificatieplicht, and the Doorstroompunt until twenty-seven',
    (schooling) => {
      const { lines } = answer({ birth: '2009-09-15', schooling });
      expect(lines[2]).toBe(
        'Zonder startkwalificatie kan het Doorstroompunt helpen, tot 15 september 2036 (27 jaar).',
      );
      expect(answer({ birth: '2011-09-15', schooling }).title).toMatch(/^Leerplichtig/);
    },
  );

  test('a startkwalificatie at seventeen ends it, without the Doorstroompunt', () => {
    expect(answer({ birth: '2009-09-15', schooling: 'startkwalificatie' }).lines).toHaveLength(2);
  });
});

describe('leerplichtig: the form', () => {
  test('needs a date of birth, and takes today for the rest', () => {
    expect(mistakes(ask({}))).toEqual({ geboren: 'Vul een hele datum in: dag, maand en jaar.' });
    expect(answer({ birth: '2016-09-15' }).title).toContain('22 november 2026');
    expect(answer({ birth: '2016-09-15', on: '2027-01-04' }).title).toContain('4 januari 2027');
  });

  test('refuses a day before birth, and a day that is none', () => {
    expect(mistakes(ask({ birth: '2026-11-23' }))).toEqual({
      geboren: 'De geboortedatum ligt na de dag die je vraagt.',
    });
    expect(mistakes(ask({ birth: '2026-11-22' }))).toEqual({});
    expect(Object.keys(mistakes(ask({ birth: '2016-09-15', on: '20' })))).toEqual(['peildatum']);
  });

  test('takes full school years that fit the age', () => {
    const years = (fullYears: string, birth = '2012-09-15') => mistakes(ask({ birth, fullYears }));
    for (const text of ['0', '11', ' ']) expect(years(text)).toEqual({});
    for (const text of ['12', '-1', '2,5', 'x']) {
      expect(years(text)).toEqual({
        schooljaren: 'Vul een heel getal in, van 0 tot en met 11. Of laat dit leeg.',
      });
    }
    expect(years('0', '2025-01-01')).toEqual({});
    expect(years('1', '2025-01-01')['schooljaren']).toContain('tot en met 0');
  });

  test('passes on what is wrong with a holiday', () => {
    const holidays = [{ from: '2016-07-09', to: '' }];
    expect(Object.keys(mistakes(ask({ birth: '2011-09-15', holidays })))).toEqual(['vakantie-0-tot']);
  });
});
