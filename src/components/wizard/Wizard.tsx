import { h, type VNode } from 'preact';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';
import { urgencyWords } from '../tool/urgency.ts';
import { Ask } from './Ask.tsx';
import { whereWords } from './where.ts';
import type { Handlers } from './handlers.ts';
import type { ResultProps } from './Result.tsx';
import { view, type State } from './state.ts';

interface Props {
  readonly data: AskData;
  readonly state: State;
  readonly on: Handlers;
}

const subtle = { type: 'button', class: 'nl-button nl-button--subtle' } as const;

/** The way back to the question before. */
export const Back = ({ position, on }: { position: number; on: Handlers }) => (
  <button type="button" class="rb-way" data-back onClick={() => on.goTo(position - 1)}>
    ‹ Vraag terug
  </button>
);

/** The answers so far, each to be changed; nothing before the first. An answer that stays is not drawn again. */
export const SoFar = ({ data, state, on }: Props) => {
  const { steps } = view(data.flow, state);
  return (
    steps.length > 0 && (
      <section class="rb-sofar">
        <h3>Je antwoorden tot nu toe</h3>
        <ol>
          {steps.map(({ id, question, option }, position) => (
            <li key={id + option.id} data-answer={id}>
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
          <button {...subtle} data-restart onClick={() => on.restart()}>
            Opnieuw beginnen
          </button>
        </div>
      </section>
    )
  );
};

/** What stands on paper only, above the room to write: what was printed, and for which place. */
export const Paper = ({ data, places }: { data: AskData; places: Places }) => (
  <p>{`${data.flow.title}, versie ${data.flow.version}. Routeboek ${whereWords(data, places)}.`}</p>
);

/**
 * A result while what draws it is still on its way, or did not come: the verdict, and the way to the same outcome on an ordinary
 * page.
 */
const Waiting = ({ data, path: { end }, outcome }: ResultProps) => (
  <div>
    <p class="rb-urgency">{urgencyWords[outcome.urgency]}</p>
    <h2 tabIndex={-1}>{outcome.title}</h2>
    <p>{outcome.summary}</p>
    <p>
      {'Dit is nog niet alles. '}
      <a class="nl-link" href={`${data.page}#uitkomst-${end}`}>
        Lees wat je doet en wie je belt
      </a>
    </p>
  </div>
);

/**
 * The card of the wizard: one question at a time, or the result. To be drawn afresh (with a key) for each step: where a
 * browser translates the page, words that are only changed stay as they were, above the answers to another question.
 */
export const Wizard = ({
  data,
  state,
  places,
  on,
  Result = Waiting,
}: Props & {
  readonly places: Places;
  /** Draws a result; it comes after the first question. */
  readonly Result?: ((props: ResultProps) => VNode) | undefined;
}) => {
  const path = view(data.flow, state);
  const { end, outcome } = path;
  return (
    <form
      autocomplete="off"
      data-question={outcome ? undefined : end}
      data-result={outcome && end}
      class={`rb-card${outcome ? ` rb-result rb-result--${outcome.urgency}` : ''}`}
    >
      {outcome ? (
        <Result data={data} path={path} outcome={outcome} state={state} places={places} on={on} />
      ) : (
        <Ask
          data={data}
          id={end}
          option={({ id, label }) => (
            <button
              type="button"
              class="rb-answer"
              data-option={id}
              aria-pressed={state.answers[end] === id ? 'true' : undefined}
              onClick={() => on.answer(end, id)}
            >
              {label}
            </button>
          )}
        />
      )}
    </form>
  );
};
