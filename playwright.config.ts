import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/launch.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-site.ts',
  fullyParallel: true,
  // A slow machine is no fault of the site: axe alone may need half a minute for a long page.
  timeout: 90_000,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: [['dot'], ['json', { outputFile: 'reports/e2e.json' }]],
  outputDir: 'test-results',
  use: {
    // The worker fetches a whole region; offline.spec.ts lets it in, the other tests have nothing to do with it.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
