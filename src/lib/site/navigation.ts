import * as address from './addresses.ts';

/** The rooms of a region, and the search, which stands apart. */
export type Section =
  'routeboek' | 'handreiking' | 'praktijk' | 'hulpmiddelen' | 'contacten' | 'kaarten' | 'zoeken';

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface MenuLink extends Link {
  readonly section: Section | undefined;
}

/** The region whose pages hold everywhere. */
const national = 'landelijk';

/**
 * The links in the header. Without a region what holds everywhere. A region without chapters (the national one)
 * has no routeboek to show, and has the guidance instead.
 */
export function menu(region: string | undefined, hasChapters: boolean): readonly MenuLink[] {
  if (region === undefined) {
    return [
      { section: undefined, label: 'Kies je regio', href: address.home },
      { section: 'hulpmiddelen', label: 'Hulpmiddelen', href: address.tools(national) },
      { section: 'contacten', label: 'Contacten', href: address.contacts(national) },
      { section: 'kaarten', label: 'Kaarten', href: address.cards(national) },
      { section: 'praktijk', label: 'Praktijk', href: address.practice },
      { section: undefined, label: 'Begrippen', href: address.terms },
    ];
  }
  const chapters: MenuLink = { section: 'routeboek', label: 'Routeboek', href: address.chapters(region) };
  const guidance: MenuLink = { section: 'handreiking', label: 'Handreiking', href: address.guidance };
  return [
    ...(hasChapters ? [chapters] : []),
    ...(address.guidance.startsWith(address.region(region)) ? [guidance] : []),
    { section: 'hulpmiddelen', label: 'Hulpmiddelen', href: address.tools(region) },
    { section: 'contacten', label: 'Contacten', href: address.contacts(region) },
    { section: 'kaarten', label: 'Kaarten', href: address.cards(region) },
  ];
}

/** The `aria-current` of a link on the page at `here` in the room `section`: that page, or something in the same room. */
export const currentAs = (
  link: Pick<MenuLink, 'href' | 'section'>,
  here: string,
  section: Section | undefined,
): 'page' | 'true' | undefined => {
  if (link.href === here) return 'page';
  return link.section && link.section === section ? 'true' : undefined;
};

/** The links in the footer of every page. */
export const footerLinks: readonly Link[] = [
  { label: 'Bronnen', href: address.sources },
  { label: 'Begrippen', href: address.terms },
  { label: 'Verantwoording', href: address.accountability },
  { label: 'Wijzigingen', href: address.changes },
  { label: 'Hier weten wij niets over', href: address.openQuestions },
  { label: 'Privacy', href: address.privacy },
  { label: 'Toegankelijkheid', href: address.accessibility },
  { label: 'Open data', href: address.openData },
];

/** The one before and the one after an item of a list; undefined at the ends. */
export function around<T>(
  list: readonly T[],
  isThis: (item: T) => boolean,
): { previous: T | undefined; next: T | undefined } {
  const index = list.findIndex(isThis);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: list[index - 1], next: list[index + 1] };
}
