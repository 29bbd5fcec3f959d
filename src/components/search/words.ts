import { distance } from '../../lib/places/distance.ts';
import { normalise } from '../../lib/places/normalise.ts';

/** Words that a question is full of, and that say nothing about what it asks. */
const empty = new Set(
  (
    'aan al alle als altijd ben bij dan dat de den der deze die dit doe doen doet door dus een eens en er gaan gaat ' +
    'had hebben hebt heb heeft heel heet hem het hier hij hoe hun iemand iets ik in is je jij jou jouw kan kun kunnen ' +
    'kunt ligt maar mag me meer met mij mijn moet moeten mogen na naar niet niets nog nu of om omdat onder ons ook op over ' +
    'samen staat te tegen toch tot uit van vanaf veel via voor waar waarom wanneer want waren was wat we weer ' +
    'welk welke werd wie wij wil willen word worden wordt zeg zegt ze zei zich zij zijn zit zo zonder zou zeggen'
  ).split(' '),
);

/** Whether a word says nothing about what a question asks. */
export const isEmpty = (word: string): boolean => empty.has(word);

/** What asks for a number to call. */
const calling = new Set(
  'bel bellen belt nummer telefoon telefoonnummer bereik bereiken contact mail'.split(' '),
);

/** What somebody asked, taken apart. */
export interface Asked {
  readonly words: readonly string[];
  /** Whether it asks whom to call. */
  readonly calls: boolean;
}

/** The words that count, in the order in which they stand; all of them when none counts. */
export function asked(text: string): Asked {
  const all = [...new Set(normalise(text).split(' '))].filter(Boolean);
  const full = all.filter((word) => !empty.has(word));
  const words = full.filter((word) => !calling.has(word));
  const left = [words, full, all].find((list) => list.length) ?? [];
  return { words: left, calls: all.some((word) => calling.has(word)) };
}

/** What an unknown word may have been: a word that is nearly the same, or else one that goes on. */
export function meant(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4) return undefined;
  const most = word.length < 7 ? 1 : 2;
  const near = known
    .filter((other) => other[0] === word[0])
    .map((other) => ({ other, far: distance(word, other, most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  if (near[0] && (word.length > 4 || near[0].other.length > 4)) return near[0].other;
  return known.filter((other) => other.startsWith(word)).sort((a, b) => a.length - b.length)[0];
}

/** The sayings of two words and more that stand in a question, and each word by itself. */
export const sayings = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.flatMap((_, at) => [2, 3, 4].map((many) => words.slice(at, at + many).join(' '))),
];
