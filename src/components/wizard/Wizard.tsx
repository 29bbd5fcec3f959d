import { h } from 'preact';
import { explain } from '../../lib/rules/core/explain.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { urgencyWords } from '../tool/words.tsx';
import { Ask } from './Ask.tsx';
import { Places } from './Contacts.tsx';
import { Now, Rest } from './Result.tsx';
import type { Handlers } from './handlers.ts';
import { view, type State } from './state.ts';

interface Props {
  readonly data: ToolData;
  readonly state: State;
  readonly on: Handlers;
}

const subtle = { type: 'button', class: 'nl-button nl-button--subtle' } as const;

/** The answers so far, each to be changed; nothing before the first. */
export const SoFar = ({ data, state, on }: Props) => {
  const { steps } = view(data.flow, state);
  return (
    steps.length > 0 && (
      <section class="rb-sofar">
        <h3>Je antwoorden tot nu toe</h3>
        <ol>
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
    )
  );
};

/**
 * The card of the wizard: one question at a time, or the result. To be drawn afresh (with a key) for each step: where a
 * browser translates the page, words that are only changed stay as they were, above the answers to another question.
 */
export const Wizard = ({ data, state, on }: Props) => {
  const path = view(data.flow, state);
  const { end, outcome } = path;
  const result = outcome && explain(path, outcome);
  return (
    <form
      data-question={result ? undefined : end}
      data-result={result && end}
      class={`rb-card${result ? ` rb-result rb-result--${result.urgency}` : ''}`}
    >
      {result && (
        <p class="rb-progress" data-part>
          {urgencyWords[result.urgency]}
        </p>
      )}
      {result ? (
        <Now data={data} result={result} />
      ) : (
        <Ask
          data={data}
          id={end}
          option={({ id, label }) => (
            <button
              type="button"
              class="nl-button nl-button--secondary"
              data-option={id}
              aria-pressed={state.answers[end] === id ? 'true' : undefined}
              onClick={() => on.answer(end, id)}
            >
              {label}
            </button>
          )}
        />
      )}
      <Places data={data} state={state} on={on} />
      {result && <Rest data={data} id={end} result={result} state={state} on={on} />}
    </form>
  );
};
