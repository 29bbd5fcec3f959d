import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { openTerms } from '../../../src/components/term/open.ts';
import type { Term } from '../../../src/lib/content/term.ts';

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({
  id,
  name,
  today: undefined,
  since: undefined,
  meaning: `Wat ${name} is.`,
  aliases: [],
  inText: [name],
  href: undefined,
  source: 'gids',
  at: undefined,
  checkedOn: '2026-11-22',
  ...more,
});
const terms = [term('cjg', 'CJG'), term('amk', 'AMK', { today: 'Veilig <Thuis>', since: '2015' })];
const opened = (html: string, title = 'Een titel') => openTerms(html, terms, title);
const buttons = (html: string) =>
  [...html.matchAll(/<button class="term"[^>]*>([^<]*)</g)].map(([, words]) => words);

describe('a term in the text of a page', () => {
  test('opens its meaning by a button, without a script, and can be closed', () => {
    const html = opened('<p>Bel het CJG.</p>');
    expect(html).toContain(
      '<p>Bel het <button class="term" type="button" popovertarget="begrip-cjg">CJG</button>.</p>',
    );
    expect(html).toMatch(/<div [^>]*id="begrip-cjg" popover [^>]*>.*Wat CJG is\./);
    expect(html).toMatch(/<button [^>]*popovertarget="begrip-cjg" popovertargetaction="hide">Sluiten</);
    expect(html).toContain('begrippen/#cjg"');
  });

  test('is not read by the search of the site', () => {
    expect(opened('<p>Bel het CJG.</p>')).toMatch(/id="begrip-cjg"[^>]* data-pagefind-ignore/);
  });

  test('an old name tells the name of today and since when, safely written', () => {
    expect(opened('<ul><li>Het AMK</li></ul>')).toContain(
      'Nu: <strong>Veilig &lt;Thuis&gt;</strong> (sinds 2015)',
    );
  });

  test.each([
    '<h2>Het CJG</h2>',
    '<p><a href="/x/">het CJG</a></p>',
    '<details><summary>Het CJG</summary></details>',
    '<p><button>CJG</button></p>',
    '<p><small>(CJG)</small></p>',
    '<table><tbody><tr><th>CJG</th></tr></tbody></table>',
    '<section data-bronnen><p>CJG</p></section>',
    '<p class="note__label">Verouderd: CJG</p>',
    '<div>CJG</div>',
  ])('does not open in %s', (html) => {
    expect(opened(html)).toBe(html);
  });

  test('opens at the first mention in running text, and nowhere after', () => {
    const html = opened(
      '<h2>CJG</h2><p>Het <strong>CJG</strong> belt.</p><table><tbody><tr><td>CJG</td></tr></tbody></table>',
    );
    expect(buttons(html)).toEqual(['CJG']);
    expect(html).toContain('<strong><button');
  });

  test('is not explained on the page that is about it', () => {
    expect(opened('<p>Het CJG en het AMK.</p>', 'Het CJG in jouw gemeente')).not.toContain('begrip-cjg');
    expect(buttons(opened('<p>Het CJG en het AMK.</p>', 'Het CJG in jouw gemeente'))).toEqual(['AMK']);
  });

  test('leaves the rest of the text as it was, marks and all', () => {
    const html = '<p>A &amp; B: <em>het</em> CJG &lt; 5.</p>\n<p data-x="CJG">Twee&nbsp;weken</p>';
    const back = opened(html)
      .replace(/<div class="term-note".*$/s, '')
      .replace(/<\/?button[^>]*>/g, '');
    expect(back).toBe(html);
  });

  test('gives sound HTML', () => {
    const html = opened('<p>Het CJG en het AMK.</p>');
    expect(serialize(parseFragment(html)).replaceAll('=""', '')).toBe(html);
  });
});
