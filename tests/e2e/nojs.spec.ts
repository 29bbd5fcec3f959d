import { roles, type Role } from '../../src/lib/contacts/roles.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { fillFlow, regionalSentence } from '../../src/lib/region/fill.ts';
import type { Region } from '../../src/lib/region/region.ts';
import { flowById, ruleIds, ruleOf } from '../../src/lib/store/rules.ts';
import { explained } from '../../src/lib/site/addresses.ts';
import { isTable } from '../../src/lib/rules/core/table.ts';
import { visitsOf } from './built-pages.ts';
import { expect, test } from './base.ts';
import { toolAddress, toReportAndHelp } from './wizard.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the overview leads from the first question to "melden en hulp"', async ({
  page,
}) => {
  const { questions } = flowById('meldcode');
  await page.goto(explained('zuid-kennemerland', 'meldcode'));
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
  await expect(page).toHaveURL(/\/hulpmiddelen\/meldcode\/uitleg\/#vraag-aanleiding$/);
  await expect(page.locator('#vraag-aanleiding')).toBeInViewport();
});

/** What is no sentence for a reader, or stands only on paper. All else that a rule says must be on the page. */
const unread = new Set(['id', 'kind', 'next', 'urgency', 'source', 'short', 'dependsOn']);

/** Every sentence in a part of a filled rule; a name of a role, a rule or an agreement in the words of the page. */
function sentences(part: unknown, region: Region, key = ''): readonly string[] {
  if (typeof part === 'string') {
    if (unread.has(key)) return [];
    if (key === 'roles') return [roles[part as Role].label];
    if (key === 'cards') return [ruleOf(part).title];
    if (key === 'regional') {
      const { label, sentence, at = '' } = regionalSentence(region, part);
      return [label, sentence, at];
    }
    return [part];
  }
  if (Array.isArray(part)) return part.flatMap((item) => sentences(item, region, key));
  return Object.entries(part as object).flatMap(([name, item]) => sentences(item, region, name));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

for (const region of readContent('.').content.regions.values()) {
  for (const visit of visitsOf(ruleIds)) {
    test(`without JavaScript all that ${visit.join(', ')} say in ${region.name} is on the page`, async ({
      page,
    }) => {
      for (const id of visit) {
        const { questions, outcomes } = fillFlow(flowById(id), region);
        const parts = [
          ...Object.entries(questions).map(([name, part]) => [`vraag-${name}`, part] as const),
          ...Object.entries(outcomes).map(([name, part]) => [`uitkomst-${name}`, part] as const),
        ];
        await page.goto(explained(region.id, id));
        // What a browser shows: the data of the wizard lies in the same sections, and does not count.
        const shown = await page
          .locator('#overzicht > section')
          .evaluateAll((sections) =>
            sections.map((section) => [section.id, (section as HTMLElement).innerText] as const),
          );
        const text = new Map(shown.map(([section, words]) => [section, inOneLine(words)]));
        const lost = parts.flatMap(([section, part]) =>
          sentences(part, region)
            .filter((sentence) => !text.get(section)?.includes(inOneLine(sentence)))
            .map((sentence) => `${section}: ${sentence}`),
        );
        expect.soft(lost, id).toEqual([]);
      }
    });
  }
}

for (const id of ruleIds.filter((rule) => isTable(ruleOf(rule)))) {
  test(`without JavaScript the rows of ${id} stand in a table, each with its outcome and its reason`, async ({
    page,
  }) => {
    const rule = ruleOf(id);
    await page.goto(explained('zuid-kennemerland', id));
    const tables = page.getByRole('region', { name: 'Uitkomst bij vraag' }).getByRole('table');
    for (const { then, because } of isTable(rule) ? rule.rows : []) {
      const row = tables.getByRole('row').filter({ hasText: because }).first();
      await expect(row.getByRole('rowheader').getByRole('link')).toHaveAttribute('href', `#uitkomst-${then}`);
    }
  });
}
