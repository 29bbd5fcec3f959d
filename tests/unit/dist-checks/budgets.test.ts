import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgets, checkBudgets, checkCoreBudget } from '../../../src/integrations/dist-checks/budgets.ts';
import { importsOf, scriptsOf, weigh } from '../../../src/integrations/dist-checks/weight.ts';
import { folderWith, page } from './site.ts';

/** Text that does not get smaller: its weight is about its length. */
const heavy = (bytes: number) =>
  randomBytes(bytes)
    .toString('base64')
    .slice(0, Math.ceil(bytes * 1.33));

const tool = '/duinstreek/hulpmiddelen/meldcode/';
const head = '<link rel="stylesheet" href="/a.css"><script type="module" src="/w.js"></script>';
const overview = (before: string, after: string) => `${before}<section id="overzicht">${after}</section>`;

test('a light tool page is fine, and is weighed with its stylesheet and its scripts', () => {
  const dist = folderWith({ 'a.css': 'a{}', 'w.js': 'import{a}from"./core.js";a()', 'core.js': heavy(500) });
  const light = page(overview('x', 'y'), head, tool, 'hulpmiddel');
  expect(checkBudgets(dist, light)).toEqual([]);
  const weight = weigh(dist, light);
  expect(weight.script).toBeGreaterThan(500);
  expect(weight.first).toBeLessThan(500);
});

test('told: the first screen, and that no advice is shortened for it', () => {
  const problems = checkBudgets(
    folderWith({ 'a.css': '', 'w.js': '' }),
    page(overview(heavy(15_000), ''), head, tool, 'hulpmiddel'),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain('De stijl en de HTML wegen');
  expect(problems[0]?.remedy).toMatch(/Kort nooit een advies in\.$/);
});

test('what lies below the first screen may be as long as it needs', () => {
  const long = page(overview('', heavy(60_000)), head, tool, 'hulpmiddel');
  expect(checkBudgets(folderWith({ 'a.css': '', 'w.js': '' }), long)).toEqual([]);
});

test('told: the script, imports and preloads counted together', () => {
  const dist = folderWith({
    'a.css': '',
    'w.js': 'import"./b.js"',
    'b.js': heavy(7_500),
    'c.js': heavy(7_500),
  });
  const preload = `${head}<link rel="modulepreload" href="/c.js">`;
  const [problem] = checkBudgets(dist, page(overview('', ''), preload, tool, 'hulpmiddel'));
  expect(problem?.what).toContain('Het script weegt');
  expect(problem?.what).toContain(budgets.script.toLocaleString('nl-NL'));
});

test('told: a wizard heavier than its own budget, which a calculator may be', () => {
  const dist = folderWith({ 'a.css': '', 'w.js': heavy(11_000) });
  const wizard = page(overview('<div data-wizard="meldcode"></div>', ''), head, tool, 'hulpmiddel');
  expect(checkBudgets(dist, wizard)[0]?.what).toContain(budgets.wizard.toLocaleString('nl-NL'));
  expect(checkBudgets(dist, page(overview('', ''), head, tool, 'hulpmiddel'))).toEqual([]);
});

test('what a script asks for when the page works is weighed apart, and has a budget of its own', () => {
  const dist = folderWith({
    'a.css': '',
    'w.js': 'import"./b.js";import("./c.js")',
    'b.js': heavy(1_000),
    // What both need, the page loads before it works.
    'c.js': `import"./b.js";import"./d.js";${heavy(2_000)}`,
    'd.js': heavy(4_000),
  });
  const light = page('', head, tool, 'hulpmiddel');
  const { script, later } = weigh(dist, light);
  expect(script).toBeGreaterThan(1_000);
  expect(script).toBeLessThan(1_500);
  expect(later).toBeGreaterThan(6_000);
  expect(checkBudgets(dist, light)[0]?.what).toContain('Het script voor een antwoord weegt');
});

test('the data of a rule are weighed apart from the script, and never as a part of the page', () => {
  const dist = folderWith({
    'a.css': '',
    'w.js': 'import("/_astro/other.js")',
    '_astro/other.js': '',
    '_astro/regel-x.a1b2.js': heavy(9_000),
  });
  const preload = `${head}<link rel="modulepreload" href="/_astro/regel-x.a1b2.js">`;
  const weight = weigh(dist, page('', preload, tool, 'hulpmiddel'));
  expect(weight.data).toBeGreaterThan(8_900);
  expect(weight.script).toBeLessThan(500);
  expect(weight.first).toBeLessThan(500);
  expect(weigh(dist, page('', head, tool, 'hulpmiddel')).data).toBe(0);
});

test('told: the data of one rule that are too heavy', () => {
  const dist = folderWith({ 'a.css': '', 'w.js': '', '_astro/regel-x.a1b2.js': heavy(16_000) });
  const preload = `${head}<link rel="modulepreload" href="/_astro/regel-x.a1b2.js">`;
  const [problem] = checkBudgets(dist, page('', preload, tool, 'hulpmiddel'));
  expect(problem?.what).toContain('De gegevens van de regel wegen');
  expect(problem?.what).toContain(budgets.data.toLocaleString('nl-NL'));
});

test('told: what all rules share that is too heavy; it is no part of the script nor of the rule', () => {
  const dist = folderWith({ 'a.css': '', 'w.js': '', '_astro/alle-regels.a1b2.js': heavy(5_000) });
  const shown = page('<div data-shared="/_astro/alle-regels.a1b2.js"></div>', head, tool, 'hulpmiddel');
  const problems = checkBudgets(dist, shown);
  expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('Wat alle regels delen weegt')]);
});

test('told: a core that is too heavy', () => {
  expect(checkCoreBudget(budgets.core)).toEqual([]);
  const [problem] = checkCoreBudget(budgets.core + 1);
  expect(problem?.file).toBe('src/lib/rules/core');
  expect(problem?.what).toContain('1.001');
});

test('the stylesheet counts for the first screen', () => {
  const dist = folderWith({ 'a.css': heavy(15_000), 'w.js': '' });
  expect(checkBudgets(dist, page(overview('', ''), head, tool, 'hulpmiddel'))).toHaveLength(1);
});

test('imports are found in every form that a bundler writes', () => {
  const code =
    'import{a as b}from"./a.js";import"./b.js";export*from\'../c.js\';const d=()=>import(`./d.js`);x.from("e")';
  expect(importsOf(code)).toEqual(['./a.js', './b.js', '../c.js', './d.js']);
});

test('a script is counted once', () => {
  const dist = folderWith({
    'x/a.js': 'import"./b.js";import("./b.js")',
    'x/b.js': 'import"./a.js"',
  });
  const found = scriptsOf(dist, page('<script src="/x/a.js"></script>'));
  expect([...found]).toEqual(['/x/a.js', '/x/b.js']);
});

test.each(['tekst', 'hoofdstuk', 'handreiking', 'uitleg'] as const)(
  'told: a script on a page of kind %s',
  (kind) => {
    const [problem] = checkBudgets(folderWith({ 'w.js': '' }), page('', head, '/duinstreek/', kind));
    expect(problem?.what).toContain('/w.js');
  },
);

test('a chapter that embeds a tool may load its script', () => {
  const body = '<div data-wizard></div>';
  expect(
    checkBudgets(
      folderWith({ 'w.js': '' }),
      page(body, head, '/duinstreek/routeboek/meldcode/', 'hoofdstuk'),
    ),
  ).toEqual([]);
});
