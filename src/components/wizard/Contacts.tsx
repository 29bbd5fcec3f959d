import { h } from 'preact';
import type { Result } from '../../lib/rules/core/explain.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { Places } from '../place/chosen.ts';
import { AllContacts, ChoosePlaces, Late, pick, type Choosing, type Props } from './ChoosePlaces.tsx';
import { callNow, contactsFor, placeOf } from './call.ts';
import { nameOf } from './where.ts';
import { Part } from '../tool/words.tsx';

/** The contacts for one role, for the chosen municipality. */
const ForRole = ({ data, places, role }: Props & { role: string }) => {
  const found = contactsFor(data, role, places);
  const chosen = placeOf(data, role, places);
  const { label, by } = data.roles[role] ?? {};
  return (
    <li>
      <h4>
        {label}
        {chosen && <small>{` telt de gemeente van de ${by}: ${nameOf(data, chosen)}`}</small>}
      </h4>
      {found.map(({ organisation, serves, lines }) => (
        <p class={!chosen && serves ? 'rb-brief' : undefined}>
          {organisation}
          {!chosen && serves && ` (${serves})`}
          {lines.map(({ text, href }) => [
            <br />,
            href ? (
              <a class="nl-link" href={href}>
                {text}
              </a>
            ) : (
              <small>{text}</small>
            ),
          ])}
        </p>
      ))}
      {!found.length && (
        <p>
          {`${data.nobody} `}
          <AllContacts data={data} />
        </p>
      )}
    </li>
  );
};

/**
 * Whom to call here, in the order of the outcome. To be drawn afresh (with a key) for another municipality: where a browser
 * translates the page, words that are only changed stay as they were.
 */
export const Contacts = ({ data, places, roles }: Props & { roles: readonly string[] }) => (
  <ul>
    {roles.map((role) => (
      <ForRole key={role} data={data} places={places} role={role} />
    ))}
  </ul>
);

/** The number to call, under the headline of a result. Drawn afresh for another municipality, as all contacts. */
export const CallNow = ({ data, places, choose, result }: Choosing & { result: Result }) => {
  const found = callNow(data, result, places);
  if (!found) return null;
  const { calls, missing } = found;
  const { label, by } = data.roles[missing ?? ''] ?? {};
  return (
    <div class="rb-call" data-call>
      {calls.map(({ words, text, href, serves, tried }) => (
        <a class="nl-button nl-button--primary" href={href}>
          <span>
            {`${words} `}
            <strong>{text}</strong>
            {serves && <small>{` voor ${serves}`}</small>}
            {!tried && <small> nummer nog niet nagebeld</small>}
          </span>
        </a>
      ))}
      {missing && (
        <p>
          {label}: nog geen nummer.{' '}
          {by === 'allen' || placeOf(data, missing, places) ? (
            <AllContacts data={data} />
          ) : (
            <button
              class="nl-button nl-button--primary"
              type="button"
              onClick={({ currentTarget }) =>
                pick(currentTarget, { places, choose }, by as keyof Places, elsewhere)
              }
            >
              Kies de plaats
            </button>
          )}
        </p>
      )}
      <Late data={data} />
    </div>
  );
};

/** Whom to call, with the choice of municipality that decides it. */
export const WhoToCall = ({ roles, ...props }: Choosing & { roles: readonly string[] }) =>
  roles.length > 0 && (
    <Part name="bellen" title="Wie bel je">
      {roles.some((role) => props.data.roles[role]?.by !== 'allen') && <ChoosePlaces {...props} />}
      <Contacts key={`${props.places.school} ${props.places.leerling}`} {...props} roles={roles} />
    </Part>
  );
