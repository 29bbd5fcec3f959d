import type { Kind } from '../lookup/kinds.ts';
import type { ValueKind } from './agreement-schema.ts';

/** The name of an agreement in afspraken.yaml. */
export type AgreementId = string;

/**
 * What a region may fill in, as afspraken.yaml has it. Each agreement has a sentence for each of its four states; absence is
 * never a national value in disguise. An agreement never changes a route: only the words.
 */
export interface AgreementDefinition {
  readonly label: string;
  /** The kind of office whose it is to make. */
  readonly kind: Kind;
  readonly valueKind: ValueKind;
  readonly example: unknown;
  /** With `{waarde}` in it. */
  readonly agreed: string;
  /** What follows it for every region: the law, or advice marked as such. */
  readonly besides: string | undefined;
  readonly nothingAgreed: string;
  readonly unknown: string;
  readonly noRegion: string;
  /** A phrase for the label of an option or a title: "12 keer". */
  readonly short: string;
  /** The phrase where there is no value, if that makes a difference. */
  readonly shortWithout: string | undefined;
}

/** Every agreement by its name, in the order of the file. */
export type Agreements = Readonly<Record<AgreementId, AgreementDefinition>>;

/** `{waarde}`, or `{waarde|week|weken}`: the number with one of two words behind it. */
const place = /\{waarde(?:\|([^{}|]+)\|([^{}|]+))?\}/g;

/** Whether a text has a place for the value. */
export const hasValue = (text: string): boolean => text.search(place) >= 0;

/** What stands between braces in a text and is no place for a value: a mistake. */
export const strayBraces = (text: string): string | undefined =>
  /\{[^{}]*\}?|\}/.exec(text.replaceAll(place, ''))?.[0];

const put = (text: string, value: string, one: boolean): string =>
  text.replaceAll(place, (_, singular?: string, plural?: string) =>
    singular === undefined ? value : `${value} ${one ? singular : plural}`,
  );

/** A value in words; the reading let only numbers and texts through. */
const written = (value: unknown): string =>
  typeof value === 'number' ? value.toString() : (value as string);

/** What is said of a value that is agreed, with what is added for every region. */
export function agreedWords({ agreed, besides }: AgreementDefinition, value: unknown): string {
  const said = put(agreed, written(value), value === 1);
  return besides ? `${said} ${besides}` : said;
}

/** "De school betaalt." as a part of another sentence: "de school betaalt". An abbreviation keeps its capitals. */
const asPhrase = (value: string): string =>
  (/^[A-Z][a-z ]/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value).replace(/\.$/, '');

/** The phrase that stands for an agreement in an answer or a title; `value` is undefined where none is agreed. */
export function phraseOf({ short, shortWithout }: AgreementDefinition, value: unknown): string {
  if (value === undefined) return shortWithout ?? short;
  return put(short, typeof value === 'string' ? asPhrase(value) : written(value), value === 1);
}
