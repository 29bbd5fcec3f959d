import { paths } from '../../src/lib/rules/core/paths.ts';
import { neighbours } from '../../src/lib/rules/core/replay.ts';
import { questionNumbers } from '../../src/lib/rules/core/flow.ts';
import { outcomeLetters } from '../../src/lib/rules/faces/letters.ts';
import { flowOf, ruleIds, rules } from '../../src/lib/rules/index.ts';
import { expect, test } from '../e2e/base.ts';

for (const rule of ruleIds) {
  const flow = flowOf(rules[rule]);
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  const all = paths(flow).map(({ steps, end }) => ({
    steps: steps.map(({ id, option }) => [id, option.id] as const),
    end,
    others: neighbours(flow, Object.fromEntries(steps.map(({ id, option }) => [id, option.id]))).length,
    // As paper and screen both say it.
    place: `${steps.map(({ id, option }) => `${numbers.get(id)} ${option.label}`).join(' · ')} → ${letters.get(end)}`,
  }));

  test(`${rule}: each of its ${all.length} paths, walked by clicks, ends where the rule says`, async ({
    page,
  }) => {
    // Without a region the labels are those of the rule, but for the phrases that a region fills in.
    await page.goto(`/landelijk/hulpmiddelen/${rule}/`);
    await expect(page.locator(`form[data-question="${flow.start}"] button`).first()).toBeVisible();
    const wrong = await page.evaluate(async (routes) => {
      const find = (selector: string): HTMLElement | null => document.querySelector(selector);
      const found: string[] = [];
      for (const { steps, end, place, others } of routes)
        found.push(...(await walk(steps, end, place, others)));
      return found;

      async function walk(
        steps: (typeof routes)[number]['steps'],
        end: string,
        place: string,
        others: number,
      ): Promise<readonly string[]> {
        for (const [question, option] of steps) {
          const button = find(`form[data-question="${question}"] [data-option="${option}"]`);
          if (!button) return [`${question}=${option} is not on screen`];
          button.click();
          if (document.activeElement?.tagName !== 'H2') return [`no focus after ${question}=${option}`];
        }
        // A result is drawn part by part; the buttons come last.
        for (let frames = 0; frames < 100 && !find('[data-print]'); frames += 1)
          await new Promise(requestAnimationFrame);
        const result = find('[data-result]');
        const shown = result?.dataset['result'];
        const said = result?.querySelector('[data-place]')?.textContent ?? '';
        const faults = [
          ...(shown === end ? [] : [`${steps.join(' ')} ends at ${shown}, not at ${end}`]),
          ...(place.includes('{') || said.endsWith(place) ? [] : [`says "${said}", not "${place}"`]),
          ...(result?.querySelectorAll('[data-why] li').length === steps.length
            ? []
            : [`${place}: a ground is missing`]),
        ];
        if (result?.querySelectorAll('[data-what-if] li').length !== others)
          faults.push(`${place}: does not tell all that other answers would have given`);
        if (!result?.querySelector('[data-actions] li')) faults.push(`${place}: says nothing to do`);
        find('[data-restart]')?.click();
        return faults;
      }
    }, all);
    expect(wrong).toEqual([]);
  });
}
