import { expect, test } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { resultOf, walker } from '../follow.ts';

const rule = flowById('verzuim');

const { follow } = walker(rule);

const absent = 'leeftijd=leerplichtig onderwerp=verzuim';
const away = 'leeftijd=leerplichtig onderwerp=geldig';

/** The compact decision table of the field: what holds, which answers say so, and what comes out. */
const rows: readonly (readonly [input: string, answers: string, end: string, urgency: string])[] = [
  ['not yet leerplichtig', 'leeftijd=nog-niet', 'buiten-leerplicht', 'vastleggen'],
  ['leave granted or a religious day notified', `${away} geldig=wet`, 'geoorloofd', 'vastleggen'],
  [
    'religious day announced in time',
    'leeftijd=leerplichtig onderwerp=verlof verlof=godsdienst feestdag=ja',
    'geoorloofd',
    'vastleggen',
  ],
  ['suspended', `${away} geldig=schorsing`, 'geoorloofd', 'vastleggen'],
  [
    'kept home under six, five hours, or ten with leave',
    `${away} geldig=jong jonger-dan-zes=mag`,
    'geoorloofd',
    'vastleggen',
  ],
  ['ill', `${absent} erachter=nee soort=ziek ziek=gewoon`, 'geoorloofd', 'vastleggen'],
  [
    'ill, with a pattern',
    `${absent} erachter=nee soort=ziek ziek=patroon meewerken=ja`,
    'jeugdarts',
    'handelen',
  ],
  [
    'ill, doubted, parents refuse the jeugdarts',
    `${absent} erachter=nee soort=ziek ziek=patroon meewerken=nee uren-na-twijfel=minder`,
    'overig',
    'melden',
  ],
  ['unauthorised, like a holiday', `${absent} erachter=nee soort=luxe`, 'luxe', 'melden'],
  ['unauthorised, sixteen hours or more', `${absent} erachter=nee soort=zestien`, 'zestien', 'melden'],
  ['unauthorised, longer than four weeks', `${absent} erachter=nee soort=lang`, 'lang', 'melden'],
  [
    'unauthorised, fewer hours, no pattern',
    `${absent} erachter=nee soort=minder kort=los`,
    'school',
    'handelen',
  ],
  [
    'unauthorised, fewer hours, a pattern',
    `${absent} erachter=nee soort=minder kort=patroon`,
    'kernteam',
    'handelen',
  ],
  [
    'unauthorised, fewer hours, something behind it or perhaps so',
    `${absent} erachter=ja soort-zorg=minder`,
    'kernteam',
    'handelen',
  ],
  [
    'too late, up to the number of the region',
    `${absent} erachter=nee soort=minder kort=te-laat te-laat=tot-en-met`,
    'school',
    'handelen',
  ],
  [
    'too late, more often',
    `${absent} erachter=nee soort=minder kort=te-laat te-laat=vaker`,
    'overig',
    'melden',
  ],
];

test.each(rows)('%s', (_input, answers, end, urgency) => {
  const path = follow(answers);
  expect(path.end).toBe(end);
  expect(path.outcome?.urgency).toBe(urgency);
});

test('fewer hours and a concern about safety: the meldcode', () => {
  const path = follow(`${absent} erachter=onveilig`);
  const { title, actions, cards, roles } = resultOf(path);
  expect(title).toMatch(/^Volg nu de meldcode/);
  expect(actions[0]?.what).toMatch(/^Open nu de Meldcode.*112.*Veilig Thuis/);
  expect(cards).toContain('meldcode');
  expect(roles.slice(0, 1)).toEqual(['veilig-thuis']);
});

test('longer than four weeks also brings in the samenwerkingsverband and the kernteam', () => {
  const said = resultOf(follow(`${absent} erachter=nee soort=lang`))
    .actions.map(({ what }) => what)
    .join(' ');
  expect(said).toMatch(/langdurig relatief verzuim/);
  expect(said).toMatch(/kernteam/);
  expect(said).toMatch(/samenwerkingsverband.*wettelijke grond of toestemming/);
});
