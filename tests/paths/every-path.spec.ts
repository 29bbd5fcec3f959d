import { paths } from '../../src/lib/rules/core/paths.ts';
import { neighbours } from '../../src/lib/rules/core/neighbours.ts';
import type { Path } from '../../src/lib/rules/core/replay.ts';
import { questionNumbers } from '../../src/lib/rules/core/flow.ts';
import { outcomeLetters } from '../../src/lib/rules/faces/letters.ts';
import { flowById, ruleIds } from '../../src/lib/store/rules.ts';
import { expect, test } from '../e2e/base.ts';

/** In the gate: a path for each answer to each question. By its own command: all paths. */
const sample = process.env['ROUTEBOEK_PATHS'] === 'sample';

/** The paths that hold an answer which none before them held. */
function withNewAnswers(all: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return all.filter(({ steps }) => {
    const before = seen.size;
    for (const { id, option } of steps) seen.add(`${id}=${option.id}`);
    return seen.size > before;
  });
}

for (const rule of ruleIds) {
  const flow = flowById(rule);
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  const walked = sample ? withNewAnswers(paths(flow)) : paths(flow);
  const all = walked.map(({ steps, end }) => ({
    steps: steps.map(({ id, option }) => [id, option.id] as const),
    end,
    others: neighbours(flow, Object.fromEntries(steps.map(({ id, option }) => [id, option.id]))).length,
    // As paper and screen both say it.
    place: `${steps.map(({ id, option }) => `${numbers.get(id)} ${option.label}`).join(' · ')} → ${letters.get(end)}`,
  }));

  test(`${rule}: ${all.length} of its ${paths(flow).length} paths, walked by clicks, end where the rule says`, async ({
    page,
  }) => {
    // The focus comes with the frame that shows the step: here frames come at once, since nobody looks.
    await page.addInitScript(() => {
      window.requestAnimationFrame = (show) => {
        show(performance.now());
        return 0;
      };
    });
    // Without a region the labels are those of the rule, but for the phrases that a region fills in.
    // All clicks come in one go: what draws a result has to be there before the first.
    await page.goto(`/landelijk/hulpmiddelen/${rule}/`, { waitUntil: 'networkidle' });
    await expect(page.locator(`form[data-question="${flow.start}"] button`).first()).toBeVisible();
    const wrong = await page.evaluate((routes) => {
      const find = (selector: string): HTMLElement | null => document.querySelector(selector);
      const found: string[] = [];
      for (const { steps, end, place, others } of routes) found.push(...walk(steps, end, place, others));
      return found;

      /** A click as of somebody who read the step first: one that comes at once is taken for a second tap. */
      function click(button: HTMLElement): void {
        const event = new MouseEvent('click', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'timeStamp', { value: performance.now() + 1000 });
        button.dispatchEvent(event);
      }

      function walk(
        steps: (typeof routes)[number]['steps'],
        end: string,
        place: string,
        others: number,
      ): readonly string[] {
        for (const [question, option] of steps) {
          const answer = `form[data-question="${question}"] [data-option="${option}"]`;
          const button = find(answer);
          if (!button) return [`${question}=${option} is not on screen`];
          click(button);
          if (document.activeElement?.tagName !== 'H2') return [`no focus after ${question}=${option}`];
        }
        const result = find('[data-result]');
        const shown = result?.dataset['result'];
        const said = result?.querySelector('[data-place]')?.textContent ?? '';
        const faults = [
          ...(shown === end ? [] : [`${steps.join(' ')} ends at ${shown}, not at ${end}`]),
          ...(place.includes('{') || said.endsWith(place) ? [] : [`says "${said}", not "${place}"`]),
          ...(result?.querySelectorAll('[data-part="waarom"] li').length === steps.length
            ? []
            : [`${place}: a ground is missing`]),
        ];
        if (document.querySelectorAll('[data-what-if] li').length !== others)
          faults.push(`${place}: does not tell all that other answers would have given`);
        if (!result?.querySelector('[data-part="doen"] li')) faults.push(`${place}: says nothing to do`);
        const again = find('[data-restart]');
        if (again) click(again);
        return faults;
      }
    }, all);
    expect(wrong).toEqual([]);
  });
}
