import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withoutProxy, type Tab, type Wish } from './tab.ts';

/** How long one call to the driver may take, in milliseconds. */
const patience = 30_000;
/** The key under which WebDriver hands out an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const enter = '\uE007';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Plain W3C WebDriver: the few calls that are needed here, each with a bound. */
const callsTo =
  (driver: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${driver}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Waits until the driver answers. */
async function ready(call: Call): Promise<void> {
  for (const last = Date.now() + patience; ;) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (Date.now() > last) throw error;
      await sleep(100);
    }
  }
}

/** Ends the driver, its screen and its browser: they are one group of processes. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It had ended already.
  }
}

/** Where the page writes down its own faults: this driver shows no console. Runs after the page has loaded. */
const listen = (): void => {
  const faults: string[] = [];
  Object.assign(window, { faultsSeen: faults });
  addEventListener('error', (event) => faults.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => faults.push(`error: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
};

/** What the page saw of itself, and what it fetched from elsewhere or in vain. */
const seen = (site: string): readonly string[] => [
  ...((window as { faultsSeen?: readonly string[] }).faultsSeen ?? []),
  ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ name, responseStatus }) => !name.startsWith(`${site}/`) || responseStatus >= 400)
    .map(({ name, responseStatus }) => `request: ${responseStatus} ${name}`),
];

/** Starts WebKitGTK on a screen of its own, with a home that is thrown away. */
export async function open(
  { driver, browser }: { readonly driver: string; readonly browser: string },
  { site, dark = false }: Wish,
): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), 'routeboek-'));
  const port = await freePort();
  const started = spawn('xvfb-run', ['--auto-servernum', driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...withoutProxy(),
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      // WebKitGTK takes light or dark from the theme of the desktop.
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
    },
  });
  const call = callsTo(`http://127.0.0.1:${port}`);
  const close = () => {
    end(started);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await ready(call);
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = (await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { readonly sessionId: string };
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width: 1280, height: 1000 });

    const execute = (script: string, args: readonly unknown[]) =>
      call('POST', `${session}/execute/sync`, { script, args });
    const run = async <T, A extends readonly unknown[]>(fn: (...given: A) => T, ...given: A) =>
      (await execute(`return (${String(fn)})(...arguments)`, given)) as T;
    const element = async (selector: string) => {
      const found = await call('POST', `${session}/element`, { using: 'css selector', value: selector });
      return `${session}/element/${(found as Readonly<Record<string, string>>)[elementKey] ?? ''}`;
    };
    const faults: string[] = [];
    const collect = async () => {
      faults.push(...(await run(seen, site)));
      return [...new Set(faults)];
    };
    const leave = async (url: string) => {
      await collect();
      await call('POST', `${session}/url`, { url });
    };
    return {
      fresh: () => leave('about:blank'),
      go: async (path) => {
        await leave(`${site}${path}`);
        await run(listen);
        // Its driver comes back before the page and its scripts are there.
        for (const last = Date.now() + patience; (await run(() => document.readyState)) !== 'complete';) {
          if (Date.now() > last) throw new Error(`${path} was not there in ${patience} ms.`);
          await sleep(20);
        }
      },
      run,
      click: async (selector) => {
        await call('POST', `${await element(selector)}/click`);
      },
      type: async (selector, text) => {
        await call('POST', `${await element(selector)}/value`, { text: text.replace(/\n$/, enter) });
      },
      pdf: undefined,
      faults: collect,
      close: async () => {
        await call('DELETE', session).catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
