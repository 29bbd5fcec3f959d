import { expect, test } from 'vitest';
import { notRun, others, provide } from '../../../scripts/engines.ts';
import type { Machine } from '../../../scripts/machine.ts';

const machine = (there: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/bin' },
  isRoot: false,
  hasSudo: false,
  osRelease: '',
  playwrightBrowser: '',
  exists: (path) => there.includes(path),
  ...rest,
});
const engine = (name: string) => {
  const found = others.find((one) => one.name === name);
  if (!found) throw new Error(`There is no engine ${name}.`);
  return found;
};
const never = (): number => {
  throw new Error('Nothing may be installed here.');
};
const mini = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const webkit = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', mini];
const root = { isRoot: true, osRelease: 'ID=debian\n' };

test('Firefox is found on the PATH, in the usual places, or where FIREFOX_PATH says', () => {
  const find = (from: Machine) => provide(engine('Firefox'), from, never);
  expect(find(machine(['/usr/bin/firefox']))).toEqual({ ROUTEBOEK_FIREFOX: '/usr/bin/firefox' });
  const both = ['/usr/bin/firefox-esr', '/opt/firefox'];
  expect(find(machine(both))).toEqual({ ROUTEBOEK_FIREFOX: '/usr/bin/firefox-esr' });
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/opt/firefox' };
  expect(find(machine(both, { env }))).toEqual({ ROUTEBOEK_FIREFOX: '/opt/firefox' });
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(find(machine([mac], { platform: 'darwin' }))).toEqual({ ROUTEBOEK_FIREFOX: mac });
});

test('WebKit needs its driver, its browser and a screen', () => {
  expect(provide(engine('WebKit'), machine(webkit), never)).toEqual({
    ROUTEBOEK_WEBKIT_DRIVER: '/usr/bin/WebKitWebDriver',
    ROUTEBOEK_WEBKIT: mini,
  });
  for (const missing of webkit) {
    const rest = webkit.filter((file) => file !== missing);
    expect(provide(engine('WebKit'), machine(rest), never)).toContain('not found');
  }
});

test('what is missing is installed where that can be done without asking', () => {
  const there: string[] = [];
  const asked: string[] = [];
  const got = provide(engine('Firefox'), machine(there, root), (command) => {
    asked.push(command.join(' '));
    if (command.includes('install')) there.push('/usr/bin/firefox-esr');
    return 0;
  });
  expect(got).toEqual({ ROUTEBOEK_FIREFOX: '/usr/bin/firefox-esr' });
  expect(asked.at(-1)).toContain('--no-install-recommends firefox-esr');
});

test('an engine that can not be had is named, with the reason', () => {
  for (const why of [
    provide(engine('WebKit'), machine([]), never),
    provide(engine('WebKit'), machine([], root), () => 100),
    provide(engine('WebKit'), machine([], root), () => 0),
  ]) {
    if (typeof why !== 'string') throw new Error('It was found.');
    expect(notRun('WebKit', why)).toMatch(/^niet gedraaid: WebKit — .*webkit2gtk-driver.*not found/);
  }
});
