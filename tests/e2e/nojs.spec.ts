import { flowOf, ruleIds, rules } from '../../src/lib/rules/index.ts';
import { expect, test } from './base.ts';
import { toolAddress, toReportAndHelp } from './wizard.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the overview leads from the first question to "melden en hulp"', async ({
  page,
}) => {
  const { questions } = flowOf(rules.meldcode);
  await page.goto(toolAddress('meldcode'));
  for (const [id, option] of toReportAndHelp) {
    const next = questions[id]?.options.find((candidate) => candidate.id === option)?.next ?? '';
    const target = next in questions ? `vraag-${next}` : `uitkomst-${next}`;
    const asked = page.locator(`#overzicht #vraag-${id}`);
    await expect(asked).toBeVisible();
    await asked.locator(`a[href$="#${target}"]`).first().click();
    expect(new URL(page.url()).hash).toBe(`#${target}`);
    await expect(page.locator(`#${target}`)).toBeInViewport();
  }
  await expect(page.locator('#uitkomst-melden-en-hulp')).toContainText('Veilig Thuis');
});

test('without JavaScript the first question stands there, and its answers lead into the overview', async ({
  page,
}) => {
  await page.goto(toolAddress('meldcode'));
  await page.locator('[data-wizard] a[href$="#vraag-aanleiding"]').click();
  await expect(page.locator('#vraag-aanleiding')).toBeInViewport();
});

for (const rule of ruleIds) {
  test(`without JavaScript every question and outcome of ${rule} is on the page`, async ({ page }) => {
    const { questions, outcomes } = flowOf(rules[rule]);
    await page.goto(toolAddress(rule));
    for (const id of Object.keys(questions))
      await expect(page.locator(`#overzicht #vraag-${id}`)).toBeVisible();
    for (const id of Object.keys(outcomes))
      await expect(page.locator(`#overzicht #uitkomst-${id}`)).toBeVisible();
  });
}
