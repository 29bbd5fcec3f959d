import { h } from 'preact';
import { serving } from '../../lib/contacts/serving.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { State } from './state.ts';
import type { Handlers } from './Wizard.tsx';

interface Props {
  readonly data: ToolData;
  readonly state: State;
  readonly on: Handlers | undefined;
}

const Place = ({
  data,
  label,
  which,
  none,
  chosen,
  on,
}: Pick<Props, 'data' | 'on'> & {
  label: string;
  which: 'school' | 'home';
  none: string;
  chosen: string;
}) => (
  <label class="utrecht-form-label">
    {label}
    <select
      class="utrecht-select utrecht-select--html-select"
      data-municipality={which === 'school' ? 'school' : 'leerling'}
      onChange={({ currentTarget }) => on?.place(which, currentTarget.value)}
    >
      <option value="" selected={!chosen}>
        {none}
      </option>
      {data.municipalities.map(({ slug, name }) => (
        <option value={slug} selected={slug === chosen}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** The choice of municipality that fills in the contacts: of the school, and of the pupil's home. */
export const Places = ({ data, state, on }: Props) =>
  data.municipalities.length > 0 && (
    <fieldset class="rb-places">
      <legend>Voor welke gemeente?</legend>
      <Place
        data={data}
        on={on}
        label="School staat in"
        which="school"
        none="Kies een gemeente"
        chosen={state.school}
      />
      <Place
        data={data}
        on={on}
        label="Leerling woont in"
        which="home"
        none="Dezelfde gemeente als de school"
        chosen={state.home}
      />
    </fieldset>
  );

const Way = ({ href, text }: { href: string; text: string }) => (
  <a class="nl-link" href={href}>
    {text}
  </a>
);

/** The contacts for one role, for the chosen municipality. */
const ForRole = ({ data, state, role }: Omit<Props, 'on'> & { role: string }) => {
  const { label = role, by } = data.roles[role] ?? {};
  const slug = by === 'school' ? state.school : by === 'leerling' ? state.home || state.school : '';
  const found = serving(data.contacts, role, slug);
  return (
    <li>
      <h4>{label}</h4>
      {found.map(({ organisation, phone, email, website, checkedOn, remark, municipalities }) => (
        <p>
          {organisation}
          {!slug &&
            municipalities.length > 0 &&
            ` (${municipalities.map((one) => nameOf(data, one)).join(', ')})`}
          {[
            phone && <Way href={phone.href} text={phone.text} />,
            phone && !checkedOn && <small>nummer nog niet nagebeld</small>,
            email && <Way href={`mailto:${email}`} text={email} />,
            !phone && website && (
              <Way href={website} text={website.replace(/^https?:\/\/(www\.)?|\/$/g, '')} />
            ),
            remark && <small>{remark}</small>,
          ].map((line) => line && [<br />, line])}
        </p>
      ))}
      {!found.length && (
        <p>
          {data.municipalities.length ? 'Voor deze gemeente nog na te gaan. ' : 'Verschilt per regio. '}
          <Way
            href={data.region.contacts}
            text={data.municipalities.length ? 'Alle contacten' : 'Kies je regio'}
          />
        </p>
      )}
    </li>
  );
};

const nameOf = (data: ToolData, slug: string) =>
  data.municipalities.find((municipality) => municipality.slug === slug)?.name ?? slug;

/** Whom to call here, in the order of the outcome. */
export const Contacts = ({ data, state, on, roles }: Props & { roles: readonly string[] }) => (
  <section data-contacts class="rb-contacts">
    <h3>Wie bel je</h3>
    <Places data={data} state={state} on={on} />
    <ul data-copied>
      {roles.map((role) => (
        <ForRole key={role} data={data} state={state} role={role} />
      ))}
    </ul>
  </section>
);
