import type { Problem } from '../content/problem.ts';
import { parseCsv } from '../content/csv.ts';
import { didYouMean } from '../content/suggest.ts';
import {
  municipalityColumns,
  municipalitySchema,
  provinces,
  type MunicipalityRow,
} from './municipality-schema.ts';
import { slug } from './normalise.ts';
import type { KnownMunicipality } from './place.ts';

const swv = (sector: string) => (cell: string) =>
  [
    `"${cell}" is geen code van een samenwerkingsverband.`,
    `Schrijf ${sector} met vier cijfers: ${sector}2704. Zijn het er meer, zet dan " / " ertussen. Weet je het niet, laat het vak dan leeg.`,
  ] as const;

/** What an editor reads about a cell that the schema refuses: what is wrong, and how to mend it. */
const words: Readonly<
  Record<keyof MunicipalityRow, (cell: string) => readonly [what: string, remedy: string]>
> = {
  gemeente: () => ['De naam van de gemeente ontbreekt.', 'Vul de naam in zoals het CBS die schrijft.'],
  code: (cell) => [`"${cell}" is geen CBS-code.`, 'Een CBS-code is GM met vier cijfers: GM0392.'],
  provincie: (cell) => [
    `Onbekende provincie: "${cell}".`,
    `${didYouMean(cell, provinces)}Kies uit: ${provinces.join(', ')}.`,
  ],
  ook: (cell) => [`"${cell}" is geen andere naam.`, 'Zet meer namen naast elkaar met " / " ertussen.'],
  ggd: (cell) => [
    `"${cell}" is geen naam van een GGD.`,
    'Schrijf de hele naam, zoals GGD Kennemerland. Weet je het niet, laat het vak dan leeg.',
  ],
  'swv-po': swv('PO'),
  'swv-vo': swv('VO'),
};

/** Reads gemeenten.csv: the municipalities by CBS code. */
export function readMunicipalities(
  file: string,
  text: string,
): {
  readonly municipalities: ReadonlyMap<string, KnownMunicipality>;
  readonly problems: readonly Problem[];
} {
  const { rows, problems } = parseCsv(file, text, municipalityColumns);
  const municipalities = new Map<string, KnownMunicipality>();
  const found = [...problems];
  for (const { line, cells } of rows) {
    const report = (what: string, remedy: string) => found.push({ file, line, what, remedy });
    const { data, error } = municipalitySchema.safeParse(cells);
    for (const { path } of error?.issues ?? []) {
      const column = path[0] as keyof MunicipalityRow;
      report(...words[column](cells[column]));
    }
    const { gemeente: name, code, provincie: province } = cells;
    const part = slug(name);
    const twin = [...municipalities.values()].find(
      (other) => other.code === code || other.name === name || other.slug === part,
    );
    if (twin) {
      report(
        `Gemeente "${name}" of code ${code} staat er al: ${twin.name}, ${twin.code}.`,
        'Haal een van de twee weg.',
      );
      continue;
    }
    // A line with a mistake still counts as a municipality: else everything that names it would be wrong as well.
    municipalities.set(code, {
      name,
      code,
      slug: part,
      province,
      alsoKnownAs: data?.ook ?? [],
      ggd: data?.ggd || undefined,
      swvPo: data?.['swv-po'] ?? [],
      swvVo: data?.['swv-vo'] ?? [],
    });
  }
  return { municipalities, problems: found };
}
