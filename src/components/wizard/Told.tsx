import { h } from 'preact';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import type { Step } from '../../lib/rules/core/replay.ts';
import { progress } from './Ask.tsx';
import { view, type Consequence, type State } from './state.ts';

/** What there is to tell besides where the reader stands. */
export interface Said extends Partial<Consequence> {
  readonly notice?: string | undefined;
}

const list = (steps: readonly Step[], answered = true): string =>
  steps.map(({ question, option }) => `${question.short} ${answered ? option.label : ''}`.trim()).join(' · ');

/** Where the reader stands, and which answers were kept or must be given anew. Each is one paragraph, drawn afresh. */
export const Told = ({
  data,
  state,
  answered,
  notice,
  kept = [],
  again = [],
  left = [],
}: Said & { readonly data: AskData; readonly state: State }) => {
  const { steps, end, outcome } = view(data.flow, state);
  const questions = steps.length === 1 ? 'één vraag' : `${steps.length} vragen`;
  return (
    <div>
      {notice && <p class="rb-kept">{notice}</p>}
      <p class="rb-progress">
        {outcome ? `Uitkomst, na ${questions}` : progress(data, end, steps.length + 1)}
      </p>
      {kept.length > 0 && <p class="rb-kept" data-kept>{`Bewaard: ${list(kept)}`}</p>}
      {again.length > 0 && (
        <p class="rb-kept" data-again>
          {`Opnieuw gevraagd, omdat je antwoord op “${answered}” veranderde: ${list(again, false)}`}
        </p>
      )}
      {left.length > 0 && <p class="rb-kept" data-left>{`Telt niet meer mee: ${list(left)}`}</p>}
    </div>
  );
};
