import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './base.ts';
import { question, result, startOf, toolAddress, toReportAndHelp, walk } from './wizard.ts';

/** What a browser may do to a page, and what the reader has left then. */

const first = startOf('meldcode');

test.describe('the script of a tool', () => {
  test.use({ allowed: /Failed to load resource|^failed: |^status 404/ });

  for (const [what, how] of [
    ['does not come', 'abort'],
    ['is a 404', 'gone'],
    ['hangs', 'hang'],
  ] as const) {
    test(`${what}: the first question stands there, and its answers lead to all that the tool says`, async ({
      page,
      context,
    }) => {
      await context.route('**/_astro/*.js', async (route) => {
        if (how === 'abort') await route.abort();
        if (how === 'gone') await route.fulfill({ status: 404, body: '' });
        // Hanging: nobody ever answers.
      });
      await page.goto(toolAddress('meldcode'), { waitUntil: 'commit' });
      await page.locator('[data-wizard] .rb-answers a').first().click();
      await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
      await expect(page.locator('#uitkomst-crisis-112').first()).toBeVisible();
    });
  }
});

test.describe('a page that comes half, and then nothing more', () => {
  test.use({ allowed: /^elsewhere: / });

  test('shows who to call and the first question, and its answers lead on', async ({ page, baseURL }) => {
    const half = toolAddress('meldcode');
    const server = createServer((request, response) => {
      void fetch(`${baseURL ?? ''}${request.url ?? ''}`).then(async (whole) => {
        const body = Buffer.from(await whole.arrayBuffer());
        response.setHeader('Content-Type', whole.headers.get('Content-Type') ?? '');
        response.setHeader('Content-Security-Policy', whole.headers.get('Content-Security-Policy') ?? '');
        // Up to the answers of the first question; what follows never comes.
        if (request.url !== half) response.end(body);
        else response.write(body.subarray(0, body.indexOf('</form>', body.indexOf('data-wizard'))));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}${half}`, { waitUntil: 'commit' });
      await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
      await page.locator('[data-wizard] .rb-answers a').first().click();
      await expect(page.locator('#uitkomst-crisis-112')).toBeVisible();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

for (const [what, spoil] of [
  [
    'no service worker',
    () => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    },
  ],
  [
    'a service worker that may not register',
    () => {
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
        value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
      });
    },
  ],
  [
    'storage and caches denied',
    () => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: denied });
    },
  ],
  [
    'another clock',
    () => {
      const off = 400 * 86_400_000;
      const now = Date.now.bind(Date);
      Date.now = () => now() + off;
    },
  ],
] as const) {
  test(`with ${what} a tool leads to its result`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto(toolAddress('meldcode'), { waitUntil: 'networkidle' });
    await walk(page, toReportAndHelp);
    await expect(result(page)).toContainText('Veilig Thuis');
  });
}

test.describe('in another time zone', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati', locale: 'en-US' });
  test('the day of the edition stays the same', async ({ page }) => {
    await page.goto(toolAddress('meldcode'));
    const day = page.locator('.foot time');
    const [, month, date] = (await day.getAttribute('datetime'))?.split('-') ?? [];
    await expect(day).toContainText(`${Number(date)} `);
    expect(Number(month)).toBeGreaterThan(0);
    await walk(page, toReportAndHelp);
    await expect(result(page)).toBeVisible();
  });
});

test('two tabs do not know of each other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(toolAddress('meldcode'));
  await other.goto(toolAddress('meldcode'));
  await walk(page, toReportAndHelp);
  await expect(result(page)).toBeVisible();
  await expect(question(other, first)).toBeVisible();
  await expect(other.locator('[data-answer]')).toHaveCount(0);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('a long name of a region breaks instead of pushing the page wide', async ({ page }) => {
    for (const address of ['/zuid-kennemerland/', '/zuid-kennemerland/contacten/', toolAddress('meldcode')]) {
      await page.goto(address);
      // Whole words, on two lines at most, beside a menu that keeps its name.
      const { height = 0 } = (await page.locator('.head').boundingBox()) ?? {};
      expect(height, address).toBeLessThanOrEqual(48);
      await expect(page.locator('.head summary')).toHaveAccessibleName('Menu');
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { currentNode: node } = walker;
          node.textContent =
            node.textContent?.replaceAll(
              'Zuid-Kennemerland',
              'Noordwestelijke Waddengemeenteneilandensamenwerkingsverbandregio en omstreken',
            ) ?? '';
        }
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, address).toBeLessThanOrEqual(0);
    }
  });
});
