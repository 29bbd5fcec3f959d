import { notesFile } from './engines.ts';

/** A step of the gate. */
export interface Step {
  readonly name: string;
  /** The script of package.json, and what is added to it. */
  readonly script: readonly [name: string, ...extra: string[]];
  /** The JSON report of the tests it runs. */
  readonly report?: string;
  /** Where it writes what it could not do here, a line for each thing. */
  readonly notes?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const unitReport = 'reports/unit.json';
const browserReport = 'reports/e2e.json';
const pathsReport = 'reports/paths.json';
const enginesReport = 'reports/engines.json';

/** The steps, in their order. What stands together in a list runs side by side. */
export const steps: readonly (Step | readonly Step[])[] = [
  { name: 'generate', script: ['sync'] },
  [
    { name: 'format', script: ['check:format'] },
    { name: 'lint', script: ['eslint'] },
    { name: 'spelling', script: ['spelling'] },
    { name: 'arrows', script: ['check:arrows'] },
    { name: 'types', script: ['check:types'] },
  ],
  {
    name: 'unit tests',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: 'build', script: ['build'] },
  // The build has looked through what it built.
  { name: 'weights', script: ['check:dist', '--weights'] },
  { name: 'browser tests', script: ['test:e2e'], report: browserReport },
  {
    name: 'every browser',
    script: ['test:engines', '--reporter=default', '--reporter=json', `--outputFile.json=${enginesReport}`],
    report: enginesReport,
    notes: notesFile,
  },
  // All paths take minutes: `npm run test:paths` walks them.
  {
    name: 'paths by clicks',
    script: ['test:paths'],
    report: pathsReport,
    env: { ROUTEBOEK_PATHS: 'sample' },
  },
];
