import type { Problem } from '../content/problem.ts';
import { readList } from '../content/list.ts';
import type { YamlFile } from '../content/yaml.ts';
import { lawFieldMistake, sourceSchema, toSource } from './schema.ts';
import type { Source } from './source.ts';

/** Reads bronnen.yaml: the sound sources by id, every id that is mentioned, and all problems. */
export function readSources(yaml: YamlFile): {
  readonly sources: ReadonlyMap<string, Source>;
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
} {
  const { entries, ids, problems } = readList(sourceSchema, yaml);
  const expired = entries
    .filter(({ value }) => value.controleerVoor <= value.gecontroleerdOp)
    .map(({ index, value }): Problem => ({
      file: yaml.file,
      line: yaml.line([index, 'controleerVoor']),
      what: `Bron "${value.id}" moet volgens controleerVoor al op of voor de dag van de controle opnieuw worden bekeken.`,
      remedy: 'Kies bij controleerVoor een dag na gecontroleerdOp, meestal een jaar later.',
    }));
  const laws = entries.flatMap(({ index, value }): Problem[] => {
    const mistake = lawFieldMistake(value);
    if (!mistake) return [];
    const { field, what, remedy } = mistake;
    return [{ file: yaml.file, line: yaml.line([index, field]), what, remedy }];
  });
  const sources = new Map(entries.map(({ value }) => [value.id, toSource(value)]));
  return { sources, ids, problems: [...problems, ...expired, ...laws] };
}
