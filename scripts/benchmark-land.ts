/**
 * How a build grows with the country: `npm run benchmark:land -- 3 10 30 76`. For each number it makes that many regions in a
 * temporary copy of the project (five municipalities, offices of their own, sixteen chapters each), builds it, and builds
 * the chapters once more as plain Markdown by Astro alone. Prints pages, CPU, pages a second, peak memory, the time of the
 * checks, and the weight of the home page. Takes minutes; run it on a quiet machine.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { checkDist } from '../src/integrations/dist-checks/index.ts';

const project = process.cwd();
const municipalitiesEach = 5;
const chaptersEach = 16;

const write = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A name that search and lists treat as a real one: letters only, each its own. */
const letters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const source = 'routeboek-redactie';

/** Some text of the length of a real chapter: headings, lists, a table, components. */
const body = (region: string, chapter: number): string =>
  [1, 2, 3, 4, 5, 6]
    .map(
      (part) => `## Onderdeel ${part} van hoofdstuk ${chapter}

In ${region} bespreekt de school dit eerst met ouders, en schrijft op wat zij zag en hoorde. Daarna kijkt het kernteam mee. Wie iets
niet zeker weet, vraagt het na bij het team dat erover gaat, en legt het antwoord vast met de datum erbij.

- Schrijf op wat je zag, zonder oordeel.
- Vraag na wat je niet weet.
- Spreek af wie wat doet, en wanneer.

| Wie | Wanneer |
| --- | --- |
| School | Meteen |
| Kernteam | Binnen twee weken |
`,
    )
    .join('\n');

const facts = (region: string, chapter: number): string => `---
titel: Hoofdstuk ${letters(chapter)} van ${region}
samenvatting: Wat de school in ${region} doet, en met wie.
deel: samenwerken
volgorde: ${chapter * 10}
voor: [leerkracht]
watNu:
  - Schrijf op wat je zag.
bellen: [cjg]
bronnen:
  - { bron: ${source} }
gecontroleerdOp: 2026-11-22
---
`;

/** Adds made-up regions to the content in `root`, up to `count` regions in all (the whole country not counted). */
function addRegions(root: string, count: number): void {
  const there = globSync('src/content/regios/*/regio.yaml', { cwd: root }).length - 1;
  let municipalities = readFileSync(join(root, 'src/content/gemeenten.csv'), 'utf8').trimEnd();
  let places = readFileSync(join(root, 'src/content/plaatsen.csv'), 'utf8').trimEnd();
  for (let index = 0; index < count - there; index += 1) {
    const id = `streek-${letters(index)}`;
    const name = `Streek ${letters(index).toUpperCase()}`;
    const own = Array.from({ length: municipalitiesEach }, (_, one) => ({
      name: `${name} Dorp ${letters(one).toUpperCase()}`,
      // Numbers that CBS gives to nobody.
      code: `GM${4000 + index * municipalitiesEach + one}`,
    }));
    for (const { name: place, code } of own) {
      municipalities += `\n${place},${code},Flevoland`;
      places += `\n${place},${place},${code},`;
      for (let hamlet = 0; hamlet < 9; hamlet += 1)
        places += `\n${place} ${letters(hamlet)},${place},${code},`;
    }
    write(
      root,
      `src/content/regios/${id}/regio.yaml`,
      `naam: ${name}\nsoort: regio\ninleiding: Een verzonnen regio, om de bouw te meten.\ngemeenten:\n${own
        .map(({ name: place, code }) => `  - naam: ${place}\n    code: ${code}\n`)
        .join('')}`,
    );
    for (const [kind, role] of [
      ['leerplicht', 'leerplicht'],
      ['jeugdhulp', 'cjg'],
      ['jgz', 'jgz'],
    ] as const)
      write(
        root,
        `src/content/werkgebieden/${kind}/${id}.yaml`,
        `naam: Bureau ${name} ${kind}\ngemeenten: [${own.map((one) => one.name).join(', ')}]\ncontacten:\n` +
          `  - id: ${kind}-${id}\n    organisatie: Bureau ${name}\n    rol: ${role}\n    waarvoor: Overleg over een leerling.\n` +
          `    website: https://${id}.example/${kind}\n    bron: ${source}\n`,
      );
    for (let chapter = 1; chapter <= chaptersEach; chapter += 1)
      write(
        root,
        `src/content/regios/${id}/routeboek/hoofdstuk-${letters(chapter)}.mdx`,
        `${facts(name, chapter)}\n${body(name, chapter)}`,
      );
  }
  write(root, 'src/content/gemeenten.csv', `${municipalities}\n`);
  write(root, 'src/content/plaatsen.csv', `${places}\n`);
}

