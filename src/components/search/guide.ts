import { guideFile, guideSection, mostRegions, siteSection, type Guide } from '../../lib/search/files.ts';
import { lookUp } from './look-up.ts';
import { load as fromSite, type Load } from './load.ts';
import type { Named } from './municipalities.ts';
import { pagesOf, type Choice } from './sections.ts';

/** What leads to the regions that answer. */
export const guideOf = (load: Load): Promise<Guide> => load<Guide>(guideFile);

/** The regions that are most about these stems, by the guide: a stem of few regions says more than one of many. */
async function bestFor(stems: readonly string[], guide: Guide, load: Load): Promise<readonly string[]> {
  const found = new Map<number, number>();
  await Promise.all(
    [...new Set(stems)].map(async (stem) => {
      const [many = 0, ...best] = await lookUp(guideSection, guide, stem, load);
      const top = best[1] ?? 1;
      const weight = Math.log(1 + guide.regions.length / Math.max(1, many));
      for (let at = 0; at < best.length; at += 2) {
        const [region = 0, score = 0] = best.slice(at, at + 2);
        found.set(region, (found.get(region) ?? 0) + weight * (score / top));
      }
    }),
  );
  return [...found]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .flatMap(([region]) => guide.regions[region] ?? []);
}

/** Where a search looks. */
export interface Looked {
  readonly sections: readonly string[];
  /** The regions, when there are others in which we did not look. */
  readonly only: readonly string[] | undefined;
}

/**
 * The sections in which a search looks: those of the country and of the site, and of the region that was chosen; or else of the
 * regions of the municipalities that are named, and of those that are most about the words. They are never more than a few, so that
 * a search costs the same however many regions there are.
 */
export async function whereToLook(
  { regio, gemeente }: Choice,
  national: string,
  stems: readonly string[],
  named: readonly Named[],
  guide: Guide,
  load: Load,
): Promise<Looked> {
  const everybody = [national, siteSection].filter(Boolean);
  const { regions } = guide;
  if (regio) return { sections: [...new Set([regio, ...everybody])], only: undefined };
  if (regions.length <= mostRegions) return { sections: [...regions, ...everybody], only: undefined };
  const chosen = guide.municipalities.find(([name]) => name === gemeente)?.[1];
  const homes = [chosen, ...named.map(({ region }) => region)].flatMap((at) => regions[at ?? -1] ?? []);
  const best = chosen === undefined ? await bestFor(stems, guide, load) : [];
  const only = [...new Set([...homes, ...best])].slice(0, mostRegions);
  return { sections: [...only, ...everybody], only };
}

/** Fetches what every search needs, for who is about to search. */
export async function prepare({ regio }: Choice, national: string): Promise<void> {
  const first = [...new Set([regio, national, siteSection])].filter(Boolean);
  await Promise.all([guideOf(fromSite), pagesOf(first)]);
}
