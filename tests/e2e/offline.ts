import type { Page } from '@playwright/test';
import { serve, type Serving } from '../../scripts/serve.ts';
import { expect } from './base.ts';

/** The line at the foot of a page that says what is on the device. */
export const keptLine = (page: Page) => page.locator('[data-device]');
export const notice = (page: Page, kind: 'network' | 'edition') => page.locator(`[data-notice="${kind}"]`);

/** Opens a page once, and waits until its region stands on the device. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(keptLine(page)).toContainText('Deze regio staat op dit apparaat', { timeout: 60_000 });
}

/** A server of its own, for a test that stops it or sends another edition. */
export const ownServer = (dist = 'dist', port = 0): Promise<Serving> => serve({ dist, port });
