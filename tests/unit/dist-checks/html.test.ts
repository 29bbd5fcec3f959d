import { expect, test } from 'vitest';
import { checkHtml } from '../../../src/integrations/dist-checks/html.ts';
import { page } from './site.ts';

test('a sound page is fine', async () => {
  expect(await checkHtml(page('<main><h1>Begrippen</h1><p>Tekst.</p></main>'))).toEqual([]);
});

test.each([
  ['a doubled id', '<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['a block in a paragraph', '<p><div>x</div></p>', 'close-order'],
  ['a list of something else', '<ul><p>x</p></ul>', 'element-permitted-content'],
  ['a button without a type', '<button>x</button>', 'no-implicit-button-type'],
])('told: %s', async (_what, body, rule) => {
  const problems = await checkHtml(page(`<main><h1>x</h1>${body}</main>`));
  expect(problems.map(({ what }) => what).join()).toContain(rule);
  expect(problems[0]).toMatchObject({ file: 'dist/begrippen/index.html', line: 1 });
});
