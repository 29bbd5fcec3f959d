/** Where one reads on, and the region that it is of when that is not plain. */
export interface ReadOn {
  readonly href: string;
  readonly region?: string;
}

/** What this edition has: its regions by id with their names, the one of the whole country, and whether a chapter is there. */
export interface Edition {
  readonly regions: ReadonlyMap<string, string>;
  readonly national: string | undefined;
  readonly hasChapter: (region: string, chapter: string) => boolean;
}

/** More regions than this are no way to go but a list to search. */
const most = 3;

/**
 * An address as an editor wrote it for one region, where readers come from all of them. A tool is the same everywhere, so it
 * leads to the national page. A chapter leads to every region that has one of that name, or nowhere when none or too many do.
 * Anything else stays as it is, unless it is of a region that is not in this edition.
 */
export function acrossRegions(href: string, { regions, national, hasChapter }: Edition): readonly ReadOn[] {
  const [, region = '', room = '', rest = ''] = /^\/([^/]+)\/(?:([^/]+)\/)?(.*)$/.exec(href) ?? [];
  if (room === 'hulpmiddelen' && national !== undefined) return [{ href: `/${national}/${room}/${rest}` }];
  if (room === 'routeboek' && rest !== '') {
    const chapter = rest.replace(/\/.*$/, '');
    const found = [...regions].filter(([id]) => hasChapter(id, chapter));
    return found.length > most
      ? []
      : found.map(([id, name]) => ({ href: `/${id}/${room}/${rest}`, region: name }));
  }
  const ofRegion = ['routeboek', 'contacten', 'kaarten', 'hulpmiddelen'].includes(room);
  return ofRegion && !regions.has(region) ? [] : [{ href }];
}
