/** How well pages answer one word: the page and a share from 0 to 1. */
export interface WordHits {
  readonly pages: ReadonlyMap<string, number>;
  /** What the word counts for: more when it stands on fewer pages, less when we guessed at it. */
  readonly weight: number;
}

/** What is known of a page before its words are fetched. */
export interface PageFacts {
  readonly kind?: string | undefined;
  readonly region?: string | undefined;
  readonly municipalities?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

export interface Wish {
  /** The region of the reader, or ''. */
  readonly region: string;
  /** The region whose pages belong to all. */
  readonly national: string;
  /** The municipalities that are named, normalised. */
  readonly municipalities: readonly string[];
  /** Whether the question asks whom to call. */
  readonly calls: boolean;
  /** Pages that share no more than a name with what is asked: a municipality of which nobody is looked for. */
  readonly aside?: ReadonlySet<string>;
  /** The groups whose very name was typed. */
  readonly named: ReadonlySet<string>;
}

/** A result: the page that is shown, and the same for other regions. */
export interface Ranked {
  readonly id: string;
  readonly others: readonly string[];
  readonly score: number;
}

/**
 * How much a kind of page counts. A card repeats a tool or the contacts, a case to practise is for a quiet hour, and what is written about the site
 * itself is seldom what somebody in a hurry looks for.
 */
const weights: Readonly<Record<string, number>> = {
  hulpmiddel: 1.15,
  hoofdstuk: 1.05,
  kaart: 0.8,
  praktijk: 0.7,
  oefengeval: 0.4,
  begrip: 0.8,
  vraag: 0.8,
  uitleg: 0.6,
};

/** Who names a municipality looks for whom to call there. */
const place = 1.6;
const otherPlace = 0.5;
const called = 1.3;
const veryName = 1.5;
const namesake = 0.2;

function factor({ kind = '', municipalities = [], group = '' }: PageFacts, wish: Wish): number {
  const contact = kind === 'contact' || (kind === 'kaart' && municipalities.length > 0);
  const here = municipalities.some((name) => wish.municipalities.includes(name));
  const where = !contact ? 1 : here ? place : wish.municipalities.length ? otherPlace : 1;
  return (
    (weights[kind] ?? 1) *
    where *
    (contact && wish.calls ? called : 1) *
    (wish.named.has(group) ? veryName : 1)
  );
}

const rank = ({ region, group = '' }: PageFacts, wish: Wish): number =>
  (group.includes('/') ? 10 : 0) + (region === wish.region ? 0 : region === wish.national ? 1 : 2);

const groupOf = (group: string): string => group.split('/')[0] ?? group;

/**
 * Pages in the order in which they answer; the forms of one page, and the same page of other regions, together.
 *
 * @param facts of all pages
 * @param joins which forms of a page that was found may be shown for it, though they were not found themselves
 */
export function ranked(
  hits: readonly WordHits[],
  facts: ReadonlyMap<string, PageFacts>,
  wish: Wish,
  joins: (id: string) => boolean = () => false,
): readonly Ranked[] {
  const factsOf = (id: string): PageFacts => facts.get(id) ?? {};
  const factorOf = (id: string): number => (wish.aside?.has(id) ? namesake : factor(factsOf(id), wish));
  const most = hits.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scores = new Map<string, number>();
  for (const { pages, weight } of hits)
    for (const [id, share] of pages) scores.set(id, (scores.get(id) ?? 0) + (share * weight) / most);

  const groups = new Map<string, string[]>();
  for (const id of scores.keys()) {
    const { group } = factsOf(id);
    const key = group === undefined ? id : groupOf(group);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  for (const [id, { group }] of facts) {
    const found = group !== undefined && !scores.has(id) ? groups.get(groupOf(group)) : undefined;
    if (found && joins(id)) found.push(id);
  }
  return [...groups.values()]
    .map((ids): Ranked & { readonly far: boolean } => {
      const score = Math.max(...ids.map((id) => (scores.get(id) ?? 0) * factorOf(id)));
      const [id = '', ...rest] = ids.toSorted((a, b) => rank(factsOf(a), wish) - rank(factsOf(b), wish));
      const { region, group } = factsOf(id);
      const far =
        wish.region !== '' && region !== undefined && ![wish.region, wish.national].includes(region);
      return { id, others: rest.filter((other) => factsOf(other).group === group), score, far };
    })
    .sort((a, b) => Number(a.far) - Number(b.far) || b.score - a.score);
}
