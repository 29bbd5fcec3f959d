import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { skeleton, type Surroundings } from '../../../src/lib/content/skeleton/index.ts';
import { parseYaml } from '../../../src/lib/content/yaml.ts';
import type { Agreements } from '../../../src/lib/region/agreement.ts';
import { readAgreements } from '../../../src/lib/region/agreements-file.ts';
import { withScratch, type Scratch } from './scratch.ts';

const zeedorp = {
  name: 'Zeedorp',
  code: 'GM9998',
  slug: 'zeedorp',
  province: 'Noord-Holland',
  alsoKnownAs: [],
  ggd: undefined,
  swvPo: [],
  swvVo: [],
};
const { yaml } = parseYaml('afspraken.yaml', readFileSync('tests/fixtures/content/afspraken.yaml', 'utf8'));
const agreements: Agreements = yaml ? readAgreements(yaml).agreements : {};
const around = (read: Surroundings['read'] = () => undefined): Surroundings => ({
  municipalities: [zeedorp],
  mergers: [{ name: 'Zandhoven', into: ['Zeedorp'], since: '2026-01-01' }],
  places: [],
  sources: ['wpo'],
  agreements,
  read,
  today: '2026-11-28',
});
const refused = (...argv: readonly string[]): string => {
  const made = skeleton(argv, around());
  return 'refused' in made ? made.refused : 'gemaakt';
};

/** Makes it in a copy, as the command does. */
function make({ read, write }: Scratch, ...argv: readonly string[]): void {
  const made = skeleton(
    argv,
    around((file) => read(`src/content/${file}`)),
  );
  if ('refused' in made) throw new Error(made.refused);
  for (const { file, text, append } of made)
    write(`src/content/${file}`, (append ? (read(`src/content/${file}`) ?? '') : '') + text);
}

test('a region, its office and a chapter stand there at once, without a problem', () => {
  const messages = withScratch((scratch) => {
    const municipalities = scratch.read('src/content/gemeenten.csv') ?? '';
    scratch.write('src/content/gemeenten.csv', `${municipalities}Zeedorp,GM9998,Noord-Holland,,,,\n`);
    make(scratch, 'regio', 'duinstreek', 'zeedorp');
    make(scratch, 'werkgebied', 'leerplicht/duinstreek', 'Zeedorp');
    make(scratch, 'werkgebied', 'jeugdhulp/duinstreek', 'Zeedorp');
    make(scratch, 'hoofdstuk', 'duinstreek/eerste-gesprek');
    make(scratch, 'hoofdstuk', 'duinstreek/tweede-gesprek');
    expect(scratch.read('src/content/regios/duinstreek/routeboek/eerste-gesprek.mdx')).toContain(
      'volgorde: 10',
    );
    return scratch.messages();
  });
  expect(messages).toEqual([]);
});

test('a municipality with a namesake in another region is told apart at once', () => {
  const namesake = { ...zeedorp, municipality: 'Veenhoven', code: 'GM9999', remark: '', hamlet: false };
  const made = skeleton(['regio', 'duinstreek', 'Zeedorp'], { ...around(), places: [namesake] });
  const places = 'refused' in made ? undefined : made.find(({ file }) => file === 'plaatsen.csv');
  expect(places?.text).toBe('Zeedorp,Zeedorp,GM9998,dubbel: ook Veenhoven\n');
});

test('of a contact and a source only what nobody can know is missing', () => {
  const messages = withScratch((scratch) => {
    const municipalities = scratch.read('src/content/gemeenten.csv') ?? '';
    scratch.write('src/content/gemeenten.csv', `${municipalities}Zeedorp,GM9998,Noord-Holland,,,,\n`);
    make(scratch, 'werkgebied', 'leerplicht/duinstreek', 'Zeedorp');
    make(scratch, 'contact', 'leerplicht/duinstreek/balie-zeedorp');
    return scratch.messages();
  });
  expect(messages).toEqual([
    expect.stringContaining('Contact "balie-zeedorp" heeft geen telefoon, email of website.'),
  ]);
});

