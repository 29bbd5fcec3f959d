import { h, type VNode } from 'preact';
import type { Option } from '../../lib/rules/core/flow.ts';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import { List, Regional } from '../tool/words.tsx';

interface Props {
  readonly data: AskData;
  /** The id of the question. */
  readonly id: string;
  /** Makes an answer to choose. */
  readonly option: (option: Option) => VNode;
}

/**
 * Where a reader stands, in steps of the reader's own: "Vraag 2 · nog hooguit 6 vragen". The numbers of the card have gaps where
 * a route passes over a question.
 */
export const progress = ({ flow }: AskData, id: string, step: number): string => {
  const questions = flow.questions[id]?.left ?? 1;
  return `Vraag ${step} · ${questions > 1 ? `nog hooguit ${questions} vragen` : 'laatste vraag'}`;
};

/**
 * A question with its answers. What to weigh stands above them: closed on a phone, so that the answers are in sight, and open on
 * a wide screen and on paper.
 */
export const Ask = ({ data, id, option }: Props) => {
  const question = data.flow.questions[id];
  if (!question) return null;
  const heading = `vraagt-${data.flow.id}`;
  const [first, rest] = question.explained ?? [];
  return (
    <div>
      <h2 id={heading} tabIndex={-1}>
        {question.text}
      </h2>
      {first && <p class="rb-explain">{first}</p>}
      {(rest || question.kind === 'weging') && (
        <div class="rb-aids">
          {rest && (
            <details class="rb-aid">
              <summary>Meer uitleg</summary>
              <p>{rest}</p>
            </details>
          )}
          {question.kind === 'weging' && (
            <details class="rb-aid rb-weigh">
              <summary>Weeg dit, en wie je vraagt</summary>
              <div>
                <List title="Weeg dit" items={question.weigh} />
                <List title="Vraag het aan" items={question.ask} />
              </div>
            </details>
          )}
        </div>
      )}
      <div class="rb-answers" role="group" aria-labelledby={heading}>
        {question.options.map((one) => [option(one), ' '])}
      </div>
      <Regional notes={data.regional} ids={question.regional} />
    </div>
  );
};
