import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import { chosenPlaces, keepPlaces, type Places } from '../place/chosen.ts';
import { lookUp } from '../place/load.ts';

/** A wizard, to what knows for which places it is. */
export interface Placed {
  readonly data: () => AskData;
  readonly places: () => Places;
  /** Shows whom to call in these places, with what was found of them. */
  readonly show: (places: Places, data?: AskData) => void;
  /** Says that something does not come. */
  readonly unloaded: () => void;
  /** Gives the focus a place, where the button that had it went. */
  readonly refocus: () => void;
}

/** How the places of a wizard are taken from the address, and chosen. */
export interface PlaceChoice {
  /** Takes the places of the address. One that is not in the region is elsewhere, until more is known of it. */
  readonly take: () => void;
  readonly choose: (which: keyof Places, slug: string) => void;
}

/** The places of a wizard. To the municipalities in its data come those of elsewhere that are chosen. */
export function placesOf({ data, places, show, unloaded, refocus }: Placed): PlaceChoice {
  /** Shows whom to call in other places, and puts these in the address. */
  const put = (next: Places, found?: AskData): void => {
    keepPlaces(next);
    show(next, found);
  };

  /**
   * Looks up what is elsewhere in `given`; `asked` is a place that the reader is asked for. Who closes that question goes back to
   * `before` when nothing was chosen yet; beside another place a home elsewhere stays elsewhere, or it would count as that one.
   */
  const fill = async (given: Places, asked?: keyof Places, before = given): Promise<void> => {
    const wanted = places();
    try {
      const [filled, found] = await (await lookUp()).fill(data(), given, asked);
      // Somebody chose on meanwhile.
      if (places() !== wanted) return;
      const closed = !(before.school + before.leerling) && Object.values(found).includes(elsewhere);
      put(closed ? before : found, filled);
      if (asked) refocus();
    } catch {
      // The list did not come: it stays "elsewhere", which nobody here serves, until there is a network again.
      unloaded();
      addEventListener('online', () => void (places() === wanted && fill(given)), { once: true });
    }
  };

  return {
    take() {
      const given = chosenPlaces();
      const here = (slug: string) =>
        !slug || data().municipalities.some((known) => known.slug === slug) ? slug : elsewhere;
      const taken = { school: here(given.school), leerling: here(given.leerling) };
      show(taken);
      if (Object.values(taken).includes(elsewhere)) void fill(given);
    },
    choose(which, slug) {
      const before = places();
      put({ ...before, [which]: slug });
      if (slug === elsewhere) void fill(places(), which, before);
    },
  };
}
