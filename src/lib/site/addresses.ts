/** The only place that spells a URL. Every address starts and ends with a slash, or names a file. */

/** Where the site is served: "/" unless the build is told otherwise. */
export const home = '/';

export const region = (region: string) => `/${region}/`;
export const chapters = (region: string) => `/${region}/routeboek/`;
export const chapter = (region: string, chapter: string) => `/${region}/routeboek/${chapter}/`;
export const tools = (region: string) => `/${region}/hulpmiddelen/`;
export const tool = (region: string, rule: string) => `/${region}/hulpmiddelen/${rule}/`;
/** A picture of a rule, or a part of one, by its name in `picturesOf`. */
export const diagram = (region: string, rule: string, name: string) => `${tool(region, rule)}${name}.svg`;
export const contacts = (region: string) => `/${region}/contacten/`;
export const municipality = (region: string, slug: string) => `/${region}/contacten/${slug}/`;
/** The contacts of a municipality as vCards, for an address book. */
export const addressBook = (region: string, slug: string) => `/${region}/contacten/${slug}.vcf`;
export const cards = (region: string) => `/${region}/kaarten/`;
export const card = (region: string, card: string) => `/${region}/kaarten/${card}/`;
/** The card "Wie bel ik?" of a municipality. */
export const callCard = (region: string, municipality: string) => card(region, `wie-bel-ik-${municipality}`);

/** All places, as a module that the box on the home page loads. */
export const places = '/plaatsen.js';

export const search = '/zoeken/';
/** The search engine that the build leaves beside the pages. */
export const searchEngine = '/pagefind/pagefind.js';
export const terms = '/begrippen/';
export const term = (id: string) => `/begrippen/#${id}`;
export const sources = '/bronnen/';
export const source = (id: string) => `/bronnen/#${id}`;
export const openQuestions = '/hier-weten-wij-niets-over/';
export const accountability = '/verantwoording/';
export const privacy = '/privacy/';
export const accessibility = '/toegankelijkheid/';

export const openData = '/open-data/';
export const openDataIndex = '/open-data/index.json';
export const openDataRule = (region: string, rule: string) =>
  `/open-data/${region}/beslisregels/${rule}.json`;
export const openDataContacts = (region: string) => `/open-data/${region}/contacten.json`;
/** A table rule as DMN 1.3. */
export const openDataTable = (region: string, rule: string) =>
  `/open-data/${region}/beslisregels/${rule}.dmn`;
/** A published JSON Schema. */
export const openDataSchema = (name: string) => `/open-data/schemas/${name}.json`;
