import { thesaurusFile, wordsFile, type Thesaurus } from '../../lib/search/files.ts';
import { stemsOf } from '../../lib/search/stem.ts';
import { normalise } from '../../lib/places/normalise.ts';
import { shadowed, withMunicipalities } from './elsewhere.ts';
import { guideOf, whereToLook } from './guide.ts';
import { hitOf, type Hit } from './hit.ts';
import { load as fromSite, type Load } from './load.ts';
import { ranked, type PageFacts, type Ranked, type WordHits } from './rank.ts';
import { asksThere, namedIn } from './municipalities.ts';
import { pagesOf, type Choice, type Pages } from './sections.ts';
import { asked, heardAs, isAlmost, maybeShort, meant, partOf, sayings, shareOf } from './words.ts';

/** What was found, and what became of the words. */
export interface Answer {
  readonly results: readonly Ranked[];
  /** Words that stand nowhere and look like none that do. */
  readonly unknown: readonly string[];
  /** Words that were read as another. */
  readonly read: readonly (readonly [typed: string, as: string])[];
  /** A word that was taken for a place, and the municipality in which it lies. */
  readonly lies?: readonly [place: string, municipality: string];
  /** The regions in which we looked, by their ids, when there are others; undefined when we looked in all that was asked. */
  readonly only: readonly string[] | undefined;
  readonly page: (result: Ranked) => Promise<Hit>;
}

/** What a synonym counts for beside the word itself. */
const synonym = 0.6;
/** That a word stands on fewer pages than this says little: it may be there by chance. */
const chance = 5;
/** What a word counts for on a page that is about it: it stands in its title or its keywords. In a text alone it never counts for so much. */
const aboutIt = 50;
/** A page counts for a word that stands on it, however little it is about it. */
const least = 0.25;

const allows =
  (facts: ReadonlyMap<string, PageFacts>, { soort, gemeente }: Choice) =>
  (id: string): boolean => {
    const one = facts.get(id);
    return (
      (!soort || one?.kind === soort) &&
      (!gemeente || (one?.municipalities ?? []).includes(normalise(gemeente)))
    );
  };

/** The pages on which a word stands, the best with 1. */
async function shares(
  { find }: Pages,
  word: string,
  allowed: (id: string) => boolean,
): Promise<Map<string, number>> {
  const found = [...(await find(word))].filter(([id]) => allowed(id));
  const best = Math.max(...found.map(([, score]) => score), aboutIt);
  return new Map(found.map(([id, score]) => [id, least + (1 - least) * (score / best)]));
}

/**
 * Searches for a question. Throws when a part of the search list does not come.
 *
 * @param national the region whose pages belong to every region
 */
export async function ask(
  text: string,
  choice: Choice,
  national: string,
  load: Load = fromSite,
): Promise<Answer> {
  const [guide, also] = await Promise.all([guideOf(load), load<Thesaurus>(thesaurusFile)]);
  const saidFor = (words: string): string | undefined => {
    const said = Object.hasOwn(also, words) ? also[words] : undefined;
    return said === undefined ? undefined : asked(said).words.join(' ');
  };
  const { words, calls } = asked(text);
  const phrases = [...new Set(sayings(text).flatMap((saying) => saidFor(saying) ?? []))];
  const named = namedIn(text, guide);
  const looked = await whereToLook(
    choice,
    national,
    [...words, ...words.flatMap((word) => saidFor(word) ?? []), ...phrases].flatMap(stemsOf),
    named,
    guide,
    load,
  );
  const pages = withMunicipalities(await pagesOf(looked.sections, load), named, guide, {
    national,
    sections: looked.sections,
  });
  const { facts } = pages;
  const allowed = allows(facts, choice);

  const unknown: string[] = [];
  const read: (readonly [string, string])[] = [];
  const lookedFor = new Set([...words, ...phrases]);
  const names = guide.municipalities.flatMap(([name]) => normalise(name).split(' '));

  /** What one word finds: by itself, by what else it is called, or as the word that it may have been. */
  const forWord = async (word: string): Promise<ReadonlyMap<string, number>> => {
    const wordList = () => load<readonly string[]>(wordsFile);
    const heard = maybeShort(word) ? heardAs(word, await wordList()) : undefined;
    const found = heard === undefined ? await shares(pages, word, allowed) : new Map<string, number>();
    const spelt = names.includes(word) ? undefined : names.find((name) => isAlmost(word, name));
    if (spelt !== undefined) read.push([word, spelt]);
    const said = saidFor(word);
    if (said !== undefined) {
      lookedFor.add(said);
      for (const [id, share] of await shares(pages, said, allowed))
        found.set(id, Math.max(found.get(id) ?? 0, share * synonym));
    }
    if (found.size || said !== undefined) return found;
    const list = await wordList();
    const other = heard ?? meant(word, [...list, ...names]) ?? partOf(word, list);
    const instead = other === undefined ? found : await shares(pages, other, allowed);
    if (other !== undefined && (instead.size || names.includes(other))) {
      read.push([word, other]);
      lookedFor.add(other);
    } else unknown.push(word);
    return instead;
  };
  const [byWord, byPhrase] = await Promise.all([
    Promise.all(words.map(forWord)),
    Promise.all(phrases.map((phrase) => shares(pages, phrase, allowed))),
  ]);
  // A mistyped name of a municipality leads there as the name itself does.
  const corrected = read.reduce(
    (all, [typed, as]) => all.replace(` ${typed} `, ` ${as} `),
    ` ${normalise(text)} `,
  );
  if (namedIn(corrected, guide).length > named.length)
    return { ...(await ask(corrected, choice, national, load)), unknown, read };
  const weighed = (factor: number, found: ReadonlyMap<string, number>): readonly WordHits[] =>
    found.size ? [{ pages: found, weight: factor * Math.log(1 + facts.size / (found.size + chance)) }] : [];
  const hits: readonly WordHits[] = [
    ...words.flatMap((word, at) => weighed(shareOf(word), byWord[at] ?? new Map())),
    ...byPhrase.flatMap((found) => weighed(synonym, found)),
  ];

  const typed = ` ${normalise(text)} `;
  const byName = new Map(words.map((word, at) => [word, byWord[at] ?? new Map<string, number>()]));
  const apart = asksThere(text, named, guide) ? shadowed(named, facts, byName, choice.regio) : named;
  const aside = new Set(apart.map(({ slug }) => `gemeente:${slug}`));
  const municipalities = new Set(
    [...facts].flatMap(([id, one]) => (aside.has(id) ? [] : (one.municipalities ?? []))),
  );
  const wish = {
    region: choice.regio,
    national,
    municipalities: [...municipalities].filter((name) => typed.includes(` ${name} `)),
    calls,
    aside,
    named: new Set([typed.trim(), words.join(' ')].map((name) => `begrip-${name.replaceAll(' ', '-')}`)),
  };
  const stems = new Set([...lookedFor].flatMap(stemsOf));
  return {
    results: ranked(hits, facts, wish, choice.soort === '' && choice.gemeente === '' ? allowed : undefined),
    unknown: words.filter((word) => unknown.includes(word)),
    read,
    only: looked.only,
    page: (result) => hitOf(pages, result, stems),
  };
}
