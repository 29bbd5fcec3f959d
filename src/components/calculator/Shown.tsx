import { h, type ComponentChildren } from 'preact';
import { spelled, type Answer, type Reason } from '../../lib/calculators/answer.ts';
import { Actions, Cite, cited, Keep, Regional, urgencyWords } from '../tool/words.tsx';
import type { CalculatorData } from './data.ts';

interface Props {
  readonly data: CalculatorData;
  readonly answer: Answer;
  readonly print: () => void;
  readonly copy: () => void;
}

const Part = ({ name, title, children }: { name: string; title: string; children: ComponentChildren }) => (
  <div data-part={name}>
    <h3>{title}</h3>
    {children}
  </div>
);

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
export const Shown = ({ data, answer: said, print, copy }: Props) => {
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
      <Part name="bellen" title="Wie bel je">
        <ul>
          {answer.call.map((who) => (
            <li>
              <a class="nl-link" href={data.contacts}>
                {who}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="waarom" title="Waarom">
        <Reasons data={data} reasons={answer.why} />
      </Part>
      <Part name="onzeker" title="Wat niet zeker is">
        <Reasons data={data} reasons={answer.uncertain} />
      </Part>
      <Regional notes={data.agreements} ids={answer.agreements} />
      <Part name="bronnen" title="Bronnen">
        <ul>
          {cited(
            data.sources,
            [...answer.why, ...answer.uncertain].flatMap(({ sources }) => sources),
          ).map((source) => (
            <li>{source}</li>
          ))}
        </ul>
      </Part>
      <Part name="gegeven" title="Hiermee is gerekend">
        <ul>
          {answer.given.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Part>
      <Keep print={print} copy={copy} />
    </section>
  );
};
