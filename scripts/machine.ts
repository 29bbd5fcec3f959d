import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, posix, resolve, win32 } from 'node:path';

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

/** Where these programs would be in the folders of PATH. */
export function onPathOf({ platform, env }: Machine, programs: readonly string[]): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const files = platform === 'win32' ? programs.map((name) => `${name}.exe`) : programs;
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** A way to get a browser: commands that must all succeed. */
export type Plan = readonly (readonly [command: string, ...rest: string[]])[];

/** What /etc/os-release says that this system is, or is like. */
export const systemOf = ({ osRelease }: Machine): string =>
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

/** Runs one command of a plan, or a program of our packages, in sight of the reader; gives its code. */
export const run = ([command, ...rest]: Plan[number]): number =>
  spawnSync(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      DEBIAN_FRONTEND: 'noninteractive',
    },
  }).status ?? 1;
