/**
 * Holds real hosts against what `hosting.ts` promises: `npm run check:hosts`. Starts our own server, Apache and nginx
 * on loopback, each with the built site and the files that the build made for it, and asks them the same things.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differences, expectations, type Expected } from './host-answers.ts';
import { hosts, type Host } from './host-servers.ts';
import { host as loopback, listenSomewhere } from './port.ts';
import { serve } from './serve.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenSomewhere(server, 0);
  await new Promise((done) => server.close(done));
  return port;
}

/** The first of these programs that is there. */
const program = (...names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0);

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`it ended at once, with code ${child.exitCode}`);
    try {
      await (await fetch(address)).arrayBuffer();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('it did not answer within ten seconds');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await end;
}

/** Starts a host with the site, asks, and stops it. */
async function check(host: Host, command: string, dist: string, all: readonly Expected[]) {
  const folder = mkdtempSync(join(tmpdir(), 'routeboek-host-'));
  const site = join(folder, 'site');
  // A copy that any user may read: hosts leave the rights of root behind.
  cpSync(dist, site, { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const child = spawn(command, host.prepare(folder, site, port), { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const address = `http://${loopback}:${port}`;
    await ready(address, child);
    return await differences(address, all);
  } finally {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const dist = resolve(process.argv[2] ?? 'dist');
  const all = expectations(dist);
  let wrongs = 0;
  const tell = (name: string, found: readonly string[]) => {
    wrongs += found.length;
    console.log(
      `${name}: ${found.length ? `${found.length} answers differ` : `${all.length} answers as expected`}`,
    );
    for (const one of found) console.error(`  ${one}`);
  };
  const own = await serve({ dist, port: 0 });
  tell('npm run serve', await differences(own.address, all));
  await own.close();
  let absent = 0;
  for (const host of hosts) {
    const command = program(...host.programs);
    if (command) tell(host.name, await check(host, command, dist, all));
    else {
      absent += 1;
      console.error(`${host.name} is not on this machine. Install it: ${host.install}`);
    }
  }
  return wrongs || absent ? 1 : 0;
}

process.exitCode = await main();
