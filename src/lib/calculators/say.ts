import { fillWords } from '../region/words.ts';

/** What stands for each `{naam}` in a sentence: a day, a number. */
export type Figures = Readonly<Record<string, string>>;

/** What the arithmetic fills in, for each sentence by its name: the names of what stands between its braces. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** Says a sentence of the content by its name. One in which something is filled in must be given all of it. */
export type Say<S extends Slots> = <N extends keyof S & string>(
  name: N,
  ...figures: S[N] extends readonly [] ? [] : [Readonly<Record<S[N][number], string>>]
) => string;

/** The same words with each `{naam}` filled in. */
export const filled = <T>(words: T, figures: Figures): T => fillWords(words, (name) => figures[name] ?? '');

/** Speaks with the sentences of a page; a name that they do not have is not said. */
export const sayer =
  <S extends Slots>({ sentences }: { readonly sentences: Readonly<Record<string, string>> }): Say<S> =>
  (name: string, figures: Figures = {}) =>
    filled(sentences[name] ?? '', figures);
