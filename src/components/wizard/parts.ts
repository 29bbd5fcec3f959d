import type { ToolData } from '../../lib/rules/faces/tool-data.ts';

type Part = Record<string, unknown>;

/** What two parts both hold is an object with other keys in each. */
const merge = (into: Part, part: Part): void => {
  for (const key in part) {
    if (key in into) merge(into[key] as Part, part[key] as Part);
    else into[key] = part[key];
  }
};

/**
 * The parts of the data, in the order in which they stand in the page. Each part lies beside the text that it
 * repeats: a compressed page then carries the words once (the window of gzip is 32 kB).
 */
export function readParts(scripts: Iterable<{ readonly textContent: string | null }>): ToolData {
  const data: Part = {};
  for (const { textContent } of scripts) merge(data, JSON.parse(textContent ?? '{}') as Part);
  return data as unknown as ToolData;
}
