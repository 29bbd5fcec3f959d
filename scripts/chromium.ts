import { win32 } from 'node:path';
import { debian, onPathOf, systemOf, type Machine, type Plan } from './machine.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The same Chromium without windows: pages open three to five times as fast, but without back/forward cache. */
export const shellName = 'chromium-headless-shell';

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = [
  ['PROGRAMFILES', 'Google\\Chrome\\Application\\chrome.exe'],
  ['PROGRAMFILES(X86)', 'Google\\Chrome\\Application\\chrome.exe'],
  ['LOCALAPPDATA', 'Google\\Chrome\\Application\\chrome.exe'],
  ['LOCALAPPDATA', 'Chromium\\Application\\chrome.exe'],
] as const;

/** The headless shell, where it is there; CHROME_PATH wins from it as well. */
export const shell = (machine: Machine): string | undefined =>
  machine.env['CHROME_PATH'] ? undefined : onPathOf(machine, [shellName]).find(machine.exists);

/** Every place where a whole browser may be, the likeliest first. CHROME_PATH always wins. */
function candidates(machine: Machine): readonly string[] {
  const { platform, env, playwrightBrowser } = machine;
  const onPath = onPathOf(machine, names);
  const usual =
    platform === 'darwin'
      ? onMac
      : platform === 'win32'
        ? onWindows.flatMap(([name, rest]) => (env[name] ? [win32.join(env[name], rest)] : []))
        : [];
  return [env['CHROME_PATH'] ?? '', ...onPath, ...usual, playwrightBrowser].filter((file) => file !== '');
}

/** The browsers that are there. */
export const installed = (machine: Machine): readonly string[] => candidates(machine).filter(machine.exists);

/** The ways to get a browser on this machine, in the order in which to try them. */
export function plans(machine: Machine): readonly Plan[] {
  const own = (...extra: string[]): Plan => [['playwright', 'install', ...extra, 'chromium']];
  const alone = debian(machine, 'chromium');
  const both = debian(machine, 'chromium', shellName);
  if (!alone || !both) return [own()];
  // Ubuntu's own package is a snap, which does not run everywhere: there Playwright's browser comes first.
  return /ubuntu/.test(systemOf(machine)) ? [own('--with-deps'), alone] : [both, alone, own('--with-deps')];
}
