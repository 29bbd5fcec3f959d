import { describe, expect, test } from 'vitest';
import { fileNameProblems } from '../../../src/lib/content/file-names.ts';
import { formatProblem } from '../../../src/lib/content/format-problem.ts';

const told = (...files: readonly string[]) => fileNameProblems(files).map(formatProblem);

test('files in their place have no problem', () => {
  expect(
    told(
      'bronnen.yaml',
      'plaatsen.csv',
      'regels/meldcode/regel.yaml',
      'regels/regel.schema.json',
      'regios/duinstreek/regio.yaml',
      'regios/duinstreek/routeboek/eerste-gesprek.mdx',
      'werkgebieden/jeugdhulp/zeedorp.yaml',
      '.DS_Store',
      'regios/duinstreek/.gitkeep',
    ),
  ).toEqual([]);
});

describe('an editor reads which file is not read, and where it belongs, for', () => {
  test.each([
    ['werkgebieden/jeugdhulp/zeedorp.yml', 'Noem het bestand zeedorp.yaml.'],
    ['regios/duinstreek/routeboek/gesprek.md', 'Noem het bestand gesprek.mdx'],
    ['regios/duinstreek/routeboek/gesprek.MDX', 'Noem het bestand gesprek.mdx'],
    ['regios/duinstreek/routeboek/gesprek.mdx.txt', 'Haal het weg, of zet het waar'],
    ['regios/duinstreek/routeboek/oud/gesprek.mdx', 'direct in regios/duinstreek/routeboek/'],
    ['regios/duinstreek/gesprek.mdx', 'direct in regios/duinstreek/routeboek/'],
    ['regios/duinstreek/Routeboek/gesprek.mdx', 'direct in regios/duinstreek/routeboek/'],
    ['regios/duinstreek/contacten.yaml', 'werkgebieden/<soort>/<naam>.yaml'],
    ['contacten.yaml', 'werkgebieden/<soort>/<naam>.yaml'],
    ['regios/duinstreek/routeboek/foto.png', 'Haal het plaatje weg'],
    ['regels/meldcode/notities.yaml', 'regels/<regel>/regel.yaml'],
  ])('%s', (file, remedy) => {
    const [message = '', ...others] = told(file);
    expect(message).toContain(`src/content/${file} — Dit bestand wordt niet gelezen.`);
    expect(message).toContain(remedy);
    expect(others).toEqual([]);
  });

  test('a chapter of the whole country', () => {
    expect(told('regios/landelijk/routeboek/gesprek.mdx')[0]).toContain('dus dit bestand wordt niet gelezen');
  });
});

describe('a name that can be no part of an address:', () => {
  test.each([
    ['regios/Duinstreek/regio.yaml', 'Noem het "duinstreek".'],
    ['regios/de duinstreek/regio.yaml', 'Noem het "de-duinstreek".'],
    ['regios/fryslân/regio.yaml', 'Noem het "fryslan".'],
    ['regios/duinstreek/routeboek/Eerste.mdx', 'Noem het "eerste".'],
    ['regios/duinstreek/routeboek/wat nu.mdx', 'Noem het "wat-nu".'],
    ['regios/duinstreek/routeboek/wat#nu.mdx', 'Noem het "wat-nu".'],
    ['regios/duinstreek/routeboek/wat?.mdx', 'Noem het "wat".'],
    ['regios/duinstreek/routeboek/één.mdx', 'Noem het "een".'],
    ['werkgebieden/jeugdhulp/CJG.yaml', 'Noem het "cjg".'],
    [`regios/${'a'.repeat(70)}/regio.yaml`, `Noem het "${'a'.repeat(60)}".`],
  ])('%s', (file, remedy) => {
    const [message = '', ...others] = told(file);
    expect(message).toContain('De naam "');
    expect(message).toContain(remedy);
    expect(others).toEqual([]);
  });

  test('two that differ in capitals only, which one disk keeps and another does not', () => {
    expect(told('werkgebieden/jgz/Zee.yaml', 'werkgebieden/jgz/zee.yaml')).toContainEqual(
      expect.stringContaining('verschilt alleen in hoofdletters van werkgebieden/jgz/Zee.yaml'),
    );
  });

  test('a chapter called index', () => {
    expect(told('regios/duinstreek/routeboek/index.mdx')[0]).toContain('De naam "index" is die van de lijst');
  });

  test.each(['begrippen', 'open-data', 'zoeklijst', 'zoeken'])('a region called %s', (name) => {
    expect(told(`regios/${name}/regio.yaml`)).toEqual([expect.stringContaining(`De naam "${name}" is al`)]);
  });
});
