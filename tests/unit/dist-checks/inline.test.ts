import { expect, test } from 'vitest';
import { checkInline } from '../../../src/integrations/dist-checks/inline.ts';
import { pageOf } from '../../../src/integrations/dist-checks/page.ts';
import { page, whole } from './site.ts';

test('a page with its policy, a script of its own file and a data block is fine', () => {
  const head = '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';
  expect(checkInline(page('<script type="application/json">{}</script>', head))).toEqual([]);
});

test.each([
  ['a script in the page', '<script>alert(1)</script>', 'script in de pagina zelf'],
  ['a module in the page', '<script type="module">import "/a.js"</script>', 'script in de pagina zelf'],
  ['a style in the page', '<style>p { color: red }</style>', '<style> in de pagina zelf'],
  ['a style attribute', '<p style="color: red">x</p>', 'style-attribuut ("color: red")'],
  ['a style attribute in a template', '<template><p style="x">x</p></template>', 'style-attribuut'],
  ['an event handler', '<button onclick="go()">x</button>', 'attribuut onclick'],
  ['a script address', '<a href="javascript:go()">x</a>', 'javascript-adres'],
])('told: %s', (_what, body, what) => {
  const problems = checkInline(page(body));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain(what);
  expect(problems[0]?.remedy).not.toBe('');
});

test('told: no policy', () => {
  const bare = '<!doctype html><html lang="nl"><head><title>x</title></head><body></body></html>';
  expect(checkInline(pageOf('index.html', bare))).toMatchObject([{ file: 'dist/index.html' }]);
});

test('told: another policy', () => {
  const loose = whole('').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  expect(checkInline(pageOf('index.html', loose))[0]?.what).toContain('niet dat van de site');
});

test('told: a policy that comes too late', () => {
  const late = whole('').replace('<meta charset="utf-8">', '<script src="/a.js"></script>');
  expect(checkInline(pageOf('index.html', late))[0]?.what).toContain('pas na een script');
});
