/**
 * Finds a browser for the tests, or installs one in the way that fits the machine, and then runs a command with
 * its place in ROUTEBOEK_BROWSER: `node scripts/browser.ts playwright test`. That is the quick headless shell
 * where there is one; ROUTEBOEK_WHOLE_BROWSER is always a whole browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What must be known of a machine to find or install a browser on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether we may install packages without asking. */
  readonly isRoot: boolean;
  readonly hasSudo: boolean;
  /** The text of /etc/os-release; empty elsewhere. */
  readonly osRelease: string;
  /** Where Playwright would keep a browser of its own. */
  readonly playwrightBrowser: string;
  readonly exists: (path: string) => boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The same Chromium without windows: pages open three to five times as fast, but without back/forward cache. */
const shellName = 'chromium-headless-shell';

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

/** Where these programs would be in the folders of PATH. */
export function onPathOf({ platform, env }: Machine, programs: readonly string[]): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const files = platform === 'win32' ? programs.map((name) => `${name}.exe`) : programs;
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** The headless shell, where it is there; CHROME_PATH wins from it as well. */
export const shell = (machine: Machine): string | undefined =>
  machine.env['CHROME_PATH'] ? undefined : onPathOf(machine, [shellName]).find(machine.exists);

/** Every place where a whole browser may be, the likeliest first. CHROME_PATH always wins. */
export function candidates(machine: Machine): readonly string[] {
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

/** A way to get a browser: commands that must all succeed. */
export type Plan = readonly (readonly [command: string, ...rest: string[]])[];

/** What /etc/os-release says that this system is, or is like. */
const systemOf = ({ osRelease }: Machine): string =>
  (osRelease.match(/^(?:ID|ID_LIKE)=.*$/gm) ?? []).join(' ');

/** Debian's own packages, where we may install them without asking; undefined elsewhere. */
export function debian(machine: Machine, ...browsers: string[]): Plan | undefined {
  const { platform, isRoot, hasSudo } = machine;
  if (platform !== 'linux' || !(isRoot || hasSudo) || !/debian|ubuntu/.test(systemOf(machine)))
    return undefined;
  const apt = (...words: string[]) =>
    isRoot ? (['apt-get', ...words] as const) : (['sudo', '-n', 'apt-get', ...words] as const);
  return [apt('update'), apt('install', '--yes', '--no-install-recommends', ...browsers, 'fonts-liberation')];
}

/** The ways to get a browser on this machine, in the order in which to try them. */
export function plans(machine: Machine): readonly Plan[] {
  const own = (...extra: string[]): Plan => [['playwright', 'install', ...extra, 'chromium']];
  const alone = debian(machine, 'chromium');
  const both = debian(machine, 'chromium', shellName);
  if (!alone || !both) return [own()];
  // Ubuntu's own package is a snap, which does not run everywhere: there Playwright's browser comes first.
  return /ubuntu/.test(systemOf(machine)) ? [own('--with-deps'), alone] : [both, alone, own('--with-deps')];
}

/** The machine that this runs on. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test');
  const quiet = { stdio: 'ignore' } as const;
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    hasSudo: process.platform === 'linux' && spawnSync('sudo', ['-n', 'true'], quiet).status === 0,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    playwrightBrowser: chromium.executablePath(),
    exists: existsSync,
  };
}

/** Whether it answers when asked for its version. (On Windows that opens a window: there we trust the file.) */
const runs = (path: string): boolean =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** Runs one command of a plan in sight of the reader; gives its code. */
export const run = ([command, ...rest]: Plan[number]): number =>
  spawnSync(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status ?? 1;

/** The path of a browser that runs on this machine; installs one when there is none. Throws when that fails. */
export async function browser(): Promise<string> {
  const machine = await thisMachine();
  const find = () => installed(machine).find(runs);
  const found = find();
  if (found) return found;
  for (const plan of plans(machine)) {
    console.log(`No browser found. Installing one: ${plan.map((words) => words.join(' ')).join(' && ')}`);
    if (!plan.every((words) => run(words) === 0)) continue;
    const fresh = find();
    if (fresh) return fresh;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium; none was found and none could be installed. ' +
      'Install one, or name it: CHROME_PATH=/path/to/chrome npm run test:e2e',
  );
}

/**
 * The headless shell, installed beside the whole browser where that can be done without asking: with an ordinary browser
 * the same tests take several times as long.
 */
async function quickest(): Promise<string | undefined> {
  const machine = await thisMachine();
  const found = shell(machine);
  if (found || machine.env['CHROME_PATH']) return found;
  // Ubuntu has no such package.
  const plan = /ubuntu/.test(systemOf(machine)) ? undefined : debian(machine, shellName);
  if (!plan) return undefined;
  console.log('Installing the quick headless shell for the browser tests, beside the browser that is there.');
  return plan.every((words) => run(words) === 0) ? shell(machine) : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const delimiter = process.platform === 'win32' ? ';' : ':';
  process.env['PATH'] = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  try {
    const whole = await browser();
    process.env['ROUTEBOEK_WHOLE_BROWSER'] = whole;
    process.env['ROUTEBOEK_BROWSER'] = (await quickest()) ?? whole;
    const [command, ...rest] = process.argv.slice(2);
    if (command === undefined) console.log(process.env['ROUTEBOEK_BROWSER']);
    else process.exitCode = run([command, ...rest]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
