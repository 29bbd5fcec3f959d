import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong on the page as it stands, one entry for each element: the rule, what it asks, where, and how to mend it.
 *
 * The script of axe goes into a page once, however often that page is looked at: handing it over costs as much as looking. Nothing on this
 * site lies in a frame, so the page itself is all there is to look at.
 *
 * @param within a selector: only what lies in there
 * @param rules only these rules of axe
 */
export async function axeFinds(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<readonly object[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, rules]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(within ?? document, {
        // What passes need not be told: that alone halves the time of a long page.
        resultTypes: ['violations'],
        // Axe leaves this one of WCAG 2.2 out unless it is asked for.
        rules: { 'target-size': { enabled: true } },
        ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({ id, help, where: target.join(' '), failureSummary })),
      );
    },
    [within, rules] as const,
  );
}

/** In the dark only the colours are others: everything else was looked at in the light, on the same page. */
export const coloursOnly = ['color-contrast', 'link-in-text-block'] as const;
