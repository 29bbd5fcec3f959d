import type { Region } from '../../region/region.ts';
import type { Source } from '../../sources/source.ts';
import { questionNumbers, type Action, type Citation, type Flow } from '../core/flow.ts';
import { sourcesOf } from './citations.ts';

const cite = ({ source, at }: Citation) => ({ source, at: at ?? null });
const inWords = ({ who, what }: Action) => `${who}: ${what}`;

/**
 * A rule in its normal form, with the region filled in, as open data: the shape of `/open-data/…/<regel>.json`.
 * A table rule is given as the flow it becomes, so each option that settles an outcome carries its ground.
 */
export function exportRule(flow: Flow, region: Region, sources: ReadonlyMap<string, Source>) {
  const numbers = questionNumbers(flow);
  return {
    id: flow.id,
    version: flow.version,
    title: flow.title,
    purpose: flow.purpose,
    region: region.id,
    start: flow.start,
    questions: Object.fromEntries(
      Object.entries(flow.questions).map(([id, question]) => [
        id,
        {
          number: numbers.get(id),
          text: question.text,
          short: question.short,
          explanation: question.explanation ?? null,
          kind: question.kind,
          weigh: question.kind === 'weging' ? question.weigh : [],
          ask: question.kind === 'weging' ? question.ask : [],
          regional: question.regional ?? [],
          options: question.options.map((option) => ({
            id: option.id,
            label: option.label,
            next: option.next,
            because: option.because,
            actions: (option.actions ?? []).map(inWords),
            record: option.record ?? [],
            roles: option.roles ?? [],
            sources: option.sources.map(cite),
          })),
        },
      ]),
    ),
    outcomes: Object.fromEntries(
      Object.entries(flow.outcomes).map(([id, outcome]) => [
        id,
        {
          title: outcome.title,
          short: outcome.short,
          summary: outcome.summary,
          urgency: outcome.urgency,
          actions: outcome.actions.map(inWords),
          record: outcome.record,
          roles: outcome.roles,
          cards: outcome.cards,
          regional: outcome.regional ?? [],
          sources: outcome.sources.map(cite),
        },
      ]),
    ),
    sources: Object.fromEntries(
      sourcesOf(flow).flatMap((id) => {
        const source = sources.get(id);
        if (!source) return [];
        const { title, publisher, date, url, checkedOn, status, remark } = source;
        return [
          [id, { title, publisher, date, url: url ?? null, checkedOn, status, remark: remark ?? null }],
        ];
      }),
    ),
  };
}
