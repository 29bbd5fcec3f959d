import { h } from 'preact';
import type { Result as Explained } from '../../lib/rules/core/explain.ts';
import { neighbours } from '../../lib/rules/core/replay.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Actions, Cite, cited, Keep, List, Part, Regional } from '../tool/words.tsx';
import { Contacts } from './Contacts.tsx';
import { Prepare } from './Prepare.tsx';
import type { State } from './state.ts';
import type { Handlers } from './handlers.ts';

interface Props {
  readonly data: ToolData;
  /** The id of the outcome. */
  readonly id: string;
  readonly result: Explained;
  readonly state: State;
  readonly on: Handlers;
}

/** What a reader needs first: what this means, what to do now and who does it, and what to record. */
export const Now = ({ data, result }: Pick<Props, 'data' | 'result'>) => (
  <div>
    <div data-part="kern">
      <h2 tabIndex={-1}>{result.title}</h2>
      <p>{result.summary}</p>
    </div>
    <Part name="doen" title="Wat doe je nu">
      <Actions actions={result.actions} />
      <Regional notes={data.regional} ids={result.regional} />
    </Part>
    <List name="vastleggen" title="Leg dit vast" items={result.record} />
  </div>
);

/** Each answer with its ground, after the route in the numbers and letters of the card. */
const Why = ({ data, id, result }: Pick<Props, 'data' | 'id' | 'result'>) => (
  <Part name="waarom" title="Waarom">
    <p data-place>
      {`Op de kaart (versie ${data.flow.version}): ${result.grounds.map(({ id: question, answer }) => `${data.marks[question]} ${answer}`).join(' · ')} → ${data.marks[id]}`}
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
  </Part>
);

/** The answers that would have led elsewhere when the others stay as they are, and where to; closed until asked for. */
export const WhatIf = ({ data, state }: Pick<Props, 'data' | 'state'>) => (
  <details data-what-if>
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

/** The rest of a result, below the choice of municipality: whom to call, why, and on what ground. */
export const Rest = ({ data, id, result, state, on }: Props) => (
  <div class="rb-rest">
    <Contacts key={`${state.school} ${state.leerling}`} data={data} state={state} roles={result.roles} />
    <Prepare data={data} result={result} />
    <Why data={data} id={id} result={result} />
    <List name="bronnen" title="Bronnen" items={cited(data.sources, result.sources, data.page)} />
    <List
      title="Ook handig"
      items={result.cards.map((card) => (
        <a class="nl-link" href={data.cards[card]?.href}>
          {data.cards[card]?.title}
        </a>
      ))}
    />
    <Keep copy={on.copy} />
  </div>
);
