/** Filled in by the bundler; absent where Node runs the file itself. */
declare const __ROUTEBOEK_BASE__: string | undefined;

/** Where the site stands when nobody says so. */
const nowhere = 'https://routeboek.example';

/** The address of the site, from the setting `ROUTEBOEK_SITE`. Throws on what is none. */
export function siteOf(told: string | undefined = process.env['ROUTEBOEK_SITE']): string {
  const site = told?.trim() || nowhere;
  if (/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(site)) return site;
  throw new Error(
    `ROUTEBOEK_SITE is geen adres: "${site}". Schrijf https://voorbeeld.nl, of https://voorbeeld.nl/routeboek/ voor een site in een submap.`,
  );
}

/** The folder in which the site stands, with a slash at both ends: "/", or "/routeboek/" for https://example.nl/routeboek/. */
export const baseOf = (site: string): string => `${new URL(site).pathname}/`.replace(/\/{2,}/g, '/');

/** The folder of this build; "/" when the site has a host of its own. */
export const base: string = typeof __ROUTEBOEK_BASE__ === 'string' ? __ROUTEBOEK_BASE__ : baseOf(siteOf());

/** An address of the site as an editor writes it, "/begrippen/", as a browser has to ask for it. */
export const withBase = (address: string, folder = base): string =>
  address.startsWith('/') && !address.startsWith('//') ? folder + address.slice(1) : address;

/** The other way: "/routeboek/begrippen/" as "/begrippen/". Undefined for what lies outside the site. */
export const withoutBase = (address: string, folder = base): string | undefined =>
  address.startsWith(folder) ? `/${address.slice(folder.length)}` : undefined;
