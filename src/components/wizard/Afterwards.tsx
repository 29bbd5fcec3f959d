import { h } from 'preact';
import type { Result } from '../../lib/rules/core/explain.ts';
import { questionNumbers } from '../../lib/rules/core/flow.ts';
import { neighbours } from '../../lib/rules/core/neighbours.ts';
import { outcomeLetters } from '../../lib/rules/faces/letters.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Cite, Fold } from '../tool/answer.tsx';
import { Part } from '../tool/words.tsx';
import type { State } from './state.ts';

/** What the parts of a result that stand below the things to do are drawn from. */
interface Props {
  readonly data: ToolData;
  /** The id of the outcome. */
  readonly id: string;
  readonly result: Result;
}

/** What to record, to be ticked off. The ticks live on the screen only, and go with the result. */
export const Record = ({ items }: { items: readonly string[] }) => (
  <Part name="vastleggen" title="Leg dit vast">
    <ul class="rb-ticks">
      {items.map((item) => (
        <li>
          <label>
            <input type="checkbox" autocomplete="off" />
            <span>{item}</span>
          </label>
        </li>
      ))}
    </ul>
  </Part>
);

/** Each answer with its ground, after the route in the numbers and letters of the card. */
export const Why = ({ data, id, result }: Props) => {
  const numbers = questionNumbers(data.flow);
  const route = result.grounds.map(({ id: question, answer }) => `${numbers.get(question)} ${answer}`);
  return (
    <Fold name="waarom" title="Waarom">
      <p data-place>
        {`Op de kaart (versie ${data.flow.version}): ${route.join(' · ')} → ${outcomeLetters(data.flow).get(id)}`}
      </p>
      <ol>
        {result.grounds.map(({ question, answer, because, sources }) => (
          <li>
            {`${question} `}
            <strong>{answer}.</strong>
            {` ${because} `}
            <Cite sources={data.sources} citations={sources} page={data.page} />
          </li>
        ))}
      </ol>
    </Fold>
  );
};

/** The answers that would have led elsewhere when the others stay as they are, and where to; closed until asked for. */
export const WhatIf = ({ data, state }: Pick<Props, 'data'> & { readonly state: State }) => (
  <details class="rb-fold" data-what-if>
    <summary>Wat als één antwoord anders was?</summary>
    <p>
      Als je andere antwoorden hetzelfde blijven. Bij “Wijzig” weeg je opnieuw wat van dat antwoord afhangt.
    </p>
    <ul>
      {neighbours(data.flow, state.answers).map(({ id, option, end, outcome }) => (
        <li>
          {`${data.flow.questions[id]?.short} `}
          <strong>{option.label}</strong>
          {outcome
            ? `: dan is de uitkomst “${outcome.title}”`
            : `: dan volgt de vraag “${data.flow.questions[end]?.short}”`}
        </li>
      ))}
    </ul>
  </details>
);

/** Other tools that go on from here. */
export const Further = ({ data, result }: Pick<Props, 'data' | 'result'>) =>
  result.cards.length > 0 && (
    <Part name="verder-met" title="Ook handig">
      <ul>
        {result.cards.map((card) => (
          <li>
            <a class="nl-link" href={`${data.region.tools}${card}/`}>
              {data.cards[card]}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
