import { regionalSentence } from '../../region/fill.ts';
import { originOf } from '../../region/note.ts';
import type { Region } from '../../region/region.ts';
import type { Source } from '../../sources/source.ts';
import type { Citation } from '../core/flow.ts';
import type { Input, Table } from '../core/table.ts';

/** A part of an id as a name in FEEL, where a hyphen would be read as a minus. */
export const feelName = (id: string): string => id.replaceAll('-', '_');

/** A list of values as FEEL writes it: `"ja", "nee"`. */
export const feelList = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(', ');

/** What somebody who asks the question must know: explanation, what to weigh, what the region agreed, answers. */
export function inputWords(input: Input, region: Region, sourceOf: (id: string) => Source): string {
  const weighing =
    input.kind === 'weging' &&
    `Weeg dit zelf, en niet alleen. Let op: ${input.weigh.join('; ')}. Overleg met: ${input.ask.join('; ')}.`;
  const agreed = (input.regional ?? []).map((id) => {
    const { label, sentence, source, at, checkedOn } = regionalSentence(region, id);
    if (source === undefined || checkedOn === undefined) return `${label}: ${sentence}`;
    return `${label}: ${sentence} Bron: ${originOf(sourceOf(source), at, checkedOn)}`;
  });
  const answers = input.values.map(({ id, label }) => `${id} = ${label}`).join('; ');
  return [input.explanation, weighing, ...agreed, `Antwoorden: ${answers}.`].filter(Boolean).join('\n');
}

/** What each outcome means. What to do then, and whom to call, is too much for a table: that is in the JSON. */
export const outcomeWords = ({ outcomes }: Table): string =>
  Object.entries(outcomes)
    .map(([id, { title, urgency }]) => `${id} = ${title} (${urgency})`)
    .join('\n');

/** Citations in one line: "Leerplichtwet, art. 21a; Routeboek, blz. 12". */
export const citationWords = (citations: readonly Citation[], sourceOf: (id: string) => Source): string =>
  citations.map(({ source, at }) => [sourceOf(source).title, at].filter(Boolean).join(', ')).join('; ');
