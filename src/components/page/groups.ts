import type { Link } from '../../lib/site/navigation.ts';

/** A page as a list shows it. */
export interface ListedPage extends Link {
  /** What it is about. */
  readonly summary: string;
}

/** Pages that belong together, under one heading. */
export interface PageGroup {
  /** A part of an id: "veiligheid". */
  readonly id: string;
  readonly title: string;
  readonly pages: readonly ListedPage[];
}

/** Sorts pages into the groups that `titles` names, in that order; a group without a page is left out. */
export function grouped<Key extends string, Page>(
  titles: Readonly<Record<Key, string>>,
  pages: readonly Page[],
  groupOf: (page: Page) => Key,
  show: (page: Page) => ListedPage,
): readonly PageGroup[] {
  return (Object.entries(titles) as [Key, string][])
    .map(([id, title]) => ({ id, title, pages: pages.filter((page) => groupOf(page) === id).map(show) }))
    .filter((group) => group.pages.length > 0);
}
