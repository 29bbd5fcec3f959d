import { Fragment, h } from 'preact';
import { explain } from '../../lib/rules/core/explain.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';
import { Ask } from './Ask.tsx';
import { whereWords } from './where.ts';
import type { Handlers } from './handlers.ts';
import { Result } from './Result.tsx';
import { view, type State } from './state.ts';

interface Props {
  readonly data: ToolData;
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
          <button {...subtle} data-restart onClick={() => on.restart()}>
            Opnieuw beginnen
          </button>
        </div>
      </section>
    )
  );
};

/** What stands on paper only: what was printed, for which place, and room to write. */
export const Paper = ({ data, places }: { data: ToolData; places: Places }) => (
  <>
    <p>
      {`${data.flow.title}, versie ${data.flow.version}. Routeboek ${whereWords(data, places)}. Schrijf hier geen namen van leerlingen.`}
    </p>
    <p class="rb-write">Datum, tijd en wie dit invulde:</p>
    <p class="rb-write">Aantekeningen:</p>
  </>
);

/**
 * The card of the wizard: one question at a time, or the result. To be drawn afresh (with a key) for each step: where a
 * browser translates the page, words that are only changed stay as they were, above the answers to another question.
 */
export const Wizard = ({ data, state, places, on }: Props & { readonly places: Places }) => {
  const path = view(data.flow, state);
  const { end, outcome } = path;
  const result = outcome && explain(path, outcome);
  return (
    <form
      autocomplete="off"
      data-question={result ? undefined : end}
      data-result={result && end}
      class={`rb-card${result ? ` rb-result rb-result--${result.urgency}` : ''}`}
    >
      {result ? (
        <Result data={data} id={end} result={result} state={state} places={places} on={on} />
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
