import { h, type VNode } from 'preact';
import type { Option } from '../../lib/rules/core/flow.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { List, Regional } from '../tool/words.tsx';

interface Props {
  readonly data: ToolData;
  /** The id of the question. */
  readonly id: string;
  /** Makes an answer to choose. */
  readonly option: (option: Option) => VNode;
}

/**
 * Where a reader stands, in steps of the reader's own: "Vraag 2 · nog hooguit 6 vragen". The numbers of the card have gaps where
 * a route passes over a question.
 */
export const progress = ({ left }: ToolData, id: string, step: number): string => {
  const questions = left[id] ?? 1;
  return `Vraag ${step} · ${questions > 1 ? `nog hooguit ${questions} vragen` : 'laatste vraag'}`;
};

/** A question with its answers, and what to weigh. */
export const Ask = ({ data, id, option }: Props) => {
  const question = data.flow.questions[id];
  return (
    question && (
      <div>
        <h2 tabIndex={-1}>{question.text}</h2>
        {question.explanation && <p>{question.explanation}</p>}
        <Regional notes={data.regional} ids={question.regional} />
        <div class="rb-answers">{question.options.map(option)}</div>
        {question.kind === 'weging' && (
          <div class="rb-weigh">
            <List title="Weeg dit" items={question.weigh} />
            <List title="Vraag het aan" items={question.ask} />
          </div>
        )}
      </div>
    )
  );
};
