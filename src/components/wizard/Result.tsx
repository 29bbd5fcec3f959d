import { Fragment, h } from 'preact';
import type { Result as Explained } from '../../lib/rules/core/explain.ts';
import { questionNumbers, type Citation } from '../../lib/rules/core/flow.ts';
import { neighbours } from '../../lib/rules/core/replay.ts';
import { Contacts } from './Contacts.tsx';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { State } from './state.ts';
import { List, Regional, type Handlers } from './Wizard.tsx';

interface Props {
  readonly data: ToolData;
  /** The id of the outcome. */
  readonly id: string;
  readonly result: Explained;
  readonly state: State;
  readonly on: Handlers | undefined;
}

const urgencyWords = {
  crisis: 'Nu meteen',
  melden: 'Melden',
  handelen: 'Aan de slag',
  vastleggen: 'Vastleggen en volgen',
} as const;

const Cite = ({ data, sources }: { data: ToolData; sources: readonly Citation[] }) => (
  <small>
    {sources.map(({ source, at }, index) => (
      <>
        {index > 0 && '; '}
        <a class="nl-link" href={`${data.page}#bron-${source}`}>
          bron {data.sources[source]?.number}
        </a>
        {at && `, ${at}`}
      </>
    ))}
  </small>
);

const cited = (data: ToolData, sources: readonly Citation[]) =>
  [...new Set(sources.map(({ source }) => source))].flatMap((id) => {
    const source = data.sources[id];
    return source ? [{ id, ...source }] : [];
  });

/** The answers that would have led elsewhere, and where to. */
const WhatIf = ({ data, state }: Pick<Props, 'data' | 'state'>) => {
  const numbers = questionNumbers(data.flow);
  const others = neighbours(data.flow, state.answers);
  return (
    others.length > 0 && (
      <details data-what-if>
        <summary>Wat als een antwoord anders was?</summary>
        <ul>
          {others.map(({ id, option, end, outcome }) => (
            <li>
              Vraag {numbers.get(id)} <strong>{option.label}</strong>:{' '}
              {outcome
                ? `uitkomst ${data.letters[end]}. ${outcome.title}`
                : `dan volgt vraag ${numbers.get(end)}`}
            </li>
          ))}
        </ul>
      </details>
    )
  );
};

/** The result: what to do now and who does it, what to record, whom to call, why, and on what ground. */
export const Result = ({ data, id, result, state, on }: Props) => {
  const outcome = data.flow.outcomes[id];
  const numbers = questionNumbers(data.flow);
  const sources = cited(data, [
    ...result.grounds.flatMap((ground) => ground.sources),
    ...(outcome?.sources ?? []),
  ]);
  return (
    <section data-result={id} class={`rb-card rb-result rb-result--${result.urgency}`}>
      <p class="rb-progress">{urgencyWords[result.urgency]}</p>
      <div data-copied>
        <h2 tabIndex={-1}>{result.title}</h2>
        <p>{result.summary}</p>
        <Regional data={data} ids={result.regional} />
      </div>
      <div data-actions data-copied>
        <h3>Wat doe je nu</h3>
        <ol>
          {result.actions.map(({ who, what }) => (
            <li>
              <strong>{who}:</strong> {what}
            </li>
          ))}
        </ol>
      </div>
      <div data-record data-copied>
        <List title="Leg dit vast" items={result.record} />
      </div>
      <Contacts data={data} state={state} on={on} roles={result.roles} />
      <div data-why data-copied>
        <h3>Waarom dit eruit komt</h3>
        <p data-place>
          {`Op de kaart (versie ${data.flow.version}): ${result.grounds.map(({ id: question, answer }) => `${numbers.get(question)} ${answer}`).join(' · ')} → ${data.letters[id]}`}
        </p>
        <ol>
          {result.grounds.map((ground) => (
            <li>
              {ground.question} <strong>{ground.answer}.</strong> {ground.because}{' '}
              <Cite data={data} sources={ground.sources} />
            </li>
          ))}
        </ol>
      </div>
      <div data-sources data-copied>
        <List
          title="Bronnen"
          items={sources.map(({ id: source, number, title, date, checkedOn, status }) => (
            <>
              <a class="nl-link" href={`${data.page}#bron-${source}`}>
                {number}. {title}
              </a>{' '}
              ({date}; gecontroleerd op {checkedOn}
              {status && `; ${status}`})
            </>
          ))}
        />
      </div>
      <WhatIf data={data} state={state} />
      <List
        title="Ook handig"
        items={result.cards.flatMap((card) => {
          const link = data.cards[card];
          return link
            ? [
                <a class="nl-link" href={link.href}>
                  {link.title}
                </a>,
              ]
            : [];
        })}
      />
      <div class="rb-buttons">
        <button type="button" class="nl-button nl-button--primary" data-print onClick={() => on?.print()}>
          Print
        </button>
        <button type="button" class="nl-button nl-button--secondary" data-copy onClick={() => on?.copy()}>
          Kopieer als tekst
        </button>
      </div>
    </section>
  );
};
