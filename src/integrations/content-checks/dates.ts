import type { Problem } from '../../lib/content/problem.ts';
import type { YamlFile, YamlPath } from '../../lib/content/yaml.ts';
import { dutchDate } from '../../lib/site/dutch-date.ts';
import { isLongAgo } from '../../lib/sources/stale.ts';

/** What stops the build, and what an editor is told beside. */
export interface Found {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const millisecondsPerDay = 86_400_000;

/** A day so many days later; earlier for a negative number. */
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

/** No check holds longer than this. */
const holdsAtMostDays = 1100;

type Fields = Readonly<Record<string, unknown>>;

/** Every block of fields in data, with the way to it. */
function* blocks(data: unknown, path: YamlPath = []): Generator<readonly [YamlPath, Fields]> {
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* blocks(item, [...path, index]);
  } else if (typeof data === 'object' && data) {
    yield [path, data as Fields];
    for (const [key, value] of Object.entries(data)) yield* blocks(value, [...path, key]);
  }
}

/**
 * The days in a file of data or on top of a chapter, against the day of this edition: a check or a text of tomorrow
 * is a slip, and so is a check that would hold for ever. What was checked long ago is told, and stops nothing: the
 * site shows the day itself. A day that is none is a problem of the reading.
 */
export function checkDates({ file, data, line }: YamlFile, today: string): Found {
  // An editor can be a day ahead of the clock of the build, which counts by Greenwich.
  const tomorrow = shifted(today, 1);
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [path, fields] of blocks(data)) {
    const at = (field: string) => ({ file, line: line([...path, field]) });
    const day = (field: string): string | undefined => {
      const value = fields[field];
      if (typeof value === 'number') return String(value);
      return typeof value === 'string' ? value : undefined;
    };
    const checked = day('gecontroleerdOp');
    const soundCheck = checked !== undefined && isDay(checked) ? checked : undefined;
    if (soundCheck !== undefined && soundCheck > tomorrow) {
      errors.push({
        ...at('gecontroleerdOp'),
        what: `De controle van ${dutchDate(soundCheck)} ligt in de toekomst.`,
        remedy: 'Zet bij gecontroleerdOp de dag waarop iemand het echt heeft nagekeken.',
      });
    } else if (soundCheck !== undefined && isLongAgo(soundCheck, today)) {
      warnings.push({
        ...at('gecontroleerdOp'),
        what: `Dit is voor het laatst nagekeken op ${dutchDate(soundCheck)}, meer dan twee jaar geleden.`,
        remedy: 'Kijk het na, en zet daarna de dag van vandaag bij gecontroleerdOp.',
      });
    }
    const dated = day('datum');
    if (
      dated !== undefined &&
      /^\d{4}(-\d{2}){0,2}$/.test(dated) &&
      dated > tomorrow.slice(0, dated.length)
    ) {
      errors.push({
        ...at('datum'),
        what: `De datum van de bron, ${dated}, ligt in de toekomst.`,
        remedy: 'Zet bij datum de datum van de tekst die is gelezen.',
      });
    }
    const textOf = day('tekstVan');
    if (textOf !== undefined && isDay(textOf) && textOf > tomorrow) {
      errors.push({
        ...at('tekstVan'),
        what: `De wettekst van ${dutchDate(textOf)} geldt nog niet.`,
        remedy: 'Lees de tekst die nu geldt, en zet bij tekstVan een dag tot en met vandaag.',
      });
    }
    const before = day('controleerVoor');
    if (
      before !== undefined &&
      isDay(before) &&
      soundCheck !== undefined &&
      before > shifted(soundCheck, holdsAtMostDays)
    ) {
      errors.push({
        ...at('controleerVoor'),
        what: `Volgens controleerVoor hoeft niemand dit na te kijken tot ${dutchDate(before)}, meer dan drie jaar na de controle.`,
        remedy: 'Kies een dag binnen drie jaar na gecontroleerdOp, meestal een jaar later.',
      });
    }
  }
  return { errors, warnings };
}
