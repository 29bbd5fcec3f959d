import type { Flow, FactQuestion, Option, Outcome } from '../core/flow.ts';
import type { Input, Row, Table } from '../core/table.ts';
import type { Surroundings } from './check.ts';

/** Small made-up rules, for the examples of the checks and for tests. */

const sources = [{ source: 'wet', at: 'art. 1' }] as const;

export const exampleSurroundings: Surroundings = {
  sources: new Set(['wet']),
  parameters: new Set(['grens']),
  roles: new Set(['cjg', 'jgz']),
  rules: new Set(['voorbeeld']),
  laws: new Map([['wet', { bwb: 'BWBR0000001', textOf: '2026-01-01' }]]),
  prepared: new Set(['cjg']),
  today: '2026-11-28',
};

export const option = (id: string, next: string, more: Partial<Option> = {}): Option => ({
  id,
  label: id,
  next,
  because: `Want ${id}.`,
  sources,
  ...more,
});

/** A question of fact with an option for each "antwoord: doel". */
export const question = (
  targets: Readonly<Record<string, string>>,
  more: Partial<FactQuestion> = {},
): FactQuestion => ({
  text: 'Is dit zo?',
  short: 'Is dit zo?',
  kind: 'feit',
  options: Object.entries(targets).map(([id, next]) =>
    option(id, next),
  ) as unknown as FactQuestion['options'],
  ...more,
});

export const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  title: 'Doe dit',
  short: 'Doe dit',
  urgency: 'handelen',
  summary: 'Dit is wat je doet.',
  actions: [{ who: 'Jij', what: 'doet dit' }],
  record: ['Wat je deed.'],
  roles: ['cjg'],
  cards: [],
  sources,
  ...more,
});

/** A flow around the given questions; the first is the start, and the outcomes are `a` and `b` unless given. */
export const flow = (questions: Flow['questions'], more: Partial<Flow> = {}): Flow => ({
  id: 'voorbeeld',
  version: '2026-1',
  changes: [{ version: '2026-1', day: '2026-01-31', what: ['Begin.'] }],
  title: 'Voorbeeld',
  purpose: 'Laat zien hoe een regel eruitziet.',
  start: Object.keys(questions)[0] ?? '',
  questions,
  outcomes: { a: outcome(), b: outcome() },
  sources,
  ...more,
});

const input = (values: readonly string[]): Input => ({
  text: 'Wat is het?',
  short: 'Wat is het?',
  kind: 'feit',
  values: values.map((id) => ({
    id,
    label: id,
    because: `Want ${id}.`,
    sources,
  })) as unknown as Input['values'],
});

export const row = (id: string, when: Row['when'], then: string): Row => ({
  id,
  when,
  then,
  because: `Rij ${id}.`,
  sources,
});

/** A table with the given inputs (id to values) and rows; the outcomes are `a` and `b`. */
export const table = (inputs: Readonly<Record<string, readonly string[]>>, rows: readonly Row[]): Table => ({
  id: 'voorbeeld',
  version: '2026-1',
  changes: [{ version: '2026-1', day: '2026-01-31', what: ['Begin.'] }],
  title: 'Voorbeeld',
  purpose: 'Laat zien hoe een tabel eruitziet.',
  inputs: Object.fromEntries(Object.entries(inputs).map(([id, values]) => [id, input(values)])),
  rows: rows as unknown as Table['rows'],
  outcomes: { a: outcome(), b: outcome() },
  sources,
});
