import { h } from 'preact';
import { explain } from '../../lib/rules/core/explain.ts';
import type { Outcome } from '../../lib/rules/core/flow.ts';
import type { Path } from '../../lib/rules/core/replay.ts';
import type { AskData, SharedData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';
import { Actions, cited, Fold, Keep } from '../tool/answer.tsx';
import { copy } from '../tool/copy.ts';
import { urgencyWords } from '../tool/urgency.ts';
import { Part, Regional } from '../tool/words.tsx';
import { Further, Record, WhatIf, Why } from './Afterwards.tsx';
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

/** So many things to do stand in sight; the others follow when asked for. */
const now = 3;

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
