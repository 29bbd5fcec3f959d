import { builtPagesOf } from './built-pages.ts';
import { expect, test } from './base.ts';

/** The page objects in a PDF; Chromium does not pack these. */
const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

/** The paper of A4 minus 10 mm on every side, in CSS pixels. */
const paper = { width: 718, height: 1047 };

for (const address of builtPagesOf('kaarten')) {
  test(`one page of A4, also without backgrounds: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const printBackground of [true, false]) {
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true, printBackground });
      expect(pagesIn(pdf)).toBe(1);
    }
  });

  test(`room to spare, so that another printer fits it too: ${address}`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const bottom = await page
      .locator('main')
      .evaluate((main) => main.getBoundingClientRect().bottom + scrollY);
    expect(bottom).toBeLessThanOrEqual(paper.height * 0.95);
  });
}

test('there is a card for each rule and for each municipality', () => {
  const cards = builtPagesOf('kaarten').join('\n');
  for (const name of ['meldcode', 'verzuim', 'tweede-deskundige'])
    expect(cards).toContain(`/kaarten/${name}/`);
  for (const name of ['haarlem', 'zandvoort', 'bloemendaal', 'heemstede', 'haarlemmermeer']) {
    expect(cards).toContain(`/kaarten/wie-bel-ik-${name}/`);
  }
});
