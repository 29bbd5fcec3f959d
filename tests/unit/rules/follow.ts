import { explain, type Result } from '../../../src/lib/rules/core/explain.ts';
import type { Flow } from '../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { replay, type Path } from '../../../src/lib/rules/core/replay.ts';
import { isTable, tableToFlow, type Table } from '../../../src/lib/rules/core/table.ts';

/** A complete route: what was answered, and what the reader gets. */
export interface Route {
  readonly end: string;
  readonly path: Path;
  readonly answers: readonly string[];
  readonly result: Result;
  /** All that the reader is told to do, a line each. */
  readonly said: string;
}

/** "vraag=antwoord > vraag=antwoord > uitkomst" */
export const lineOf = ({ steps, end }: Path): string =>
  [...steps.map(({ id, option }) => `${id}=${option.id}`), end].join(' > ');

/** What a reader gets at the end of a complete path. */
export const resultOf = (path: Path): Result => {
  if (!path.outcome) throw new Error(`the answers stop at question '${path.end}'`);
  return explain(path, path.outcome);
};

/** Ways to walk a rule in a test; a table is walked as the flow that it becomes. */
export function walker(rule: Flow | Table) {
  const flow: Flow = isTable(rule) ? tableToFlow(rule) : rule;
  const routes = paths(flow).map((path): Route => {
    const result = resultOf(path);
    return {
      end: path.end,
      path,
      answers: path.steps.map(({ id, option }) => `${id}=${option.id}`),
      result,
      said: result.actions.map(({ what }) => what).join('\n'),
    };
  });
  return {
    flow,
    /** Every route of the rule. */
    routes,
    /** The routes that gave all of these answers; never none, so that no test passes on an empty list. */
    routesWith: (...wanted: readonly string[]): readonly Route[] => {
      const found = routes.filter(({ answers }) => wanted.every((answer) => answers.includes(answer)));
      if (!found.length) throw new Error(`no route with ${wanted.join(', ')}`);
      return found;
    },
    /** Follows "vraag=antwoord …"; an answer that is not on the way is a mistake in the test. */
    follow: (answers: string): Path => {
      const pairs = answers.split(' ').map((pair) => pair.split('=') as [string, string]);
      const path = replay(flow, Object.fromEntries(pairs));
      const taken = path.steps.map(({ id, option }) => `${id}=${option.id}`).join(' ');
      if (taken !== answers) throw new Error(`asked ${answers}, walked ${taken}`);
      return path;
    },
  };
}

/** Every text that a reader sees in a part of a rule. */
export const texts = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : Object.entries(part ?? {}).flatMap(([key, value]) => (technical.has(key) ? [] : texts(value)));

const technical = new Set(['id', 'next', 'kind', 'urgency', 'roles', 'cards', 'regional', 'sources']);
