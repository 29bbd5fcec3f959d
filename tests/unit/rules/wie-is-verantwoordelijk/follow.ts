import { explain, type Result } from '../../../../src/lib/rules/core/explain.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { replay, type Path } from '../../../../src/lib/rules/core/replay.ts';
import { rule } from '../../../../src/lib/rules/wie-is-verantwoordelijk/index.ts';

/** What a reader gets at the end of a complete path. */
export const resultOf = (path: Path): Result => {
  if (!path.outcome) throw new Error(`the answers stop at question '${path.end}'`);
  return explain(path, path.outcome);
};

/** The ids of every source shown with a result, in the order in which each first comes up. */
export const sourcesOf = (path: Path): readonly string[] => {
  const shown = [...path.steps.flatMap(({ option }) => option.sources), ...(path.outcome?.sources ?? [])];
  return [...new Set(shown.map(({ source }) => source))];
};

/** Follows "vraag=antwoord vraag=antwoord …"; an answer that is not on the way is a mistake in the test. */
export const follow = (answers: string): Path => {
  const pairs = answers.split(' ').map((pair) => {
    const [question = '', answer = ''] = pair.split('=');
    return [question, answer] as const;
  });
  const path = replay(rule, Object.fromEntries(pairs));
  const taken = path.steps.map(({ id, option }) => `${id}=${option.id}`);
  if (taken.join(' ') !== answers) throw new Error(`asked ${answers}, walked ${taken.join(' ')}`);
  return path;
};

/** Every route, with what was answered and everything that the reader is told to do. */
export const routes = paths(rule).map((path) => ({
  path,
  end: path.end,
  answers: path.steps.map(({ id, option }) => `${id}=${option.id}`),
  result: resultOf(path),
  said: resultOf(path)
    .actions.map(({ what }) => what)
    .join('\n'),
}));

/** The routes that gave all of these answers; never none, so that no test passes on an empty list. */
export const routesWith = (...wanted: readonly string[]) => {
  const found = routes.filter(({ answers }) => wanted.every((answer) => answers.includes(answer)));
  if (!found.length) throw new Error(`no route with ${wanted.join(', ')}`);
  return found;
};
