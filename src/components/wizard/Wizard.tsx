import { h } from 'preact';
import { explain } from '../../lib/rules/core/explain.ts';
import type { Step } from '../../lib/rules/core/replay.ts';
import { List, Regional } from '../tool/words.tsx';
import { Places } from './Contacts.tsx';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Now, Rest } from './Result.tsx';
import { view, type State } from './state.ts';

/** What the reader can do. Without these (in the page as built) an answer is a link into the overview. */
export interface Handlers {
  readonly answer: (option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  readonly place: (which: 'school' | 'leerling', slug: string) => void;
  readonly print: () => void;
  readonly copy: () => void;
}

interface Props {
  readonly data: ToolData;
  readonly state: State;
  readonly on?: Handlers | undefined;
}

const answers = { type: 'button', class: 'nl-button nl-button--secondary' } as const;
const subtle = { type: 'button', class: 'nl-button nl-button--subtle' } as const;

const Ask = ({ data, id, left, on }: Pick<Props, 'data' | 'on'> & { id: string; left: number }) => {
  const { questions } = data.flow;
  const question = questions[id];
  return (
    question && (
      <div>
        <p class="rb-progress">
          {`Vraag ${data.marks[id]} · ${left > 1 ? `nog hooguit ${left} vragen` : 'laatste vraag'}`}
        </p>
        <h2 tabIndex={-1}>{question.text}</h2>
        {question.explanation && <p>{question.explanation}</p>}
        <Regional notes={data.regional} ids={question.regional} />
        <div class="rb-answers">
          {question.options.map(({ id: option, label, next }) =>
            on ? (
              <button {...answers} data-option={option} onClick={() => on.answer(option)}>
                {label}
              </button>
            ) : (
              <a
                class={answers.class}
                href={`${data.page}#${next in questions ? 'vraag' : 'uitkomst'}-${next}`}
              >
                {label}
              </a>
            ),
          )}
        </div>
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

const SoFar = ({ steps, on }: { steps: readonly Step[]; on: Handlers }) =>
  steps.length > 0 && (
    <section class="rb-sofar">
      <h3>Je antwoorden tot nu toe</h3>
      <ol data-answers>
        {steps.map(({ id, question, option }, position) => (
          <li data-answer={id}>
            <span>
              {`${question.short} `}
              <strong>{option.label}</strong>
            </span>{' '}
            <button {...subtle} aria-label={`Wijzig: ${question.short}`} onClick={() => on.goTo(position)}>
              Wijzig
            </button>
          </li>
        ))}
      </ol>
      <div class="rb-buttons">
        <button {...subtle} data-back onClick={() => on.goTo(steps.length - 1)}>
          Vorige vraag
        </button>
        <button {...subtle} data-restart onClick={() => on.restart()}>
          Opnieuw beginnen
        </button>
      </div>
    </section>
  );

/**
 * The wizard: one question at a time, or the result; then the answers so far. The choice of municipality keeps its
 * place between the two: lists to choose from are the slowest thing on the page to make.
 */
export const Wizard = ({ data, state, on }: Props) => {
  const { end, outcome, left, ...path } = view(data.flow, state);
  const result = outcome && explain({ ...path, end, outcome }, outcome);
  return [
    <form
      data-question={result ? undefined : end}
      data-result={result && end}
      class={`rb-card${result ? ` rb-result rb-result--${result.urgency}` : ''}`}
    >
      {result ? <Now data={data} result={result} /> : <Ask data={data} id={end} left={left} on={on} />}
      {on && <Places data={data} state={state} on={on} />}
      {on && result && <Rest data={data} id={end} result={result} state={state} on={on} />}
    </form>,
    <p aria-live="polite" class="rb-live" />,
    on && <SoFar steps={path.steps} on={on} />,
  ];
};
