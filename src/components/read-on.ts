import { chapterLink, chaptersOf } from './chapters.ts';
import { guidance, guidanceLink } from './guidance.ts';
import type { Link } from '../lib/site/navigation.ts';

/** So many pages beside a result: who sits with a parent reads no list. */
const beside = 3;

/**
 * The pages to read with a rule: those that name it as their tool. One that names this rule first, or alone, is most about it; of
 * those that are equal, what the region wrote itself stands before the guidance for all.
 */
export async function pagesAbout(region: string, rule: string): Promise<readonly Link[]> {
  const pages = [
    ...(await chaptersOf(region)).map((page) => ({
      tools: page.data.hulpmiddelen ?? [],
      link: chapterLink(page),
    })),
    ...(await guidance()).map((page) => ({ tools: page.data.hulpmiddelen ?? [], link: guidanceLink(page) })),
  ];
  return pages
    .filter(({ tools }) => tools.includes(rule))
    .toSorted((a, b) => a.tools.indexOf(rule) - b.tools.indexOf(rule) || a.tools.length - b.tools.length)
    .map(({ link }) => link);
}

/** The first few of them, for beside a result. */
export const pagesBeside = async (region: string, rule: string): Promise<readonly Link[]> =>
  (await pagesAbout(region, rule)).slice(0, beside);
