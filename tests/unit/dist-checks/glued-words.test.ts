import { expect, test } from 'vitest';
import { checkGluedWords } from '../../../src/integrations/dist-checks/glued-words.ts';
import { page } from './site.ts';

test.each([
  ['a word before a tag', '<p>Bel<strong>112</strong>.</p>', 'Bel112'],
  ['a word after a tag', '<p><b>nu</b>bellen</p>', 'nubellen'],
  ['a full stop before a tag', '<p>Overleg eerst.<em>Daarna</em> meld je.</p>', 'Overleg eerst.Daarna'],
  ['a comma before a link', '<p>het CJG,<a href="/">de JGZ</a></p>', 'het CJG,de JGZ'],
  ['a bracket closed before a tag', '<p>(jeugd)<em>arts</em></p>', '(jeugd)arts'],
  ['a bracket opened after a tag', '<p><b>112</b>(nood)</p>', '112(nood)'],
  ['two tags after one another', '<p><b>Wie</b><em>doet het</em></p>', 'Wiedoet het'],
  ['a tag in a tag', '<p>Bel<a href="/"><strong>ons</strong></a></p>', 'Belons'],
  ['a span after bare text', '<p>Vraag<span>3</span></p>', 'Vraag3'],
  ['a button in a sentence', '<p>Kies<a class="nl-button">Ja</a></p>', 'KiesJa'],
  ['in a list item', '<ul><li>Bel<a href="/">het CJG</a></li></ul>', 'Belhet CJG'],
])('told: %s', (_what, html, words) => {
  const problems = checkGluedWords(page(html));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'dist/begrippen/index.html', line: 1 });
  expect(problems[0]?.what).toContain(`"${words}"`);
});

test.each([
  ['a space before', '<p>Bel <strong>112</strong>.</p>'],
  ['a line break before', '<p>Bel\n<strong>112</strong>.</p>'],
  ['a space inside', '<p>Bel<strong> 112</strong>.</p>'],
  ['a hyphen', '<p><abbr>CJG</abbr>-coach, niet-<em>leerplichtig</em></p>'],
  ['an apostrophe', "<p><abbr>IB</abbr>'er en <abbr>IB</abbr>’er</p>"],
  ['brackets around', '<p>(<a href="/">zie daar</a>)</p>'],
  ['quotes around', '<p>Zeg: “<em>Ik zie dat</em>”.</p>'],
  ['a slash between', '<p><b>po</b>/<b>vo</b></p>'],
  ['a footnote number', '<p>Dit staat in de wet<sup><a href="#n1">1</a></sup>.</p>'],
  ['a break', '<p>Regel een.<br>Regel twee.</p>'],
  ['blocks', '<div><p>Een.</p><p>Twee.</p></div>'],
  ['two spans that the style sets apart', '<p><span>1</span><span>Veilig Thuis</span></p>'],
  ['two links that look like buttons', '<p><a class="nl-button">Ja</a><a class="nl-button">Nee</a></p>'],
  ['data for a script', '<script type="application/json">{"a":"x<b>y</b>"}</script>'],
])('not told: %s', (_what, html) => {
  expect(checkGluedWords(page(html))).toEqual([]);
});
