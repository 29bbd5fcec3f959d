import { Fragment, h, type ComponentChildren } from 'preact';
import { spelled, type Answer, type Reason, type Spelled } from '../../lib/calculators/answer.ts';
import type { CalculatorData } from './data.ts';

interface Props {
  readonly data: CalculatorData;
  readonly answer: Answer;
  readonly print: () => void;
  readonly copy: () => void;
}

const urgencyWords = {
  crisis: 'Nu meteen',
  melden: 'Melden',
  handelen: 'Aan de slag',
  vastleggen: 'Vastleggen',
} as const;

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
        {text}{' '}
        <small>
          {sources.map(({ source, at }, index) => (
            <>
              {index > 0 && '; '}
              <a class="nl-link" href={`#bron-${source}`}>
                bron {data.sources[source]?.number}
              </a>
              {at && `, ${at}`}
            </>
          ))}
        </small>
      </li>
    ))}
  </ul>
);

const citedIn = ({ why, uncertain }: Spelled): readonly string[] => [
  ...new Set([...why, ...uncertain].flatMap(({ sources }) => sources.map(({ source }) => source))),
];

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
        <ol>
          {answer.actions.map(({ who, what }) => (
            <li>
              <strong>{who}:</strong> {what}
            </li>
          ))}
        </ol>
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
      {answer.agreements.map((id) => {
        const { label, sentence, origin } = data.agreements[id] ?? { label: '', sentence: '', origin: '' };
        return (
          <p class="rb-regional">
            <strong>{label}.</strong> {sentence} {origin && <small>{origin}</small>}
          </p>
        );
      })}
      <Part name="bronnen" title="Bronnen">
        <ul>
          {citedIn(answer).map((source) => (
            <li>
              <a class="nl-link" href={`#bron-${source}`}>
                bron {data.sources[source]?.number}
              </a>
              : {data.sources[source]?.words}
            </li>
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
      <div class="rb-buttons">
        <button type="button" class="nl-button nl-button--primary" data-print onClick={print}>
          Print
        </button>
        <button type="button" class="nl-button nl-button--secondary" data-copy onClick={copy}>
          Kopieer als tekst
        </button>
      </div>
    </section>
  );
};
