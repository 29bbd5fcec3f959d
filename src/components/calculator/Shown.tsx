import { h } from 'preact';
import { spelled, type Answer, type Reason } from '../../lib/calculators/answer.ts';
import { Actions, Cite, cited, Keep } from '../tool/answer.tsx';
import { copy } from '../tool/copy.ts';
import { urgencyWords } from '../tool/urgency.ts';
import { List, Part, Regional } from '../tool/words.tsx';
import type { CalculatorData } from './data.ts';
import { answerText } from './text.ts';

/** What an answer is drawn from. */
export interface ShownProps {
  readonly data: CalculatorData;
  readonly answer: Answer;
  readonly say: (words: string) => void;
}

const Reasons = ({ data, reasons }: { data: CalculatorData; reasons: readonly Reason[] }) => (
  <ul>
    {reasons.map(({ text, sources }) => (
      <li>
        {text} <Cite sources={data.sources} citations={sources} />
      </li>
    ))}
  </ul>
);

/** The answer: what it is, who does what, whom to call, why, what is not certain, and what was filled in. */
export const Shown = ({ data, answer: said, say }: ShownProps) => {
  const answer = spelled(said, data.texts);
  return (
    <section data-result={answer.urgency} class={`rb-card rb-result rb-result--${answer.urgency}`}>
      <p class="rb-progress">{urgencyWords[answer.urgency]}</p>
      <h2 tabIndex={-1}>{answer.title}</h2>
      {answer.lines.map((line) => (
        <p>{line}</p>
      ))}
      <Part name="doen" title="Wie doet wat, nu">
        <Actions actions={answer.actions} />
      </Part>
      <List
        name="bellen"
        title="Wie bel je"
        items={answer.call.map((who) => (
          <a class="nl-link" href={data.contacts}>
            {who}
          </a>
        ))}
      />
      <Part name="waarom" title="Waarom">
        <Reasons data={data} reasons={answer.why} />
      </Part>
      <Part name="onzeker" title="Wat niet zeker is">
        <Reasons data={data} reasons={answer.uncertain} />
      </Part>
      <Regional notes={data.agreements} ids={answer.agreements} />
      <List
        name="bronnen"
        title="Bronnen"
        items={cited(
          data.sources,
          [...answer.why, ...answer.uncertain].flatMap(({ sources }) => sources),
        )}
      />
      <List name="gegeven" title="Hiermee is gerekend" items={answer.given} />
      <Keep copy={() => void copy(answerText(data, said)).then(say)} />
    </section>
  );
};