test('a source is known, and waits to be used', () => {
  const messages = withScratch((scratch) => {
    make(scratch, 'bron', 'gids-duinstreek-2026');
    return scratch.messages();
  });
  expect(messages).toEqual([
    expect.stringContaining('Niets op de site noemt de bron "gids-duinstreek-2026".'),
  ]);
});

test('a case to practise stands there at once, with a case of its rule', () => {
  const messages = withScratch((scratch) => {
    make(scratch, 'oefengeval', 'meldcode/stil-in-de-kring');
    expect(scratch.read('src/content/oefenen/stil-in-de-kring.yaml')).toContain('regel: meldcode');
    return scratch.messages();
  });
  expect(messages).toEqual([]);
});

test('every agreement of the office stands there as a comment', () => {
  const made = skeleton(['werkgebied', 'leerplicht/duinstreek', 'Zeedorp'], around());
  const text = 'refused' in made ? '' : (made[0]?.text ?? '');
  const theirs = Object.keys(agreements).filter((id) => agreements[id]?.kind === 'leerplicht');
  expect(theirs.length).toBeGreaterThan(0);
  for (const id of theirs) expect(text).toContain(`#   ${id}: #`);
  expect(parseYaml('x.yaml', text).problems).toEqual([]);
});

test('a rule and its cases are YAML', () => {
  const made = skeleton(['regel', 'leesbril'], around());
  const files = 'refused' in made ? [] : made;
  expect(files.map(({ file }) => file)).toEqual([
    'regels/leesbril/regel.yaml',
    'regels/leesbril/gevallen.yaml',
  ]);
  for (const { file, text } of files) expect(parseYaml(file, text).problems).toEqual([]);
});

describe('refuses, in Dutch,', () => {
  test.each([
    [[], 'Zeg wat je wilt maken. Kies uit:\n  npm run new -- regio'],
    [['rego', 'duinstreek'], 'Bedoel je "regio"?'],
    [['regio'], 'Zo schrijf je het: npm run new -- regio'],
    [['regio', 'Duin Streek', 'Zeedorp'], 'Noem het "duin-streek".'],
    [['regio', 'zoeken', 'Zeedorp'], 'is al van een pagina van de site zelf'],
    [['regio', 'duinstreek'], 'Noem de gemeenten van de regio'],
    [['regio', 'duinstreek', 'Zeedrop'], 'Onbekende gemeente: "Zeedrop". Bedoel je "Zeedorp"?'],
    [
      ['werkgebied', 'leerplicht/duinstreek', 'zandhoven'],
      'De gemeente "Zandhoven" bestaat sinds 1 januari 2026 niet meer; zij hoort nu bij Zeedorp. Schrijf Zeedorp.',
    ],
    [['hoofdstuk', 'duinstreek/gesprek'], 'Er is geen regio "duinstreek".'],
    [['hoofdstuk', 'gesprek'], 'Zo schrijf je het: npm run new -- hoofdstuk'],
    [['werkgebied', 'leerplich/duinstreek', 'Zeedorp'], 'Bedoel je "leerplicht"?'],
    [['werkgebied', 'landelijk/duinstreek', 'Zeedorp'], 'Onbekende soort werkgebied'],
    [['contact', 'jgz/duinstreek/balie'], 'Er is nog geen werkgebieden/jgz/duinstreek.yaml'],
    [['bron', 'wpo'], 'staat al in bronnen.yaml'],
    [['bron', '../wpo'], 'Zo schrijf je het'],
    [['oefengeval', 'stil-in-de-kring'], 'Zo schrijf je het: npm run new -- oefengeval'],
    [['oefengeval', 'leesbril/stil-in-de-kring'], 'Er is geen regel "leesbril" met een geval.'],
    [['regel', '..'], 'De naam ".." kan niet'],
  ])('%j', (argv, said) => {
    expect(refused(...argv)).toContain(said);
  });

  test('what is there already', () => {
    const made = skeleton(
      ['regel', 'meldcode'],
      around((file) => (file.includes('meldcode') ? 'titel' : undefined)),
    );
    expect(made).toEqual({ refused: 'De regel "meldcode" is er al.' });
  });
});
