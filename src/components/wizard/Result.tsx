import { h } from 'preact';
import { explain, type Result as Explained } from '../../lib/rules/core/explain.ts';
import { questionNumbers, type Outcome } from '../../lib/rules/core/flow.ts';
import { neighbours } from '../../lib/rules/core/neighbours.ts';
import type { Path } from '../../lib/rules/core/replay.ts';
import { outcomeLetters } from '../../lib/rules/faces/letters.ts';
import type { AskData, SharedData, ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';
import { Actions, Cite, cited, Fold, Keep } from '../tool/answer.tsx';
import { copy } from '../tool/copy.ts';
import { urgencyWords } from '../tool/urgency.ts';
import { Part, Regional } from '../tool/words.tsx';
import { asText } from './as-text.ts';
import { belowLater } from './below.ts';
import type { Choosing } from './ChoosePlaces.tsx';
import { CallNow, WhoToCall } from './Contacts.tsx';
import type { PlaceChoice } from './places.ts';
import { Prepare } from './Prepare.tsx';
import type { State } from './state.ts';
import type { Handlers } from './handlers.ts';

/** What a result is drawn from, with what all rules share. */
export interface ResultProps {
  readonly data: AskData;
  /** The answers that led here. */
  readonly path: Path;
  readonly outcome: Outcome;
  readonly state: State;
  readonly places: Places;
  readonly on: Handlers;
}

interface Props {
  readonly data: ToolData;
  /** The id of the outcome. */
  readonly id: string;
  readonly result: Explained;
}

/** So many things to do stand in sight; the others follow when asked for. */
const now = 3;

/** What to record, to be ticked off. The ticks live on the screen only, and go with the result. */
const Record = ({ items }: { items: readonly string[] }) => (
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
const Why = ({ data, id, result }: Props) => {
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
const WhatIf = ({ data, state }: Pick<ResultProps, 'data' | 'state'>) => (
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
const Further = ({ data, result }: Pick<Props, 'data' | 'result'>) =>
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

/**
 * A result, what is needed first on top: the verdict, the number to call, what to do now, whom to call, what to have at hand, what
 * to record. The rest stays closed.
 */
const Result = ({ data, path, outcome, state, places, choose, on }: ResultProps & Choosing) => {
  const result = explain(path, outcome);
  const take = (): void => {
    const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
    const address = location.origin + location.pathname;
    void copy(asText({ data, result, places, day, address })).then(on.say);
  };
  return (
    <div ref={belowLater}>
      <div data-part="kern">
        <p class="rb-urgency">{urgencyWords[result.urgency]}</p>
        <h2 tabIndex={-1}>{result.title}</h2>
        <CallNow
          key={`${places.school} ${places.leerling}`}
          data={data}
          places={places}
          choose={choose}
          result={result}
        />
        <p>{result.summary}</p>
      </div>
      <Part name="doen" title="Doe nu">
        <Actions actions={result.actions.slice(0, now)} />
      </Part>
      {result.actions.length > now && (
        <Fold name="daarna" title={`Daarna: ${result.actions.length - now} stappen meer`} printed>
          <Actions actions={result.actions.slice(now)} start={now + 1} />
        </Fold>
      )}
      <WhoToCall data={data} places={places} roles={result.roles} choose={choose} />
      <Prepare data={data} result={result} />
      <Record items={result.record} />
      <Keep copy={take} />
      <Further data={data} result={result} />
      {result.regional.length > 0 && (
        <Fold name="regio" title={`Wat is afgesproken: ${data.region.name}`}>
          <Regional notes={data.regional} ids={result.regional} />
        </Fold>
      )}
      <Why data={data} id={path.end} result={result} />
      <Fold name="bronnen" title="Bronnen">
        <ul>
          {cited(data.sources, result.sources, data.page).map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </Fold>
      <WhatIf data={data} state={state} />
    </div>
  );
};

/** What draws a result, once what all rules share is there; `choose` is called with the place that a reader chooses in it. */
export const resultWith = (shared: SharedData, choose: PlaceChoice['choose']) => (props: ResultProps) => (
  <Result {...props} data={{ ...props.data, ...shared }} choose={choose} />
);

export { placesOf } from './places.ts';
