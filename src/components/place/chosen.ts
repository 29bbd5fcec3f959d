/**
 * The two places that decide whom to call, as the part of an address after the #: "#gemeente=haarlem&leerling=heemstede". They
 * travel from page to page in links (see `carry.ts`), and are kept nowhere.
 */
export interface Places {
  /** Slug of the municipality in which the school stands; '' when not chosen. */
  readonly school: string;
  /** Slug of the municipality in which the pupil lives; '' when not chosen: then the school's counts. */
  readonly leerling: string;
}

/** The places in the address of this page, known or not. */
export function chosenPlaces(): Places {
  const given = new URLSearchParams(location.hash.slice(1));
  const take = (key: string): string => given.get(key) ?? '';
  return { school: take('gemeente'), leerling: take('leerling') };
}

/** Puts the places in the address of this page, without a step for the back button. `tweede` is the second home. */
export function keepPlaces({ school, ...others }: Places & { readonly tweede?: string }): void {
  const chosen = Object.entries({ gemeente: school, ...others }).filter(([, slug]) => slug);
  const hash = chosen.map((one) => one.join('=')).join('&');
  history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname);
}
