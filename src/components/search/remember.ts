import type { Choice } from './sections.ts';

/** What was searched, so that it stands there again for who comes back to the page. */
export interface Searched extends Choice {
  readonly words: string;
  /** How many results were shown. */
  readonly shown: number;
}

/**
 * Keeps it with the page in the history of this tab. Not in the address: that is sent to the host, and is easily passed on to somebody
 * else. It goes when the tab is closed.
 */
export const remember = (searched: Searched | undefined): void => {
  history.replaceState(searched ? { zoek: searched } : null, '');
};

/** What was searched when this page was left; undefined when nothing. */
export const remembered = (): Searched | undefined =>
  (history.state as { readonly zoek?: Searched } | null)?.zoek;
