import { expect, test } from 'vitest';
import { checkHosts, checkScript, checkStyles } from '../../../src/integrations/dist-checks/privacy.ts';
import { page } from './site.ts';

test.each([
  'document.cookie="a=1"',
  'localStorage.a=1',
  'storage.setItem("a","b")',
  'sessionStorage.a=1',
  'indexedDB.open("a")',
  'caches.open("a")',
  'fetch("/x")',
  'const{fetch:a}=window',
  'new XMLHttpRequest',
  'navigator.sendBeacon("/x")',
  'new WebSocket("wss://x")',
  'new EventSource("/x")',
  'navigator.serviceWorker.register("/sw.js")',
])('a script of ours may not hold: %s', (code) => {
  const problems = checkScript('dist/_astro/wizard.js', code);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'dist/_astro/wizard.js' });
});

test.each([
  ['dist/sw.js', 'caches.open("a");fetch("/x")', 0],
  ['dist/sw.js', 'indexedDB.open("a")', 1],
  ['dist/x/sw.js', 'caches.open("a")', 1],
  [
    'dist/_astro/Everywhere.astro_astro_type_script_index_0_lang.Ab12.js',
    'navigator.serviceWorker.register("/sw.js")',
    0,
  ],
  ['dist/_astro/Everywhere.astro_astro_type_script_index_0_lang.Ab12.js', 'caches.open("a")', 1],
  ['dist/_astro/Everywhere.astro_astro_type_script_index_0_lang.Ab12.js', 'localStorage.getItem("a")', 0],
  ['dist/_astro/Everywhere.astro_astro_type_script_index_0_lang.Ab12.js', 'localStorage.setItem("a","")', 1],
  ['dist/_astro/Sneltoets.astro_astro_type_script_index_0_lang.Ab12.js', 'localStorage.setItem("a","")', 0],
  ['dist/_astro/Sneltoets.astro_astro_type_script_index_0_lang.Ab12.js', 'fetch("/x")', 1],
])(
  'the worker keeps public pages, one script starts it and reads a choice, one keeps that choice, and no more: %s with %s',
  (file, code, faults) => {
    expect(checkScript(file, code)).toHaveLength(faults);
  },
);

test('a script of ours may load the search when a reader searches, and put a step in the history', () => {
  const code = 'const p=await import("/zoeklijst/site.js");history.pushState(3,"");prefetchHint=1';
  expect(checkScript('dist/_astro/search.js', code)).toEqual([]);
});

test.each([
  ['an image', '<img src="https://elders.example/a.png" alt="">', ''],
  ['an image without protocol', '<img src="//elders.example/a.png" alt="">', ''],
  [
    'one of several images',
    '<img srcset="/a.png 1x, https://elders.example/b.png 2x" src="/a.png" alt="">',
    '',
  ],
  ['a script', '<script src="https://elders.example/a.js"></script>', ''],
  ['a stylesheet', '', '<link rel="stylesheet" href="https://elders.example/a.css">'],
  ['a connection ahead', '', '<link rel="preconnect" href="https://elders.example">'],
  ['a frame', '<iframe src="https://elders.example/" title="x"></iframe>', ''],
  ['a form', '<form action="https://elders.example/"></form>', ''],
  ['a ping', '<a href="/" ping="https://elders.example/">x</a>', ''],
])('a page may not fetch from elsewhere: %s', (_what, body, head) => {
  const problems = checkHosts(page(body, head));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain('elders.example');
});

test('a link that a reader follows and an address that only tells something are fine', () => {
  const body = '<a href="https://wetten.overheid.nl/">de wet</a><img src="/a.png" alt="">';
  expect(checkHosts(page(body, '<link rel="canonical" href="https://routeboek.example/">'))).toEqual([]);
});

test('a stylesheet may not fetch from elsewhere', () => {
  expect(checkStyles('dist/a.css', '@import "https://elders.example/a.css";')).toHaveLength(1);
  expect(checkStyles('dist/a.css', 'a{background:url(//elders.example/a.png)}')).toHaveLength(1);
  expect(checkStyles('dist/a.css', 'a{background:url("/a.png")}')).toEqual([]);
});
