import { h, type VNode } from 'preact';
import type { Option } from '../../lib/rules/core/flow.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Gradually } from '../tool/Gradually.tsx';
import { List, Regional } from '../tool/words.tsx';

interface Props {
  readonly data: ToolData;
  /** The id of the question. */
  readonly id: string;
  /** Makes an answer to choose. */
  readonly option: (option: Option) => VNode;
  /** How many answers are drawn at once; the others, and what to weigh, come after. */
  readonly first?: number;
}

/** Where a reader stands: "Vraag 2 · nog hooguit 6 vragen". */
export const progress = ({ left, marks }: ToolData, id: string): string => {
  const questions = left[id] ?? 1;
  return `Vraag ${marks[id]} · ${questions > 1 ? `nog hooguit ${questions} vragen` : 'laatste vraag'}`;
};

/** A question with its answers, and what to weigh. */
export const Ask = ({ data, id, option, first }: Props) => {
  const question = data.flow.questions[id];
  return (
    question && (
      <div>
        <h2 tabIndex={-1}>{question.text}</h2>
        {question.explanation && <p>{question.explanation}</p>}
        <Regional notes={data.regional} ids={question.regional} />
        <div class="rb-answers">
          <Gradually key={id} first={first}>
            {question.options.map(option)}
          </Gradually>
        </div>
        {question.kind === 'weging' && (
          <div class="rb-weigh">
            <Gradually key={id} first={first && first - 3}>
              {[
                <List title="Weeg dit" items={question.weigh} />,
                <List title="Vraag het aan" items={question.ask} />,
              ]}
            </Gradually>
          </div>
        )}
      </div>
    )
  );
};
