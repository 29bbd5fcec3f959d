import { h } from 'preact';
import { serving } from '../../lib/contacts/serving.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Part } from '../tool/words.tsx';
import type { State } from './state.ts';
import type { Handlers } from './handlers.ts';

interface Props {
  readonly data: ToolData;
  readonly state: State;
  readonly on: Handlers;
}

const places = [
  ['school', 'School staat in', 'Kies een gemeente'],
  ['leerling', 'Leerling woont in', 'Dezelfde gemeente als de school'],
] as const;

/** The choice of municipality that fills in the contacts: of the school, and of the pupil's home. */
export const Places = ({ data, state, on }: Props) =>
  data.municipalities.length > 0 && (
    <fieldset class="rb-places">
      <legend>Voor welke gemeente?</legend>
      {places.map(([which, label, none]) => (
        <label class="utrecht-form-label">
          {label}
          <select
            class="utrecht-select utrecht-select--html-select"
            data-municipality={which}
            onChange={({ currentTarget }) => on.place(which, currentTarget.value)}
          >
            {[{ slug: '', name: none }, ...data.municipalities].map(({ slug, name }) => (
              <option value={slug} selected={slug === state[which]}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );

/** The contacts for one role, for the chosen municipality. */
const ForRole = ({ data, state, role }: Omit<Props, 'on'> & { role: string }) => {
  const { label = role, by } = data.roles[role] ?? {};
  const slug = by === 'school' ? state.school : by === 'leerling' ? state.leerling || state.school : '';
  const found = serving(data.contacts, role, slug);
  return (
    <li>
      <h4>{label}</h4>
      {found.map(({ organisation, serves, lines }) => (
        <p>
          {organisation}
          {!slug && serves && ` (${serves})`}
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
          {`${data.nobody.why} `}
          <a class="nl-link" href={data.region.contacts}>
            {data.nobody.link}
          </a>
        </p>
      )}
    </li>
  );
};

/**
 * Whom to call here, in the order of the outcome. To be drawn afresh (with a key) for another municipality: where a browser
 * translates the page, words that are only changed stay as they were.
 */
export const Contacts = ({ data, state, roles }: Omit<Props, 'on'> & { roles: readonly string[] }) => (
  <Part name="bellen" title="Wie bel je">
    <ul>
      {roles.map((role) => (
        <ForRole key={role} data={data} state={state} role={role} />
      ))}
    </ul>
  </Part>
);
