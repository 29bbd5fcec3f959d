/**
 * Runs the main flows in every browser that a school has: `npm run test:engines`. Finds Chromium, Firefox and WebKit, or
 * installs them where that can be done without asking. One that can't be had is named, with the reason, here and in the
 * closing of the gate; the others run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, win32 } from 'node:path';
import { browser } from './browser.ts';
import { debian, onPathOf, run, thisMachine, type Machine } from './machine.ts';
import { start } from './start.ts';

/** What an engine is started with: variable of the environment -> program. Undefined when something is missing. */
type Found = Readonly<Record<string, string>> | undefined;

export interface Engine {
  readonly name: string;
  /** The file of its tests: tests/engines/<file>.test.ts. */
  readonly file: string;
  readonly find: (machine: Machine) => Found;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** What is needed, for who has to install it. */
  readonly needs: string;
}

function firefox(machine: Machine): Found {
  const { platform, env } = machine;
  const usual =
    platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : platform === 'win32' && env['PROGRAMFILES']
        ? [win32.join(env['PROGRAMFILES'], 'Mozilla Firefox\\firefox.exe')]
        : [];
  const named = env['FIREFOX_PATH'];
  const places = named ? [named] : [...onPathOf(machine, ['firefox-esr', 'firefox']), ...usual];
  const found = places.find(machine.exists);
  return found === undefined ? undefined : { ROUTEBOEK_FIREFOX: found };
}

/** Where Debian and Ubuntu keep the small browser that WebKit's driver starts, per kind of machine. */
const miniBrowsers = ['x86_64', 'aarch64'].flatMap((arch) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

function webkit(machine: Machine): Found {
  const [driver] = onPathOf(machine, ['WebKitWebDriver']).filter(machine.exists);
  const screen = onPathOf(machine, ['xvfb-run']).some(machine.exists);
  const mini = miniBrowsers.find(machine.exists);
  return driver !== undefined && screen && mini !== undefined
    ? { ROUTEBOEK_WEBKIT_DRIVER: driver, ROUTEBOEK_WEBKIT: mini }
    : undefined;
}

/** The engines beside Chromium, for which `browser.ts` cares. */
export const others: readonly Engine[] = [
  {
    name: 'Firefox',
    file: 'firefox',
    find: firefox,
    packages: ['firefox-esr'],
    needs: 'Firefox, or its place in FIREFOX_PATH',
  },
  {
    name: 'WebKit',
    file: 'webkit',
    find: webkit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    needs: 'WebKitGTK with its driver (webkit2gtk-driver and xvfb), which exist for Linux only',
  },
];

/** The engine's programs, installed when they are missing and may be; otherwise the reason why it can't run. */
export function provide(engine: Engine, machine: Machine, install: typeof run): NonNullable<Found> | string {
  const found = engine.find(machine);
  if (found) return found;
  const plan = debian(machine, ...engine.packages);
  if (!plan) return `${engine.needs}: not found, and not to be installed here without asking`;
  console.log(`Installing ${engine.name}: ${engine.packages.join(' ')}`);
  const failed = plan.find((command) => install(command) !== 0);
  if (failed) return `${engine.needs}: not found, and "${failed.join(' ')}" failed`;
  return engine.find(machine) ?? `${engine.needs}: not found, also after "${plan.at(-1)?.join(' ') ?? ''}"`;
}

/** A line of the closing for an engine that did not run. */
export const notRun = (name: string, why: string): string => `niet gedraaid: ${name} — ${why}`;

/** Where the gate reads which engines did not run. */
export const notesFile = 'reports/engines.txt';

/** Finds the engines and runs their tests; gives the code of the tests. */
async function runAll(extra: readonly string[]): Promise<number> {
  const machine = await thisMachine();
  process.env['ROUTEBOEK_CHROMIUM'] = await browser();
  const files = ['chromium'];
  const notes: string[] = [];
  for (const engine of others) {
    const got = provide(engine, machine, run);
    if (typeof got === 'string') notes.push(notRun(engine.name, got));
    else {
      Object.assign(process.env, got);
      files.push(engine.file);
    }
  }
  mkdirSync(dirname(notesFile), { recursive: true });
  writeFileSync(notesFile, notes.map((note) => `${note}\n`).join(''));
  const tests = files.map((file) => `tests/engines/${file}.test.ts`);
  const code = run(['vitest', 'run', '--config', 'vitest.engines.config.ts', ...tests, ...extra]);
  for (const note of notes) console.log(note);
  return code;
}

await start(import.meta.url, () => runAll(process.argv.slice(2)));
