import { Fragment, h, type ComponentChildren } from 'preact';
import { explain } from '../../lib/rules/core/explain.ts';
import type { Question } from '../../lib/rules/core/flow.ts';
import { Places } from './Contacts.tsx';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Result } from './Result.tsx';
import { view, type State } from './state.ts';

/** What the reader can do. Without these (in the page as built) an answer is a link into the overview. */
export interface Handlers {
  readonly answer: (option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  readonly place: (which: 'school' | 'home', slug: string) => void;
  readonly print: () => void;
  readonly copy: () => void;
}

interface Props {
  readonly data: ToolData;
  readonly state: State;
  readonly on?: Handlers | undefined;
}

/** A list under a heading; nothing when there is nothing to list. */
export const List = ({ title, items }: { title: string; items: readonly ComponentChildren[] }) =>
  items.length > 0 && (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </div>
  );

export const Regional = ({ data, ids }: { data: ToolData; ids: readonly string[] }) =>
  ids.map((id) => {
    const note = data.regional[id];
    return (
      note && (
        <p class="rb-regional">
          <strong>{note.label}.</strong> {note.sentence} {note.origin && <small>{note.origin}</small>}
        </p>
      )
    );
  });

const Options = ({
  data,
  question,
  on,
}: {
  data: ToolData;
  question: Question;
  on: Handlers | undefined;
}) => (
  <div class="rb-answers">
    {question.options.map(({ id, label, next }) =>
      on ? (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-option={id}
          onClick={() => on.answer(id)}
        >
          {label}
        </button>
      ) : (
        <a
          class="nl-button nl-button--secondary"
          href={`${data.page}#${next in data.flow.questions ? 'vraag' : 'uitkomst'}-${next}`}
        >
          {label}
        </a>
      ),
    )}
  </div>
);

const Ask = ({
  data,
  id,
  left,
  on,
}: {
  data: ToolData;
  id: string;
  left: number;
  on: Handlers | undefined;
}) => {
  const question = data.flow.questions[id];
  const number = Object.keys(data.flow.questions).indexOf(id) + 1;
  return (
    question && (
      <form data-question={id} class="rb-card">
        <p class="rb-progress">
          {`Vraag ${number} · ${left > 1 ? `nog hooguit ${left} vragen` : 'laatste vraag'}`}
        </p>
        <h2 tabIndex={-1}>{question.text}</h2>
        {question.explanation && <p>{question.explanation}</p>}
        <Regional data={data} ids={question.regional ?? []} />
        <Options data={data} question={question} on={on} />
        {question.kind === 'weging' && (
          <div class="rb-weigh">
            <List title="Weeg dit" items={question.weigh} />
            <List title="Vraag het aan" items={question.ask} />
          </div>
        )}
      </form>
    )
  );
};

const SoFar = ({ data, state, on }: Props) => {
  const { steps } = view(data.flow, state);
  return (
    steps.length > 0 && (
      <section class="rb-sofar">
        <h3>Je antwoorden tot nu toe</h3>
        <ol data-answers>
          {steps.map(({ id, question, option }, position) => (
            <li data-answer={id}>
              <span>
                {question.short} <strong>{option.label}</strong>
              </span>{' '}
              <button
                type="button"
                class="nl-button nl-button--subtle"
                aria-label={`Wijzig: ${question.short}`}
                onClick={() => on?.goTo(position)}
              >
                Wijzig
              </button>
            </li>
          ))}
        </ol>
        <div class="rb-buttons">
          <button
            type="button"
            class="nl-button nl-button--subtle"
            data-back
            onClick={() => on?.goTo(steps.length - 1)}
          >
            Vorige vraag
          </button>
          <button
            type="button"
            class="nl-button nl-button--subtle"
            data-restart
            onClick={() => on?.restart()}
          >
            Opnieuw beginnen
          </button>
        </div>
      </section>
    )
  );
};

/** The wizard: one question at a time, or the result; then the answers so far. */
export const Wizard = ({ data, state, on }: Props) => {
  const path = view(data.flow, state);
  return (
    <>
      {path.outcome ? (
        <Result data={data} id={path.end} result={explain(path, path.outcome)} on={on} state={state} />
      ) : (
        <Ask data={data} id={path.end} left={path.left} on={on} />
      )}
      <p aria-live="polite" class="rb-live" />
      <SoFar data={data} state={state} on={on} />
      {!path.outcome && on && <Places data={data} state={state} on={on} />}
    </>
  );
};
