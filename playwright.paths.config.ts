import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/launch.ts';

/** The walk along every path of every rule, `npm run test:paths`; the last step of the gate walks some of them. */
export default defineConfig({
  testDir: 'tests/paths',
  globalSetup: './tests/e2e/serve-site.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // One test walks all the paths of a rule: up to a thousand.
  timeout: 30 * 60 * 1000,
  reporter: [['list'], ['json', { outputFile: 'reports/paths.json' }]],
  use: {
    // The worker fetches a whole region; offline.spec.ts lets it in, the other tests have nothing to do with it.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    launchOptions: {
      ...launchOptions,
      args: [
        ...launchOptions.args,
        // A browser slows down a page that makes history fast; this walk does on purpose.
        '--disable-ipc-flooding-protection',
        // No eye looks on, so no frame needs to wait for a screen.
        '--disable-frame-rate-limit',
        '--disable-gpu-vsync',
      ],
    },
  },
});
