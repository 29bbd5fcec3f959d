import { elsewhere } from '../../lib/places/elsewhere.ts';

/**
 * The two places that decide whom to call, as the part of an address after the #: "#gemeente=haarlem&leerling=heemstede". They
 * travel from page to page in links, and are kept nowhere.
 */
export interface Places {
  /** Slug of the municipality in which the school stands; '' when not chosen. */
  readonly school: string;
  /** Slug of the municipality in which the pupil lives; '' when not chosen: then the school's counts. */
  readonly leerling: string;
}

/**
 * The places in the address of this page. One that `known` does not name is elsewhere, where that can be chosen, and else left out:
 * it never becomes the other place in silence.
 */
export function chosenPlaces(known: readonly string[]): Places {
  const given = new URLSearchParams(location.hash.slice(1));
  const take = (key: string): string => {
    const asked = given.get(key);
    return asked ? ([asked, elsewhere].find((slug) => known.includes(slug)) ?? '') : '';
  };
  return { school: take('gemeente'), leerling: take('leerling') };
}

/** Puts the places in the address of this page, without a step for the back button. */
export function keepPlaces({ school, leerling }: Places): void {
  const chosen = Object.entries({ gemeente: school, leerling }).filter(([, slug]) => slug);
  const hash = new URLSearchParams(chosen).toString();
  history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
}

/** The pages on which a place makes a difference. */
const local = /^\/[^/]+\/(?:(?:hulpmiddelen|contacten)\/(?:[^/]+\/)?)?$/;

/** Gives links to those pages the places of this page along, at the moment that they are followed. */
export function carryPlaces(): void {
  const carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!/^#(gemeente|leerling)=/.test(location.hash) || !link || link.origin !== location.origin) return;
    if (link.pathname !== location.pathname && !link.hash && local.test(link.pathname))
      link.hash = location.hash;
  };
  for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, carry, true);
}
