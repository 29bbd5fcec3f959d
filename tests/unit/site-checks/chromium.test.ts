import { expect, test } from 'vitest';
import { installed, plans, shell } from '../../../scripts/chromium.ts';
import type { Machine } from '../../../scripts/machine.ts';

const playwrightBrowser = '/home/x/.cache/ms-playwright/chromium/chrome';
const machine = (there: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  hasSudo: false,
  osRelease: '',
  playwrightBrowser,
  exists: (path) => there.includes(path),
  ...rest,
});
const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

test('a browser on the PATH is found, before the one of Playwright', () => {
  const both = machine(['/usr/bin/chromium', playwrightBrowser]);
  expect(installed(both)[0]).toBe('/usr/bin/chromium');
});

test('CHROME_PATH wins', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
  expect(installed(machine(['/usr/bin/chromium', '/opt/chrome'], { env }))[0]).toBe('/opt/chrome');
});

test('the usual places of macOS and Windows are known', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(installed(machine([mac], { platform: 'darwin', env: {} }))).toEqual([mac]);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(installed(machine([windows], { platform: 'win32', env }))).toEqual([windows]);
});

test('nothing there: nothing found', () => {
  expect(installed(machine([]))).toEqual([]);
});

test('the headless shell is found beside the whole browser, unless CHROME_PATH names one', () => {
  const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  expect(installed(machine(both))[0]).toBe('/usr/bin/chromium');
  expect(shell(machine(both))).toBe('/usr/bin/chromium-headless-shell');
  expect(shell(machine(['/usr/bin/chromium']))).toBeUndefined();
  expect(shell(machine(both, { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' } }))).toBeUndefined();
});

test('Debian as root installs the browser and its headless shell, or else the browser alone', () => {
  const [first, second] = plans(machine([], { isRoot: true, osRelease: debian }));
  expect(first?.map((words) => words.join(' '))).toEqual([
    'apt-get update',
    'apt-get install --yes --no-install-recommends chromium chromium-headless-shell fonts-liberation',
  ]);
  expect(second?.at(-1)?.join(' ')).toBe(
    'apt-get install --yes --no-install-recommends chromium fonts-liberation',
  );
});

test('with sudo the same, by sudo that never asks', () => {
  const [first] = plans(machine([], { hasSudo: true, osRelease: debian }));
  expect(first?.every((words) => words.slice(0, 3).join(' ') === 'sudo -n apt-get')).toBe(true);
});

test('Ubuntu takes the browser of Playwright first: its own package is a snap', () => {
  const [first] = plans(machine([], { isRoot: true, osRelease: ubuntu }));
  expect(first).toEqual([['playwright', 'install', '--with-deps', 'chromium']]);
});

test('without rights, or elsewhere, only the browser of Playwright remains', () => {
  const own = [[['playwright', 'install', 'chromium']]];
  expect(plans(machine([], { osRelease: debian }))).toEqual(own);
  expect(plans(machine([], { platform: 'darwin', isRoot: true }))).toEqual(own);
});
