import type { Problem } from './content.ts';
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
