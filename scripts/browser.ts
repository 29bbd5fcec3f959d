/**
 * Finds a browser for the tests, or installs one in the way that fits the machine, and then runs a command with
 * its place in ROUTEBOEK_BROWSER: `node scripts/browser.ts playwright test`. That is the quick headless shell
 * where there is one; ROUTEBOEK_WHOLE_BROWSER is always a whole browser.
 */
import { spawnSync } from 'node:child_process';
import { installed, plans, shell, shellName } from './chromium.ts';
import { debian, run, systemOf, thisMachine } from './machine.ts';
import { start } from './start.ts';

/** Whether it answers when asked for its version. (On Windows that opens a window: there we trust the file.) */
const runs = (path: string): boolean =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

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

await start(import.meta.url, async () => {
  const whole = await browser();
  process.env['ROUTEBOEK_WHOLE_BROWSER'] = whole;
  process.env['ROUTEBOEK_BROWSER'] = (await quickest()) ?? whole;
  const [command, ...rest] = process.argv.slice(2);
  if (command !== undefined) return run([command, ...rest]);
  console.log(process.env['ROUTEBOEK_BROWSER']);
  return 0;
});
