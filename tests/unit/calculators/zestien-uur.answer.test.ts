import { describe, expect, test } from 'vitest';
import { blank, blankAbsence, outcome, type Values } from '../../../src/lib/calculators/zestien-uur/form.ts';
import { on } from './on.ts';
import { mistakes, said, textsOf } from './said.ts';

const today = on('2026-12-03');
const rows = (...missed: readonly (readonly [string, string])[]) =>
  missed.map(([day, hours]) => ({ day, hours }));
const ask = (values: Partial<Values>, day = today) =>
  outcome({ ...blank, between: 'nee', ...values }, textsOf('zestien-uur'), day);
const answer = (values: Partial<Values>, day = today) => said('zestien-uur', ask(values, day));

const sixteen = rows(['2026-11-18', '8'], ['2026-11-26', '8']);

describe('sixteen hours: the answer', () => {
  test('names the day, the last day to report, and from when to count again', () => {
    const { title, urgency, lines, actions, call } = answer({ absences: sixteen });
    expect(urgency).toBe('melden');
    expect(title).toBe('Meld nu: 16 uur is bereikt op 26 november 2026');
    expect(lines).toEqual([
      'In vier lesweken: van 18 november 2026 tot en met 26 november 2026 is 16 uur gemist. Meld direct, uiterlijk donderdag 3 december 2026.',
      'Vanaf 27 november 2026 tel je opnieuw.',
    ]);
    expect(actions.map(({ who }) => who)).toEqual([
      'Directeur',
      'Leerkracht of mentor',
      'Administratie',
      'IB’er of zorgcoördinator',
    ]);
    expect(actions[0]?.what).toContain('begindatum 18 november 2026, einddatum 26 november 2026');
    expect(call[0]).toBe('Leerplicht van de gemeente waar de leerling woont');
  });

  test('says so when the five working days have passed, from the day after', () => {
    expect(answer({ absences: sixteen }, on('2026-12-03')).lines[0]).toContain('Meld direct');
    expect(answer({ absences: sixteen }, on('2026-12-04')).lines[0]).toBe(
      'In vier lesweken: van 18 november 2026 tot en met 26 november 2026 is 16 uur gemist. De vijf werkdagen liepen tot en met donderdag 3 december 2026: meld vandaag nog.',
    );
  });

  test('gives each report its own line and dates, and what was missed since', () => {
    const absences = rows(
      ['2026-11-02', '8'],
      ['2026-11-03', '8'],
      ['2026-11-04', '8'],
      ['2026-11-05', '8'],
      ['2026-11-06', '1,5'],
    );
    const { title, lines, actions } = answer({ absences });
    expect(title).toBe('Meld nu: 16 uur is 2 keer bereikt');
    expect(lines[0]).toMatch(/^Melding 1: van 2 november 2026 tot en met 3 november 2026/);
    expect(lines[1]).toMatch(/^Melding 2: van 4 november 2026 tot en met 5 november 2026/);
    expect(lines[2]).toBe('Vanaf 6 november 2026 tel je opnieuw. Sindsdien is 1,5 uur gemist.');
    expect(actions[0]?.what).toContain(
      'begindatum 2 november 2026, einddatum 3 november 2026; begindatum 4 november 2026, einddatum 5 november 2026.',
    );
  });

  test('rests on law, Inspectie and DUO, and says what is not certain', () => {
    const { why, uncertain, agreements } = answer({ absences: sixteen });
    expect(why.map(({ sources }) => sources.map(({ source }) => source))).toEqual([
      ['leerplichtwet', 'inspectie-verzuim'],
      ['wet-register-onderwijsdeelnemers', 'besluit-register-onderwijsdeelnemers', 'inspectie-verzuim'],
      ['inspectie-verzuim', 'duo-soorten-verzuim'],
      ['inspectie-verzuim', 'duo-soorten-verzuim'],
    ]);
    expect(uncertain.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'Een pagina van',
      'Goede Vrijdag, 5',
      'Op welke dag',
      'In het basisonderwijs',
      'Wetsvoorstel 36663 kan',
    ]);
    expect(agreements).toEqual(['melden-swv', 'verzuim-partners']);
  });

  test('with a doubt names the earlier day, and the earlier last day to report', () => {
    const absences = rows(
      ['2026-09-04', '5'],
      ['2026-09-16', '5,5'],
      ['2026-09-28', '5,5'],
      ['2026-10-01', '5,5'],
    );
    const lines = (day: string) => answer({ absences }, on(day)).lines.slice(0, 2);
    expect(lines('2026-10-05')).toEqual([
      'In vier lesweken: van 16 september 2026 tot en met 1 oktober 2026 is 16,5 uur gemist. Meld direct, uiterlijk donderdag 8 oktober 2026.',
      'Begint de periode midden in een week, dan is 16 uur al bereikt op 28 september 2026. Meld dan uiterlijk maandag 5 oktober 2026. Houd bij twijfel die dag aan.',
    ]);
    expect(lines('2026-10-06')[1]).toBe(
      'Begint de periode midden in een week, dan is 16 uur al bereikt op 28 september 2026. De vijf werkdagen liepen dan tot en met maandag 5 oktober 2026: meld vandaag nog.',
    );
  });

  test('with a doubt in a later report names it there', () => {
    const { lines } = answer({
      absences: rows(
        ['2026-11-02', '12'],
        ['2026-11-03', '4'],
        ['2026-11-05', '4'],
        ['2026-11-12', '8'],
        ['2026-11-30', '4'],
        ['2026-12-02', '4'],
      ),
    });
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'Melding 1:',
      'Melding 2:',
      'Begint de',
      'Vanaf 3',
    ]);
  });

  test('with a doubt after a report names that day too', () => {
    const { title, lines } = answer(
      { absences: rows(['2026-11-02', '8'], ['2026-11-03', '8'], ['2026-11-05', '8'], ['2026-12-02', '8']) },
      today,
    );
    expect(title).toBe('Meld nu: 16 uur is bereikt op 3 november 2026');
    expect(lines.at(-1)).toContain(
      'al bereikt op 2 december 2026. Meld dan uiterlijk woensdag 9 december 2026.',
    );
  });

  test('twijfel is an answer of its own: report, or ask today', () => {
    const { title, urgency, lines, actions } = answer({
      absences: rows(['2026-11-05', '8'], ['2026-12-02', '8']),
    });
    expect(urgency).toBe('melden');
    expect(title).toBe('Twijfel over de grens: meld, of bel vandaag leerplicht');
    expect(lines[0]).toBe(
      'Met hele weken is het geen 16 uur. Begint de periode midden in een week, dan is 16 uur al bereikt op 2 december 2026. Meld dan uiterlijk woensdag 9 december 2026. Houd bij twijfel die dag aan.',
    );
    expect(lines.at(-1)).toMatch(/Dat is luxe verzuim: meld dat direct/);
    expect(lines[1]).toBe(
      'In de vier lesweken tot en met 2 december 2026 is 8 uur gemist. Komt er 8 uur bij, dan is het 16 uur.',
    );
    expect(actions[0]?.what).toContain('melden mag altijd');
    expect(actions).toHaveLength(4);
  });

  test('below the line counting goes on, and reporting may be right already', () => {
    const { title, urgency, lines, why } = answer({ absences: rows(['2026-11-26', '4,5']) });
    expect(urgency).toBe('handelen');
    expect(title).toBe('Nog geen 16 uur: pak het op en blijf tellen');
    expect(lines).toEqual([
      'In de vier lesweken tot en met 26 november 2026 is 4,5 uur gemist. Komt er 11,5 uur bij, dan is het 16 uur.',
      'De vier lesweken vanaf 26 november 2026 lopen tot en met 18 december 2026, als je alle vakanties hebt ingevuld.',
      'Bij een patroon of een zorg wacht je niet op 16 uur: melden als overig verzuim mag nu al.',
      'Was de leerling weg voor vakantie of een uitstapje zonder verlof? Dat is luxe verzuim: meld dat direct, hoeveel uur het ook is.',
    ]);
    expect(why.slice(-2).map(({ sources }) => sources)).toEqual([
      [{ source: 'duo-verzuim' }],
      [{ source: 'leerplein-luxe-verzuim' }],
    ]);
  });

  test('a day without school is named and asked about', () => {
    const { title, lines, uncertain } = answer({ absences: rows(['2026-11-28', '4'], ['2026-11-29', '1']) });
    expect(title).toBe('Deze dagen tellen nu niet mee: kijk ze na');
    expect(lines).toEqual([
      'Alles wat je invulde, valt op een dag zonder school of hoort bij een eerdere melding. Kloppen de datums?',
    ]);
    expect(uncertain.map(({ text }) => text)).toContain(
      'Niet meegeteld, want dat is geen schooldag: zaterdag 28 november 2026, zondag 29 november 2026. Klopt dat?',
    );
    expect(
      answer({ absences: sixteen }).uncertain.some(({ text }) => text.startsWith('Niet meegeteld')),
    ).toBe(false);
  });

  test('repeats what was filled in', () => {
    const { given } = answer({
      absences: sixteen,
      holidays: [{ from: '2026-10-10', to: '2026-10-18' }],
      reportedUntil: '2026-09-30',
    });
    expect(given).toEqual([
      'Gemist: woensdag 18 november 2026: 8 uur; donderdag 26 november 2026: 8 uur',
      'Vakantie: 10 oktober 2026 tot en met 18 oktober 2026',
      'Vorige melding tot en met 30 september 2026',
    ]);
    expect(answer({ absences: sixteen }).given).toHaveLength(1);
    expect(answer({ absences: rows(['2026-11-26', '1']) }).given[0]).toContain(': 1 uur');
  });
});

