import type { Problem } from '../content/problem.ts';
import { citationProblems, type KnownSources } from '../content/reference.ts';
import { didYouMean } from '../content/suggest.ts';
import type { YamlFile, YamlPath } from '../content/yaml.ts';
import type { Figures } from './by-hand.ts';
import type { Cited, Written } from './file-schema.ts';

/** Every list of sources, with the way to it; the one on top first. */
const citationsIn = ({
  bronnen,
  redenen,
  narekenen,
}: Written): readonly (readonly [YamlPath, readonly Cited[]])[] => [
  [['bronnen'], bronnen],
  ...Object.entries(redenen).map(([id, one]) => [['redenen', id, 'bronnen'], one.bronnen] as const),
  ...narekenen.regel.map((row, index) => [['narekenen', 'regel', index, 'bronnen'], row.bronnen] as const),
];

/** Sources that are not there or name no article, and sources that the list on top, which the page numbers, leaves out. */
export function sourceProblems(yaml: YamlFile, written: Written, sources: KnownSources): readonly Problem[] {
  const listed = new Set(written.bronnen.map(({ bron }) => bron));
  return citationsIn(written).flatMap(([path, list]) =>
    list.flatMap((cited, index) => {
      const wrong = citationProblems(yaml, [...path, index], cited, sources);
      if (wrong.length || listed.has(cited.bron)) return wrong;
      const what = `De bron "${cited.bron}" staat niet in de lijst bronnen bovenaan.`;
      const remedy = 'Zet haar in die lijst: de pagina nummert wat daar staat.';
      return [{ file: yaml.file, line: yaml.line([...path, index]), what, remedy }];
    }),
  );
}

/** Names that the arithmetic uses and the file has not, or the other way round. `part` is what an editor calls these words. */
export function nameProblems(
  yaml: YamlFile,
  path: YamlPath,
  part: string,
  written: readonly string[],
  asked: readonly string[],
): readonly Problem[] {
  const { file } = yaml;
  const lost = asked.filter((name) => !written.includes(name));
  return [
    ...lost.map((name) => ({
      file,
      line: yaml.line(path),
      what: `"${name}" ontbreekt bij ${part}: het rekenen noemt die naam.`,
      remedy: 'Zet het stuk terug onder die naam. Verander alleen de woorden.',
    })),
    ...written
      .filter((name) => !asked.includes(name))
      .map((name) => ({
        file,
        line: yaml.line([...path, name]),
        what: `Het rekenen noemt "${name}" nergens bij ${part}: niemand zou dit lezen.`,
        remedy: `${didYouMean(name, lost)}Haal het stuk weg, of vraag een ontwikkelaar om het te gebruiken.`,
      })),
  ];
}

/** Every `{naam}` in these words for which the arithmetic has nothing. */
export function figureProblems(
  yaml: YamlFile,
  value: unknown,
  path: YamlPath,
  known: readonly string[],
): readonly Problem[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      figureProblems(yaml, part, [...path, Array.isArray(value) ? Number(key) : key], known),
    );
  if (typeof value !== 'string') return [];
  return [...value.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: yaml.file,
      line: yaml.line(path),
      what: `Het rekenen heeft niets voor "{${name}}".`,
      remedy: known.length
        ? `${didYouMean(name, known)}Kies uit: ${known.map((one) => `{${one}}`).join(', ')}.`
        : 'Haal het weg: hier vult het rekenen niets in.',
    }));
}

/** A table without rows, or rows without a table. */
export function tableProblems(
  yaml: YamlFile,
  { narekenen: { voorbeeld } }: Written,
  rows: Figures['rows'],
): readonly Problem[] {
  const problem = (way: YamlPath, what: string, remedy: string) => [
    { file: yaml.file, line: yaml.line(['narekenen', 'voorbeeld', ...way]), what, remedy },
  ];
  if (!rows)
    return voorbeeld.tabel
      ? problem(['tabel'], 'Het rekenen heeft geen rijen voor een tabel.', 'Haal "tabel" weg.')
      : [];
  const columns = rows[0]?.length ?? 0;
  return voorbeeld.tabel?.kolommen.length === columns
    ? []
    : problem(
        voorbeeld.tabel ? ['tabel', 'kolommen'] : [],
        `Het voorbeeld heeft een tabel van ${columns} kolommen, met voor elke kolom een kop.`,
        `Geef "tabel" een titel en ${columns} kolommen.`,
      );
}
