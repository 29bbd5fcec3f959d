import { expect, test } from 'vitest';
import { sitePages, unknownPages } from '../../../src/integrations/content-checks/site-pages.ts';
import { parseYaml } from '../../../src/lib/content/yaml.ts';
import { madeUp } from '../../fixtures/made-up.ts';

const pages = sitePages(madeUp(), [
  'src/content/regios/duinrand/routeboek/strand.mdx',
  'src/content/handreikingen/vloed.mdx',
  'src/content/praktijk/zeedorp.mdx',
  'src/content/praktijk/thema/regie.mdx',
]);

const told = (written: string) => {
  const { yaml } = parseYaml(
    'dekking.yaml',
    `- id: boek\n  koppen:\n    - kop: Een\n      waar: [${written}]\n`,
  );
  return yaml ? unknownPages(yaml, pages) : [];
};

test.each([
  '/',
  '/begrippen/#amk',
  '/duinrand/',
  '/duinrand/routeboek/strand/#de-vloed',
  '/duinrand/nog-na-te-gaan/',
  '/duinrand/contacten/duinstad/',
  '/landelijk/handreiking/vloed/',
  '/landelijk/hulpmiddelen/meldcode/',
  '/landelijk/hulpmiddelen/meldcode/uitleg/',
  '/landelijk/hulpmiddelen/verlof/',
  '/landelijk/kaarten/eerste-gesprek/',
  '/praktijk/zeedorp/',
  '/praktijk/thema/regie/',
])('%s may be named', (page) => {
  expect(told(`'${page}'`)).toEqual([]);
});

test.each([
  ['/duinrand/routeboek/strandd/', 'Bedoel je "/duinrand/routeboek/strand/"?'],
  ['/landelijk/nog-na-te-gaan/', 'Schrijf het adres van een pagina'],
  ['/landelijk/handreiking/eb/', 'Schrijf het adres van een pagina'],
])('of %s an editor reads the line and how to mend it', (page, remedy) => {
  expect(told(`'/begrippen/', '${page}'`)).toEqual([
    {
      file: 'dekking.yaml',
      line: 4,
      what: `Er is geen pagina ${page}.`,
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});