describe('sixteen hours: the form', () => {
  test('starts empty, with three days to fill in', () => {
    expect(blank.absences).toEqual([blankAbsence, blankAbsence, blankAbsence]);
    expect(mistakes(ask({}))).toEqual({ 'gemist-0-dag': 'Vul minstens één gemiste dag in, met de uren.' });
  });

  test('asks for the other half of a row, and for no more', () => {
    expect(mistakes(ask({ absences: rows(['2026-11-26', ''], ['', '4']) }))).toEqual({
      'gemist-0-uren': 'Vul het aantal uren in, tot en met 12. Bijvoorbeeld 5,5.',
      'gemist-1-dag': 'Vul een hele datum in: dag, maand en jaar.',
    });
    expect(mistakes(ask({ absences: rows(['2026', '4']) }))['gemist-0-dag']).toContain('hele datum');
  });

  test.each(['0', '12,25', '-4', 'veel'])('refuses "%s" hours', (hours) => {
    const found = mistakes(ask({ absences: rows(['2026-11-26', hours], ['2026-11-25', '1']) }));
    expect(Object.keys(found)).toEqual(['gemist-0-uren']);
  });

  test('takes hours up to and including 12, and minutes to the minute', () => {
    expect(mistakes(ask({ absences: rows(['2026-11-26', '12']) }))).toEqual({});
    expect(answer({ absences: rows(['2026-11-26', '0,33']) }).lines[0]).toContain(
      '0,33 uur gemist. Komt er 15,67 uur',
    );
  });

  test('refuses a day to come, not today', () => {
    expect(mistakes(ask({ absences: rows(['2026-12-03', '4']) }))).toEqual({});
    expect(mistakes(ask({ absences: rows(['2026-12-03', '4'], ['2026-12-04', '4']) }))).toEqual({
      'gemist-1-dag': 'Deze dag ligt in de toekomst.',
    });
  });

  test('leaves empty rows out, also between others', () => {
    expect(answer({ absences: [blankAbsence, ...sixteen, blankAbsence] }).given[0]).toContain(
      'woensdag 18 november',
    );
  });

  test('passes on what is wrong with a holiday or the earlier report', () => {
    const found = mistakes(
      ask({ absences: sixteen, holidays: [{ from: '2026-10-18', to: '2026-10-10' }], reportedUntil: '20' }),
    );
    expect(Object.keys(found)).toEqual(['vakantie-0-tot', 'vorige-melding']);
  });
});

