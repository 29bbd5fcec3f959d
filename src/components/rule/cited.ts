import type { ToolData } from '../../lib/rules/faces/tool-data.ts';

/** A citation by the number of the source in the list on the page: "bron 3, art. 21a". */
export const cited = (
  { sources }: Pick<ToolData, 'sources'>,
  { source, at }: { readonly source: string; readonly at?: string | undefined },
): string => `bron ${sources[source]?.number}${at ? `, ${at}` : ''}`;
