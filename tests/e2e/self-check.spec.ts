import { expect, test } from './base.ts';
import { readContent } from '../../src/lib/content/read.ts';

const address = '/landelijk/handreiking/zelftoets-samenwerking/';
const { selfCheck } = readContent(process.cwd()).content;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the self-check ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('every point is answered by itself, goes nowhere, and is wiped by its own button', async ({
      page,
    }) => {
      await page.goto(address);
      const points = page.locator('main fieldset');
      await expect(points).toHaveCount(selfCheck.flatMap((group) => group.points).length);
      await points.first().getByLabel('Niet', { exact: true }).check();
      await points.last().getByLabel('Goed', { exact: true }).check();
      await points.last().getByLabel('Goed', { exact: true }).press('Enter');
      await expect(page.locator('main input:checked')).toHaveCount(2);
      expect(new URL(page.url()).search).toBe('');
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await expect(page.locator('main input:checked')).toHaveCount(0);
    });
  });
}
