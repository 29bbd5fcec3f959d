import { h } from 'preact';
import type { Result } from '../../lib/rules/core/explain.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { Places } from '../place/chosen.ts';
import { lookUp } from '../place/load.ts';
import { callNow, contactsFor, placeOf } from './call.ts';
import { nameOf } from './where.ts';
import { Part } from '../tool/words.tsx';

interface Props {
  readonly data: ToolData;
  readonly places: Places;
}

interface Choosing extends Props {
  readonly choose: (which: keyof Places, slug: string) => void;
}

const fields = [
  ['school', 'School staat in', 'Kies een gemeente'],
  ['leerling', 'Leerling woont in', 'Dezelfde gemeente als de school'],
] as const;

const AllContacts = ({ data }: Pick<Props, 'data'>) => (
  <a class="nl-link" href={data.region.contacts}>
    Alle contacten
  </a>
);

let again = (): void => undefined;

/** What is said, beside what was pressed, where the list of places does not come. */
const Late = ({ data }: Pick<Props, 'data'>) => (
  <div role="alert" hidden>
    {'De lijst met plaatsen is niet geladen: die plaats is niet gekozen. '}
    <button type="button" class="nl-button nl-button--secondary" onClick={() => again()}>
      Probeer opnieuw
    </button>
    {' Landelijke nummers staan bij '}
    <AllContacts data={data} />
  </div>
);

/**
 * Chooses a municipality; one of elsewhere once what asks for it has come. Where that does not come the choice goes back to what it
 * was; beside another place it stays elsewhere, or the home would count as that one.
 */
function pick(from: HTMLElement, props: Omit<Choosing, 'data'>, which: keyof Places, slug: string): void {
  const late = from.closest('.rb-call,.rb-places')?.querySelector('[role]') as HTMLElement;
  const mine = (again = () => pick(from, props, which, slug));
  const go = () => props.choose(which, slug);
  late.hidden = true;
  if (slug !== elsewhere) go();
  else
    lookUp().then(
      () => again === mine && from.isConnected && go(),
      () => {
        if (again !== mine) return;
        late.hidden = false;
        if (props.places.school + props.places.leerling) go();
        else (from as HTMLSelectElement).value = '';
      },
    );
}

/**
 * The choice of municipality that fills in the contacts: of the school, and of the pupil's home. Its sentence is for paper, where
 * nothing can be chosen any more.
 */
export const ChoosePlaces = ({ data, ...props }: Choosing) => (
  <fieldset class="rb-places">
    <legend>Voor welke gemeente?</legend>
    {fields.map(([which, label, none]) => (
      <label class="utrecht-form-label">
        {label}
        <select
          class="utrecht-select utrecht-select--html-select"
          data-municipality={which}
          onChange={({ currentTarget: box }) => pick(box, props, which, box.value)}
        >
          {[{ slug: '', name: none }, ...data.municipalities].map(({ slug, name }) => (
            <option value={slug} selected={slug === props.places[which]}>
              {name}
            </option>
          ))}
        </select>
      </label>
    ))}
    <Late data={data} />
    {!props.places.school && (
      <p>
        Geen gemeente gekozen. Hier staat het kort, per gemeente; alles staat bij Contacten, en op de kaart
        ‘Wie bel ik?’.
      </p>
    )}
  </fieldset>
);

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
