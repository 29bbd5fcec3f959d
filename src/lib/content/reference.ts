import type { Source } from '../sources/source.ts';
import { lawMistake } from '../sources/law.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';
import type { YamlFile, YamlPath } from './yaml.ts';

/**
 * What a file may refer to: the ids or names that exist, and the file in which an editor adds one. `names` is
 * undefined when that file could not be read: its own problem is enough, and every reference would be one more.
 */
export interface Known {
  readonly kind: string;
  readonly names: ReadonlySet<string> | undefined;
  readonly file: string;
}

/** The sources that a file may cite; what is known of each decides how it is cited. */
export interface KnownSources extends Known {
  readonly sources: ReadonlyMap<string, Source> | undefined;
}

/** The problem of a reference to something that is not there; none when it is, or when the field is empty. */
export function missing(
  yaml: YamlFile,
  path: YamlPath,
  name: string | undefined,
  known: Known,
): readonly Problem[] {
  if (name === undefined || !known.names || known.names.has(name)) return [];
  return [
    {
      file: yaml.file,
      line: yaml.line(path),
      what: `Onbekende ${known.kind}: "${name}".`,
      remedy: `${didYouMean(name, known.names)}Kies een naam die in ${known.file} staat, of zet die daar eerst bij.`,
    },
  ];
}

/**
 * The problems of a citation: of a source that is not there, or of a law without exactly one article. `path` leads to the fields `bron` and `bij`.
 */
export function citationProblems(
  yaml: YamlFile,
  path: YamlPath,
  { bron, bij }: { readonly bron?: string | undefined; readonly bij?: string | undefined },
  known: KnownSources,
): readonly Problem[] {
  const law = bron === undefined ? undefined : known.sources?.get(bron)?.law;
  const mistake = lawMistake(bron ?? '', law, bij);
  return [
    ...missing(yaml, [...path, 'bron'], bron, known),
    ...(mistake
      ? [{ file: yaml.file, line: yaml.line([...path, bij ? 'bij' : 'bron']), ...sentence(mistake) }]
      : []),
  ];
}

/** A finding as a sentence of its own. */
export const sentence = ({ what, remedy }: { readonly what: string; readonly remedy: string }) => ({
  what: `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  remedy,
});
