import type { z } from 'zod';
import { check, valueAt } from './check.ts';
import type { Problem } from './problem.ts';
import type { YamlFile, YamlPath } from './yaml.ts';

/** An entry of a list file that fits its schema, and its place in the list. */
export interface Entry<T> {
  readonly index: number;
  readonly value: T;
}

export interface List<T> {
  readonly entries: readonly Entry<T>[];
  /** Every id that the file mentions, also of entries with a problem: a reference to one is no second problem. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const idOf = (item: unknown): string | undefined => {
  const id = (item as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** Reads a list of entries, each with an id of its own: a whole file, or a part of one. What is empty is an empty list. */
export function readList<T extends z.ZodType>(
  schema: T,
  yaml: YamlFile,
  path: YamlPath = [],
): List<z.infer<T>> {
  const { file } = yaml;
  const data = valueAt(yaml.data, path) ?? [];
  if (!Array.isArray(data)) {
    const problem = {
      file,
      line: yaml.line(path) ?? 1,
      what: path.length
        ? `Het stuk "${path.map(String).join(' ')}" is geen lijst.`
        : 'Dit bestand is geen lijst.',
      remedy: 'Begin elk stuk met "- id: …" aan het begin van de regel.',
    };
    return { entries: [], ids: new Set(), problems: [problem] };
  }
  const ids = new Map<string, number>();
  const entries: Entry<z.infer<T>>[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of data.entries()) {
    const { value, problems: own } = check(schema, yaml, [...path, index]);
    problems.push(...own);
    if (value !== undefined) entries.push({ index, value });
    const id = idOf(item);
    const first = id === undefined ? undefined : ids.get(id);
    if (id === undefined) continue;
    if (first === undefined) ids.set(id, index);
    else {
      problems.push({
        file,
        line: yaml.line([...path, index, 'id']),
        what: `Het id "${id}" bestaat al op regel ${yaml.line([...path, first, 'id'])}.`,
        remedy: 'Geef een van de twee een ander id, of voeg ze samen.',
      });
    }
  }
  return { entries, ids: new Set(ids.keys()), problems };
}