describe('sixteen hours: the holidays come before any verdict', () => {
  const autumn = rows(['2026-10-05', '4'], ['2026-10-20', '4'], ['2026-10-27', '4'], ['2026-11-06', '4']);
  const christmas = rows(['2026-12-08', '8'], ['2027-01-06', '8']);
  const january = on('2027-01-08');

  test('in a span of more than four weeks, when nobody looked', () => {
    expect(mistakes(ask({ absences: autumn, between: '' }))).toEqual({
      ertussen: 'Deze dagen liggen meer dan vier weken uit elkaar. Kijk eerst of er vakantie tussen zat.',
    });
    expect(answer({ absences: autumn, between: 'nee' }).title).toMatch(/^Nog geen 16 uur/);
    expect(mistakes(ask({ absences: autumn, between: 'ja' }))).toEqual({
      'vakantie-0-van': 'Vul de vakantie in, met de eerste en de laatste dag.',
    });
    const holidays = [{ from: '2026-10-10', to: '2026-10-18' }];
    expect(answer({ absences: autumn, between: '', holidays }).title).toMatch(/^Meld nu: 16 uur is bereikt/);
  });

  test('in a span that fits in four weeks nothing is asked', () => {
    expect(mistakes(ask({ absences: sixteen, between: '' }))).toEqual({});
    expect(mistakes(ask({ absences: rows(['2026-11-02', '8'], ['2026-11-27', '8']), between: '' }))).toEqual(
      {},
    );
    expect(
      Object.keys(mistakes(ask({ absences: rows(['2026-11-02', '8'], ['2026-11-30', '8']), between: '' }))),
    ).toEqual(['ertussen']);
  });

  test('over Christmas and over the summer the holiday itself must be told, however short the span', () => {
    for (const between of ['', 'ja', 'nee'] as const)
      expect(mistakes(ask({ absences: christmas, between }, january))).toEqual({
        'vakantie-0-van': 'Tussen deze dagen ligt de kerstvakantie. Vul die eerst in.',
      });
    expect(mistakes(ask({ absences: rows(['2026-12-18', '8'], ['2027-01-05', '4']) }, january))).toEqual({
      'vakantie-0-van': 'Tussen deze dagen ligt de kerstvakantie. Vul die eerst in.',
    });
    const holidays = [{ from: '2026-12-19', to: '2027-01-03' }];
    expect(answer({ absences: christmas, holidays }, january).title).toBe(
      'Meld nu: 16 uur is bereikt op 6 januari 2027',
    );
    expect(mistakes(ask({ absences: rows(['2026-07-02', '8'], ['2026-09-01', '8']) }))).toEqual({
      'vakantie-0-van': 'Tussen deze dagen ligt de zomervakantie. Vul die eerst in.',
    });
    const other = [{ from: '2026-10-10', to: '2026-10-18' }];
    expect(Object.keys(mistakes(ask({ absences: christmas, holidays: other }, january)))).toEqual([
      'vakantie-0-van',
    ]);
  });

  test('what an earlier report covers asks for no holiday', () => {
    expect(mistakes(ask({ absences: autumn, between: '', reportedUntil: '2026-10-06' }))).toEqual({});
  });

  test('the end of the four weeks is not told over a holiday that is not', () => {
    const absences = rows(['2026-12-02', '4']);
    expect(answer({ absences }).lines[1]).toBe(
      'In de weken na 2 december 2026 valt de kerstvakantie. Vul die in om te zien tot wanneer de vier lesweken lopen.',
    );
    const holidays = [{ from: '2026-12-19', to: '2027-01-03' }];
    expect(answer({ absences, holidays }).lines[1]).toMatch(/lopen tot en met 8 januari 2027/);
  });
});

describe('sixteen hours: on the line', () => {
  test.each([
    ['15,5 hours: not reached', '7,5', 'Nog geen 16 uur: pak het op en blijf tellen'],
    ['exactly 16,0 hours: reached', '8,0', 'Meld nu: 16 uur is bereikt op 26 november 2026'],
    ['16,25 hours: reached', '8,25', 'Meld nu: 16 uur is bereikt op 26 november 2026'],
  ])('%s', (_, hours, title) => {
    expect(answer({ absences: rows(['2026-11-18', '8'], ['2026-11-26', hours]) }).title).toBe(title);
  });
});
