import { base } from './base.ts';

/**
 * The only place that spells a URL. Every address starts with the folder of the site ("/", or that of ROUTEBOEK_SITE), and
 * ends with a slash or names a file.
 */
export const home = base;

export const region = (region: string) => `${base}${region}/`;
/** The style sheet of a region with colours of its own. */
export const colours = (region: string) => `${base}${region}/kleuren.css`;
export const chapters = (region: string) => `${base}${region}/routeboek/`;
/** All chapters of a region as one booklet. */
export const chapterMap = (region: string) => `${base}${region}/routeboek/map/`;
export const chapter = (region: string, chapter: string) => `${base}${region}/routeboek/${chapter}/`;
/** The national guidance, and a page of it. */
export const guidance = `${base}landelijk/handreiking/`;
export const guidancePage = (page: string) => `${base}landelijk/handreiking/${page}/`;
/** Made-up cases to practise with as a team, and one of them. */
export const exercises = `${base}landelijk/oefenen/`;
export const exercise = (id: string) => `${exercises}${id}/`;
/** A text that a school makes its own, to print, and as a file for a word processor. */
export const template = (id: string) => `${base}landelijk/sjablonen/${id}/`;
export const templateFile = (id: string) => `${base}landelijk/sjablonen/${id}.rtf`;
/** Examples from practice, one of them, and those of a theme with its advice. */
export const practice = `${base}praktijk/`;
export const example = (id: string) => `${practice}${id}/`;
export const practiceTheme = (theme: string) => `${practice}thema/${theme}/`;
export const tools = (region: string) => `${base}${region}/hulpmiddelen/`;
export const tool = (region: string, rule: string) => `${base}${region}/hulpmiddelen/${rule}/`;
/** All questions and outcomes of a rule, its diagram, proof and sources. */
export const explained = (region: string, rule: string) => `${tool(region, rule)}uitleg/`;
/** A picture of a rule, or a part of one, by its name in `picturesOf`. */
export const diagram = (region: string, rule: string, name: string) => `${tool(region, rule)}${name}.svg`;
export const contacts = (region: string) => `${base}${region}/contacten/`;
export const municipality = (region: string, slug: string) => `${base}${region}/contacten/${slug}/`;
/** All municipalities of the country, by province. One of no region has its page under `landelijk`. */
export const allMunicipalities = `${base}landelijk/gemeenten/`;
/** The contacts of a municipality as vCards, for an address book. */
export const addressBook = (region: string, slug: string) => `${base}${region}/contacten/${slug}.vcf`;
export const cards = (region: string) => `${base}${region}/kaarten/`;
/** A booklet of chosen cards. */
export const cardMap = (region: string) => `${base}${region}/kaarten/map/`;
export const card = (region: string, card: string) => `${base}${region}/kaarten/${card}/`;
/** What is still to be found out in a region, and whom to ask. */
export const toFindOut = (region: string) => `${base}${region}/nog-na-te-gaan/`;
/** The card "Wie bel ik?" of a municipality. */
export const callCard = (region: string, municipality: string) => card(region, `wie-bel-ik-${municipality}`);

/** A module with the data of a rule; its name holds a digest, so that a browser may keep it. */
export const ruleModule = (name: string) => `${base}_astro/${name}.js`;

export const search = `${base}zoeken/`;
/** Search, for who comes from a page of a region: it looks there first. A region is nothing about a pupil. */
export const searchFrom = (region: string | undefined) => (region ? `${search}#regio=${region}` : search);
/** The search list that the build leaves beside the pages: see `lib/search/files.ts`. */
export const searchFolder = `${base}zoeklijst/`;
/** What finds a place anywhere in the country, how it looks, and its list: loaded when somebody looks for one. */
export const placeFinder = `${base}plaatsen/zoeken.js`;
export const placeStyle = `${base}plaatsen/venster.css`;
export const placeList = `${base}plaatsen/lijst.js`;
/** Whom to call in the municipalities of a region: loaded when somebody on a page of another region chooses one of them. */
export const placesOfRegion = (region: string) => `${base}plaatsen/regio/${region}.js`;
/** What shows where a reader is in the route of a rule: loaded at the press that asks for it. */
export const routeModule = `${base}hulpmiddel/route.js`;
/** A page with a municipality (slug) chosen. */
export const at = (page: string, slug: string) => `${page}#gemeente=${slug}`;
export const terms = `${base}begrippen/`;
export const term = (id: string) => `${base}begrippen/#${id}`;
export const sources = `${base}bronnen/`;
export const source = (id: string) => `${base}bronnen/#${id}`;
export const openQuestions = `${base}hier-weten-wij-niets-over/`;
export const openQuestion = (id: string) => `${openQuestions}#${id}`;
export const accountability = `${base}verantwoording/`;
/** What was done with every heading of the sources, and those of one source. */
export const coverage = `${accountability}dekking/`;
export const coverageOf = (source: string) => `${coverage}#${source}`;
/** What is outdated or unclear in the sources, and what the site says instead. */
export const traps = `${accountability}valkuilen/`;
/** What an editor asks of whom, so that the contacts still hold. */
export const freshness = `${accountability}versheid/`;
export const privacy = `${base}privacy/`;
export const accessibility = `${base}toegankelijkheid/`;

export const openData = `${base}open-data/`;
export const openDataIndex = `${base}open-data/index.json`;
export const openDataRule = (region: string, rule: string) =>
  `${base}open-data/${region}/beslisregels/${rule}.json`;
export const openDataContacts = (region: string) => `${base}open-data/${region}/contacten.json`;
/** The same contacts as a table. */
export const openDataContactsTable = (region: string) => `${base}open-data/${region}/contacten.csv`;
/** A table rule as DMN 1.3. */
export const openDataTable = (region: string, rule: string) =>
  `${base}open-data/${region}/beslisregels/${rule}.dmn`;
/** The figures of the survey of intern begeleiders. */
export const openDataSurvey = (ending: 'json' | 'csv') =>
  `${base}open-data/enquete-intern-begeleiders.${ending}`;
/** A published JSON Schema. */
export const openDataSchema = (name: string) => `${base}open-data/schemas/${name}.json`;

/** What changed, newest first, and the same as a feed. */
export const changes = `${base}wijzigingen/`;
export const changesFeed = `${base}wijzigingen/feed.xml`;
/** What a reader sees when there is no network and no copy of the page. */
export const offline = `${base}geen-netwerk/`;
/** The script with which a browser keeps a copy of a region, and for each region what that copy holds. */
export const worker = `${base}sw.js`;
export const copyList = (region: string) => `${base}kopie/${region}.json`;

export const manifest = `${base}site.webmanifest`;
export const notices = `${base}licenties.txt`;
export const sitemap = `${base}sitemap-index.xml`;
/** The mark of the site: for a tab and the header, and as pictures for those that take no SVG. */
export const icon = `${base}icon.svg`;
export const iconFile = (name: string) => `${base}icons/${name}.png`;
