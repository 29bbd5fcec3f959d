import type { ToolData } from '../../lib/rules/faces/tool-data.ts';

/**
 * The parts of the data, in the order in which they stand in the page. Each part lies beside the text that it
 * repeats: a compressed page then carries the words once (the window of gzip is 32 kB).
 */
export function readParts(scripts: Iterable<{ readonly textContent: string | null }>): ToolData {
  const data: Record<string, unknown> = {};
  const merge = (into: Record<string, unknown>, part: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(part)) {
      const old = into[key];
      if (old && typeof old === 'object' && !Array.isArray(old))
        merge(old as typeof into, value as typeof into);
      else into[key] = value;
    }
  };
  for (const { textContent } of scripts) merge(data, JSON.parse(textContent ?? '{}') as typeof data);
  return data as unknown as ToolData;
}
