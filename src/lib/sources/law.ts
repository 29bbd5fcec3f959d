/** A law as a source: which text was read, so that a citation of an article leads to that article as it stood then. */
export type Law =
  | {
      /** Its number at wetten.overheid.nl: "BWBR0002628". */
      readonly bwb: string;
      /** The day on which the text that was read held; ISO. */
      readonly textOf: string;
    }
  | {
      /** European law: its number at EUR-Lex, "32016R0679". */
      readonly celex: string;
    };

/** Where in a law, as far as an address needs it: the number of the article, and then members and parts of it. */
const list = (item: string) => String.raw`${item}(?:(?:, | en | tot en met )${item})*`;
/** Made when it is asked for: the browser, which only makes addresses, leaves it out. */
const grammar = (): RegExp =>
  new RegExp(
    String.raw`^art\. (?:\d+:)?\d+(?:[a-z]{1,4}\d?)?(?:\.\d+[a-z]{0,2})*` +
      `(?: lid ${list(String.raw`\d+[a-z]?`)})?` +
      `(?: onder ${list(String.raw`(?:[a-z]{1,2}|\d+°?)`)})*$`,
  );

/** Whether `at` names exactly one article: "art. 21a", "art. 14 lid 2", "art. 4.1.8 lid 3", "art. 11 onder f". */
export const namesOneArticle = (at: string | undefined): boolean => at !== undefined && grammar().test(at);

/** The number of a regulation: type and year, and its number without the zeros that fill it up. */
const regulation = /^3(\d{4})R0*(\d+)$/;

/** The address of the text that was read. */
export function lawAddress(law: Law): string {
  if ('bwb' in law) return `https://wetten.overheid.nl/${law.bwb}/${law.textOf}`;
  return `https://eur-lex.europa.eu/eli/reg/${law.celex.replace(regulation, '$1/$2')}/oj`;
}

/** What the number of an article follows in its address: "https://wetten.overheid.nl/BWBR0002628/2026-08-01#Artikel". */
export const articlesAt = (law: Law): string => `${lawAddress(law)}${'bwb' in law ? '#Artikel' : '#art_'}`;

/**
 * The address of the article that `at` names; `articles` is what `articlesAt` gives. The number of a book ("1:377b") is no part of
 * the address of an article of the Burgerlijk Wetboek, while the Awb does number its articles so.
 */
export function articleAddress(articles: string, at: string): string {
  const [, number = ''] = at.split(' ');
  return articles + (articles.includes('BWBR0002656') ? number.replace(/^1:/, '') : number);
}

/** What is wrong with a citation of a law, and how to mend it; undefined when it names one article, or cites no law. */
export function lawMistake(
  name: string,
  law: Law | undefined,
  at: string | undefined,
): { readonly what: string; readonly remedy: string } | undefined {
  if (!law || namesOneArticle(at)) return undefined;
  return {
    what: at
      ? `"${at}" is geen plek in de wet "${name}": een verwijzing noemt precies één artikel`
      : `bij de wet "${name}" staat niet welk artikel het is`,
    remedy:
      'Noem één artikel, zo nodig met lid en onderdeel: "art. 21a", "art. 14 lid 2", "art. 11 onder f". Twee artikelen zijn twee verwijzingen.',
  };
}
