import { h } from 'preact';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { Places } from '../place/chosen.ts';
import { lookUp } from '../place/load.ts';

/** Whom to call, and for which places. */
export interface Props {
  readonly data: ToolData;
  readonly places: Places;
}

/** The same, where the places can be chosen. */
export interface Choosing extends Props {
  readonly choose: (which: keyof Places, slug: string) => void;
}

const fields = [
  ['school', 'School staat in', 'Kies een gemeente'],
  ['leerling', 'Leerling woont in', 'Dezelfde gemeente als de school'],
] as const;

/** The way to all contacts of the region. */
export const AllContacts = ({ data }: Pick<Props, 'data'>) => (
  <a class="nl-link" href={data.region.contacts}>
    Alle contacten
  </a>
);

/** Chooses once more what did not come. */
let again = (): void => undefined;

/** What is said, beside what was pressed, where the list of places does not come. */
export const Late = ({ data }: Pick<Props, 'data'>) => (
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
export function pick(
  from: HTMLSelectElement | HTMLButtonElement,
  props: Omit<Choosing, 'data'>,
  which: keyof Places,
  slug: string,
): void {
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
        else from.value = '';
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
