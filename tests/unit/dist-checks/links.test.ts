import { expect, test } from 'vitest';
import { checkLinks, linksOf } from '../../../src/integrations/dist-checks/links.ts';
import { pagesOf } from '../../../src/integrations/dist-checks/page.ts';
import { folderWith, whole } from './site.ts';

const chapter = (body: string) => ({
  'dist/index.html': whole('<a href="/duinstreek/routeboek/kernteam/">kernteam</a>'),
  'dist/begrippen/index.html': whole('<h2 id="amk">AMK</h2><h2 id="coördinatie">x</h2>'),
  'dist/duinstreek/routeboek/kernteam/index.html': whole(body),
});
const problemsOf = (files: Readonly<Record<string, string>>) => {
  const root = folderWith(files);
  return checkLinks([...pagesOf(`${root}/dist`)].map(linksOf), `${root}/dist`, root);
};

test('links to pages, anchors, telephone, mail and other sites are fine', () => {
  const body = `<h2 id="taken">Taken</h2><a href="#taken">a</a><a href="/begrippen/#amk">b</a>
    <a href="/begrippen/#co%C3%B6rdinatie">c</a><a href="tel:+31235550100">d</a>
    <a href="mailto:vraag@duinstreek.example">e</a><a href="https://bestaat-niet.example/">f</a>`;
  expect(problemsOf(chapter(body))).toEqual([]);
});

test('a link to a page that does not exist names page, file, line and remedy', () => {
  const files = {
    ...chapter('<p><a href="/begripen/">x</a></p>'),
    'src/content/regios/duinstreek/routeboek/cjg.mdx': 'Zie [hier](/begripen/).\n',
    'src/content/regios/duinstreek/routeboek/kernteam.mdx': '---\ntitel: x\n---\n\nZie [hier](/begripen/).\n',
  };
  expect(problemsOf(files)).toEqual([
    {
      file: 'src/content/regios/duinstreek/routeboek/kernteam.mdx',
      line: 5,
      what: 'Op /duinstreek/routeboek/kernteam/: De link naar /begripen/ klopt niet: die pagina bestaat niet.',
      remedy: 'Verbeter het adres, of maak de pagina. Een adres begint en eindigt met een schuine streep.',
    },
  ]);
});

test('an anchor that does not exist on another page', () => {
  const [problem] = problemsOf(chapter('<a href="/begrippen/#bjz">x</a>'));
  expect(problem?.file).toBe('dist/duinstreek/routeboek/kernteam/index.html');
  expect(problem?.what).toContain('op /begrippen/ is geen plek met de naam "bjz"');
});

test('an anchor that does not exist on the page itself', () => {
  const [problem] = problemsOf(chapter('<a href="#weg">x</a>'));
  expect(problem?.what).toContain('op deze pagina is geen plek met de naam "weg"');
});

test('an address without a slash at the end', () => {
  const [problem] = problemsOf(chapter('<a href="/begrippen">x</a>'));
  expect(problem?.what).toContain('mist de schuine streep');
  expect(problem?.remedy).toContain('/begrippen/');
});

test('an image, a script and a stylesheet that are missing', () => {
  const body = '<img src="/a.png" alt=""><script src="/a.js"></script><link rel="stylesheet" href="/a.css">';
  expect(problemsOf(chapter(body))).toHaveLength(3);
});

test('the same wrong link on two pages is told for both', () => {
  const files = {
    ...chapter('<a href="/weg/">x</a>'),
    'dist/privacy/index.html': whole('<a href="/weg/">x</a>'),
  };
  const problems = problemsOf(files);
  expect(problems.map(({ what }) => what.slice(0, 20))).toEqual(
    expect.arrayContaining(['Op /duinstreek/route', 'Op /privacy/: De lin']),
  );
});

test('a picture of a stylesheet that is missing, and one that is there', () => {
  const files = {
    ...chapter('<p>x</p>'),
    'dist/_astro/a.css':
      'a{background:url("../b.svg")}b{background:url(c.svg)}i{background:url(data:image/png;base64,x)}',
    'dist/b.svg': '<svg/>',
  };
  expect(problemsOf(files).map(({ file, what }) => [file, what])).toEqual([
    [
      'dist/_astro/a.css',
      'Op /_astro/a.css: De link naar /_astro/c.svg klopt niet: die pagina bestaat niet.',
    ],
  ]);
});

test('a link to a folder without a page is no page, and one to a file is fine', () => {
  const files = { ...chapter('<a href="/x/">x</a><a href="/x/a.json">y</a>'), 'dist/x/a.json': '{}' };
  expect(problemsOf(files).map(({ what }) => what)).toEqual([
    'Op /duinstreek/routeboek/kernteam/: De link naar /x/ klopt niet: die pagina bestaat niet.',
  ]);
});
