import { Fragment, h, type VNode } from 'preact';
import type { Outcome } from '../../lib/calculators/answer.ts';
import type { Calculation } from './calculation.ts';
import type { CalculatorData } from './data.ts';
import type { ShownProps } from './Shown.tsx';

/** What the reader can do. Without these, in the page as built, the form waits for its script. */
export interface Handlers<V> {
  readonly set: (change: Partial<V>) => void;
  readonly reckon: () => void;
  readonly restart: () => void;
  /** Tells the reader what happened. */
  readonly say: (words: string) => void;
}

interface Props<V> {
  readonly calculation: Calculation<V>;
  readonly data: CalculatorData;
  readonly values: V;
  readonly outcome?: Outcome | undefined;
  readonly on?: Handlers<V>;
  /** What was last said to the reader: "Gekopieerd." */
  readonly notice?: string;
  /** Which answer this is: another one is drawn afresh, so that a translated page shows its words. */
  readonly turn?: number;
  /** Draws an answer; it comes after the form. */
  readonly Shown?: ((props: ShownProps) => VNode) | undefined;
}

const nothing = (): undefined => undefined;

/** The form, and below it the answer. */
export const Calculator = <V,>({
  calculation,
  data,
  values,
  outcome,
  on,
  notice = '',
  turn = 0,
  Shown,
}: Props<V>) => {
  const answer = outcome && 'answer' in outcome ? outcome.answer : undefined;
  const errors = outcome && 'errors' in outcome ? outcome.errors : {};
  return (
    <>
      {on ? (
        <p class="rb-byhand">
          Reken je liever zelf?{' '}
          <a class="nl-link" href="#overzicht">
            Zo doe je dat
          </a>
        </p>
      ) : (
        <p class="rb-byhand" data-no-script>
          Kun je niets invullen? Dan is het script van deze rekenhulp niet geladen.{' '}
          <a class="nl-link" href="#overzicht">
            Reken het zelf na
          </a>
        </p>
      )}
      <form
        class="rb-card"
        autocomplete="off"
        noValidate
        aria-label={data.title}
        onSubmit={(event) => {
          event.preventDefault();
          on?.reckon();
        }}
      >
        <fieldset class="rb-fields" disabled={!on}>
          <legend>Vul in</legend>
          <calculation.Form values={values} texts={data.texts} errors={errors} set={on?.set ?? nothing} />
          <div class="rb-buttons">
            <button type="submit" class="nl-button nl-button--primary" data-reckon>
              Reken uit
            </button>
            <button type="button" class="nl-button nl-button--subtle" data-restart onClick={on?.restart}>
              Wis alles
            </button>
          </div>
        </fieldset>
      </form>
      <p aria-live="polite" class="rb-live">
        {notice && <span key={`${turn} ${notice}`}>{notice}</span>}
      </p>
      {answer && Shown && <Shown key={turn} data={data} answer={answer} say={on?.say ?? nothing} />}
    </>
  );
};
