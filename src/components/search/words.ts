import { distance } from '../../lib/places/distance.ts';
import { soundOf } from '../../lib/search/sound.ts';
import { stemOf } from '../../lib/search/stem.ts';
import { normalise } from '../../lib/places/normalise.ts';

/** Words that a question is full of, and that say nothing about what it asks. */
const empty = new Set(
  (
    'aan al alle alleen allemaal alles als altijd ander andere anders ben bent bij binnen daar dan dat de den der deze die dingen dit ' +
    'doe doen doet door dus een eens eerst eigen eigenlijk elk elke en er erg ervan ga gaan gaat gewoon goed graag ' +
    'betekenis betekent had haar hebben hebt heb heeft heel heen heet hem hen het hier hij hoe hoelang hoeveel hun iemand iets ik in is ja je jij jou jouw juist ' +
    'kan kon kun kunnen kunt ligt maar mag me mee meer met mij mijn moet moeten mogen na naar nee niet niets ' +
    'nog nooit nu of om omdat onder ons onze ook op opeens over ' +
    'samen soms staat steeds te tegen tijdens toch toe toen tot tussen uit van vanaf vanwege vaak veel via voor ' +
    'waar waarom wanneer want waren was wat we weer weet weten ' +
    'welk welke werd wie wij wil willen word worden wordt verschil zal zeg zegt ze zei zelf zich zichzelf zij zijn zit zo zon zonder zou zeggen'
  ).split(' '),
);

/** Who a question is nearly always about, and where: what happened to them says more. */
const everywhere = new Set(
  (
    'kind kinderen leerling leerlingen jongen meisje kleuter puber ouder ouders moeder mama vader papa gezin familie ' +
    'leerkracht leraar juf meester docent mentor school klas iemand huis thuis ' +
    'help helpen helpt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag twee drie vier vijf zes dag dagen week weken maand maanden jaar vandaag morgen gisteren'
  ).split(' '),
);

/** What a word counts for beside the others of a question, from 0 to 1. */
export const shareOf = (word: string): number => (everywhere.has(word) ? 0.35 : 1);

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

/** A shorter part of a word may be no word: "stoornis" is not of "nis". */
const shortestPart = 5;
const shortestRest = 3;

/** How many letters two words differ; infinite when it is too many to take one for the other. */
function apart(word: string, other: string): number {
  const most = word.length < 7 ? 1 : 2;
  const far = distance(word, other, most);
  return far > most ? Infinity : far;
}

/** What an unknown word may have been: a word that sounds the same or nearly so, one that is nearly the same, or else one that goes on. */
export function meant(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4) return undefined;
  const sound = soundOf(word);
  const [near] = known
    .map((other) => ({ other, sounds: soundOf(other) }))
    .filter(({ sounds }) => sounds[0] === sound[0])
    .map(({ other, sounds }) => ({ other, heard: apart(sound, sounds), far: apart(word, other) }))
    .filter(({ other, heard, far }) =>
      word.length > 4 || other.length > 4 ? Math.min(heard, far) < Infinity : heard === 0,
    )
    .sort(
      (a, b) => Math.min(a.heard, a.far) - Math.min(b.heard, b.far) || a.heard - b.heard || a.far - b.far,
    );
  return (
    near?.other ?? known.filter((other) => other.startsWith(word)).sort((a, b) => a.length - b.length)[0]
  );
}

/** A stem of so few letters may be that of an abbreviation: "VOG" has that of "voogt". */
const abbreviated = 4;

/** Whether a word may have found an abbreviation by chance: what is left of it is that short. */
export const maybeShort = (word: string): boolean => {
  const { length } = stemOf(word);
  return length <= abbreviated && word.length - length >= 2;
};

/** The word that an unknown one is when it is said aloud: "voogt" is "voogd". Undefined where it is known, or has the same stem. */
export function heardAs(word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  const sound = soundOf(word);
  return known.find((other) => soundOf(other) === sound && stemOf(other) !== stemOf(word));
}

/** A long name that is spelt otherwise and sounds the same: "amersfort". */
export const isAlmost = (word: string, name: string): boolean =>
  word.length >= 7 && name.length >= 7 && stemOf(word) === stemOf(name);

const inARow = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, at) => [2, 3, 4, 5].map((many) => words.slice(at, at + many).join(' ')));

/** The sayings of two words and more that stand in a question, with and without the words that say nothing: "niet naar school". */
export const sayings = (text: string): readonly string[] => {
  const all = normalise(text).split(' ').filter(Boolean);
  const full = all.filter((word) => !empty.has(word));
  return [...new Set([...inARow(all), ...inARow(full)])].filter((saying) => saying.includes(' '));
};

/**
 * The known word in an unknown one: what it ends in, because a Dutch word is a kind of that ("schoolangst" is a kind of "angst"), or
 * else what it begins with.
 */
export function partOf(word: string, known: readonly string[]): string | undefined {
  const fits = known
    .filter((other) => other.length >= shortestPart && word.length - other.length >= shortestRest)
    .sort((a, b) => b.length - a.length);
  return fits.find((other) => word.endsWith(other)) ?? fits.find((other) => word.startsWith(other));
}
