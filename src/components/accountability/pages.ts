import { render } from 'astro:content';
import { practiceThemes, type PracticeTheme } from '../../lib/content/practice.ts';
import { calculatorIds } from '../../lib/calculators/index.ts';
import { ruleIds, ruleOf } from '../../lib/store/rules.ts';
import type { Region } from '../../lib/region/region.ts';
import * as address from '../../lib/site/addresses.ts';
import { withBase } from '../../lib/site/base.ts';
import type { Link } from '../../lib/site/navigation.ts';
import { chapterLink, chaptersOf, type Chapter } from '../chapters.ts';
import { calculatorOf, content, regions } from '../content.ts';
import { guidance, guidanceLink, type Guidance } from '../guidance.ts';
import { exampleLink, examples, themePages, type Example, type ThemePage } from '../practice.ts';

/** A text of the site, with the sources that it has on top, and its headings by their place on the page. */
export interface TextPage extends Link {
  readonly sources: readonly string[];
  readonly headings: ReadonlyMap<string, string>;
}

async function text(
  link: Link,
  page: Chapter | Guidance | Example | ThemePage,
  region?: Region,
): Promise<TextPage> {
  const { headings } = await render(page);
  return {
    label: region ? `${link.label} (${region.name})` : link.label,
    href: link.href,
    sources: page.data.bronnen.map(({ bron }) => bron),
    headings: new Map(headings.map(({ slug, text }) => [slug, text])),
  };
}

const themeLink = ({ id }: ThemePage): Link => ({
  label: `Thema ${practiceThemes[id as PracticeTheme]}`,
  href: address.practiceTheme(id),
});

/** All texts: the chapters of each region, the national guidance, examples from practice and their themes. */
export async function textPages(): Promise<readonly TextPage[]> {
  const chapters = regions.map(async (region) =>
    (await chaptersOf(region.id)).map((chapter) => text(chapterLink(chapter), chapter, region)),
  );
  return Promise.all([
    ...(await Promise.all(chapters)).flat(),
    ...(await guidance()).map((page) => text(guidanceLink(page), page)),
    ...(await examples()).map((example) => text(exampleLink(example), example)),
    ...(await themePages()).map((theme) => text(themeLink(theme), theme)),
  ]);
}

/** The pages that are no text of an editor, with the name by which a list links to them. */
const otherPages = (): readonly Link[] => [
  { href: address.terms, label: 'Begrippen' },
  { href: address.sources, label: 'Bronnen' },
  { href: address.practice, label: 'Voorbeelden uit de praktijk' },
  { href: address.accountability, label: 'Verantwoording' },
  { href: address.coverage, label: 'Wat wij met elke kop deden' },
  { href: address.traps, label: 'Valkuilen' },
  { href: address.accessibility, label: 'Toegankelijkheid' },
  ...regions.flatMap(({ id, name, kind, municipalities }): Link[] => [
    { href: address.region(id), label: name },
    { href: address.contacts(id), label: `Contacten ${name}` },
    ...(kind === 'regio' ? [{ href: address.toFindOut(id), label: `Nog na te gaan in ${name}` }] : []),
    ...municipalities.map((one) => ({
      href: address.municipality(id, one.slug),
      label: `Contacten ${one.name}`,
    })),
    ...ruleIds.flatMap((rule) => [
      { href: address.tool(id, rule), label: `Hulpmiddel ${ruleOf(rule).title}` },
      { href: address.card(id, rule), label: `Kaart ${ruleOf(rule).title}` },
    ]),
    ...calculatorIds.map((calculator) => ({
      href: address.tool(id, calculator),
      label: `Rekenhulp ${calculatorOf(calculator).title}`,
    })),
  ]),
  ...content().readingCards.map(({ id, region, title }) => ({
    href: address.card(region, id),
    label: `Kaart ${title}`,
  })),
];

type Find = (written: string) => Link | undefined;

async function makeFinder(): Promise<Find> {
  const texts = new Map((await textPages()).map((page) => [page.href, page]));
  const labels = new Map([...otherPages(), ...texts.values()].map(({ href, label }) => [href, label]));
  const terms = new Map(content().terms.map(({ id, name }) => [address.term(id), `Begrip ${name}`]));
  return (written) => {
    const href = withBase(written);
    const [page = '', place = ''] = href.split('#');
    const label = terms.get(href) ?? labels.get(page);
    if (label === undefined) return undefined;
    const heading = texts.get(page)?.headings.get(place);
    return { href, label: heading === undefined ? label : `${label}, bij ‘${heading}’` };
  };
}

let finder: Promise<Find> | undefined;

/** Finds the link of an address in the content; undefined when it is of a region that is not in this edition. Made once for a build. */
export const linkFinder = (): Promise<Find> => (finder ??= makeFinder());