interface Run {
  readonly cpu: number;
  readonly peak: number;
  readonly log: string;
}

/** Runs a command of Astro, measured by the child itself: seconds of CPU, and megabytes at its peak. */
function astro(root: string, env: Readonly<Record<string, string>> = {}): Run {
  const hook = join(root, 'measure.mjs');
  writeFileSync(
    hook,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write('\\nMEASURED ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]) + '\\n'); });`,
  );
  const cli = join(project, 'node_modules/astro/bin/astro.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', hook, cli, 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const log = stdout + stderr;
  if (status !== 0) throw new Error(`The build failed:\n${log.slice(-4000)}`);
  const [cpu = 0, peak = 0] = JSON.parse(/MEASURED (\[.*\])/.exec(log)?.[1] ?? '[]') as number[];
  return { cpu, peak, log };
}

/** The pages of a site as plain Markdown: their text in Astro alone, with a layout of three lines. */
function plain(pages: readonly string[]): Run {
  const root = mkdtempSync(join(tmpdir(), 'routeboek-plain-'));
  try {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    write(root, 'package.json', '{ "type": "module" }');
    write(
      root,
      'astro.config.mjs',
      "export default { output: 'static', markdown: { syntaxHighlight: false } };",
    );
    for (const [index, page] of pages.entries())
      write(root, `src/pages/p${index}.md`, `# Bladzijde ${index}\n\n${page}\n`);
    return astro(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One number of regions: built with all checks, its checks timed apart, and the same number of pages by Astro alone. */
async function measure(count: number): Promise<Readonly<Record<string, number | string>>> {
  const root = mkdtempSync(join(tmpdir(), 'routeboek-land-'));
  try {
    for (const part of [
      'src',
      'public',
      'scripts',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
      'postcss.config.mjs',
    ])
      cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    addRegions(root, count);
    const built = astro(root);
    const dist = join(root, 'dist');
    const pages = globSync('**/*.html', { cwd: dist });
    const before = process.cpuUsage();
    const started = performance.now();
    const problems = await checkDist(dist, root);
    const { user, system } = process.cpuUsage(before);
    const checks = (user + system) / 1e6;
    const { cpu: plainCpu } = plain(pages.map((_, index) => body('Streek', index)));
    const home = readFileSync(join(dist, 'index.html'));
    return {
      regions: count,
      pages: pages.length,
      'build CPU s': built.cpu.toFixed(1),
      'pages/s': (pages.length / built.cpu).toFixed(1),
      'peak MB': Math.round(built.peak),
      'checks CPU s': checks.toFixed(1),
      'checks ms/page': ((checks * 1000) / pages.length).toFixed(1),
      'checks s': ((performance.now() - started) / 1000).toFixed(1),
      problems: problems.length,
      'home gzip': gzipSync(home, { level: 9 }).length,
      'search gzip': gzipSync(readFileSync(join(dist, 'zoeken/index.html')), { level: 9 }).length,
      '404 gzip': gzipSync(readFileSync(join(dist, '404.html')), { level: 9 }).length,
      'log lines': built.log.split('\n').length,
      'plain CPU s': plainCpu.toFixed(1),
      'ratio without checks': ((built.cpu - checks) / plainCpu).toFixed(2),
      'ratio with checks': (built.cpu / plainCpu).toFixed(2),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 2)) {
  console.error('Say how many regions: npm run benchmark:land -- 3 10 30 76');
  process.exitCode = 1;
}
for (const count of counts.filter((one) => one >= 2)) {
  const row = await measure(count);
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );
  console.log('');
}
