import type { KnownMunicipality, Merger, Place } from '../../places/place.ts';
import type { Agreements } from '../../region/agreement.ts';

/** What can be made, and how one asks for it. */
export const usage: Readonly<Record<Make, string>> = {
  regio: 'npm run new -- regio duinstreek "Zeedorp" "Veenhoven"',
  werkgebied: 'npm run new -- werkgebied leerplicht/duinstreek "Zeedorp"',
  contact: 'npm run new -- contact jgz/duinstreek/ggd-zeedorp',
  regel: 'npm run new -- regel leesbril',
  hoofdstuk: 'npm run new -- hoofdstuk duinstreek/eerste-gesprek',
  bron: 'npm run new -- bron gids-duinstreek-2026',
  oefengeval: 'npm run new -- oefengeval meldcode/stil-in-de-kring',
};

export type Make = 'regio' | 'werkgebied' | 'contact' | 'regel' | 'hoofdstuk' | 'bron' | 'oefengeval';
export const makes = Object.keys(usage) as readonly Make[];

/** A file as it will stand below src/content. */
export interface Made {
  readonly file: string;
  readonly text: string;
  /** Added to what is there already. */
  readonly append?: true;
}

/** What the maker may know of the content there is. */
export interface Surroundings {
  readonly municipalities: readonly KnownMunicipality[];
  /** The municipalities that are no more. */
  readonly mergers: readonly Merger[];
  readonly places: readonly Place[];
  readonly sources: readonly string[];
  readonly agreements: Agreements;
  /** The text of a file below src/content; undefined when it is not there. */
  readonly read: (file: string) => string | undefined;
  /** The day of today, ISO. */
  readonly today: string;
}

/** Why nothing was made, in Dutch. */
export interface Refused {
  readonly refused: string;
}

export const refuse = (refused: string): Refused => ({ refused });

/** Words for a title, from an id: "Eerste gesprek". */
export const title = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
