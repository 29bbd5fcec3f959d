import { h } from 'preact';
import type { Result as Explained } from '../../lib/rules/core/explain.ts';
import { neighbours } from '../../lib/rules/core/replay.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Actions, Cite, cited, Keep, List, Regional, urgencyWords } from '../tool/words.tsx';
import { Contacts } from './Contacts.tsx';
import { Gradually } from './Gradually.tsx';
import type { State } from './state.ts';
import type { Handlers } from './Wizard.tsx';

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
  <Gradually>
    {[
      <div data-copied>
        <p class="rb-progress">{urgencyWords[result.urgency]}</p>
        <h2 tabIndex={-1}>{result.title}</h2>
        <p>{result.summary}</p>
        <Regional notes={data.regional} ids={result.regional} />
      </div>,
      <div data-actions data-copied>
        <h3>Wat doe je nu</h3>
        <Actions actions={result.actions} />
      </div>,
      <div data-record data-copied>
        <List title="Leg dit vast" items={result.record} />
      </div>,
    ]}
  </Gradually>
);

/** Each answer with its ground, after the route in the numbers and letters of the card. */
const Why = ({ data, id, result }: Pick<Props, 'data' | 'id' | 'result'>) => (
  <div data-why data-copied>
    <h3>Waarom dit eruit komt</h3>
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
  </div>
);

/** The answers that would have led elsewhere, and where to. */
const WhatIf = ({ data, state }: Pick<Props, 'data' | 'state'>) => {
  const others = neighbours(data.flow, state.answers);
  return (
    others.length > 0 && (
      <details data-what-if>
        <summary>Wat als een antwoord anders was?</summary>
        <ul>
          {others.map(({ id, option, end, outcome }) => (
            <li>
              {`Vraag ${data.marks[id]} `}
              <strong>{option.label}</strong>
              {outcome
                ? `: uitkomst ${data.marks[end]}. ${outcome.title}`
                : `: dan volgt vraag ${data.marks[end]}`}
            </li>
          ))}
        </ul>
      </details>
    )
  );
};

/** The rest of a result, below the choice of municipality: whom to call, why, and on what ground. */
export const Rest = ({ data, id, result, state, on }: Props) => (
  <Gradually>
    {[
      <Contacts data={data} state={state} roles={result.roles} />,
      <Why data={data} id={id} result={result} />,
      <div>
        <div data-sources data-copied>
          <List title="Bronnen" items={cited(data.sources, result.sources, data.page)} />
        </div>
        <WhatIf data={data} state={state} />
        <List
          title="Ook handig"
          items={result.cards.map((card) => (
            <a class="nl-link" href={data.cards[card]?.href}>
              {data.cards[card]?.title}
            </a>
          ))}
        />
        <Keep print={on.print} copy={on.copy} />
      </div>,
    ]}
  </Gradually>
);
