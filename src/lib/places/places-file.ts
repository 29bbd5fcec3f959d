import type { Problem } from '../content/problem.ts';
import { parseCsv } from '../content/csv.ts';
import { didYouMean } from '../content/suggest.ts';
import { goneMunicipality } from './mergers-file.ts';
import type { KnownMunicipality, Mergers, Place } from './place.ts';

/**
 * Reads plaatsen.csv, or plaatsen-elders.csv: one row for each place and municipality. A star after the name marks a hamlet or
 * quarter.
 *
 * @param others the places of a list that goes before this one
 */
export function readPlaces(
  file: string,
  text: string,
  municipalities: ReadonlyMap<string, KnownMunicipality>,
  mergers: Mergers,
  others: readonly Place[] = [],
): { readonly places: readonly Place[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = parseCsv(file, text, ['plaats', 'gemeente', 'code', 'opmerking']);
  const places: Place[] = [];
  const found = [...problems];
  const list = 'gemeenten.csv';
  for (const { line, cells } of rows) {
    const { gemeente, code } = cells;
    const name = cells.plaats.replace(/\*$/, '').trim();
    const report = (what: string, remedy: string) => found.push({ file, line, what, remedy });
    const municipality = municipalities.get(code);
    const named = [...municipalities.values()].find((other) => other.name === gemeente);
    if (!name) report('De naam van de plaats ontbreekt.', 'Vul de naam in, of haal de regel weg.');
    const merger = municipality?.name === gemeente ? undefined : mergers.get(gemeente);
    if (merger) {
      const { what, remedy } = goneMunicipality(merger);
      report(what, remedy);
    } else if (!municipality) {
      const remedy = named
        ? `Bij ${gemeente} hoort ${named.code}.`
        : `Zet gemeente en code eerst in ${list}, of verbeter de code.`;
      report(`Onbekende CBS-code: "${code}".`, remedy);
    } else if (municipality.name !== gemeente) {
      const remedy = named
        ? `Bij ${gemeente} hoort ${named.code}.`
        : `${didYouMean(gemeente, [municipality.name])}Schrijf de gemeente zoals in ${list}.`;
      report(`Code ${code} hoort bij ${municipality.name}, niet bij "${gemeente}".`, remedy);
    } else if (places.some((other) => other.name === name && other.code === code)) {
      report(`"${name}" in ${gemeente} staat er twee keer.`, 'Haal een van de twee regels weg.');
    } else if (others.some((other) => other.code === code)) {
      const remedy =
        'Zet de plaats in plaatsen.csv: daar staan alle plaatsen van de gemeenten van onze regio’s.';
      report(`${gemeente} hoort bij een regio en "${name}" staat in de lijst voor elders.`, remedy);
    } else {
      const { slug: part, province } = municipality;
      const hamlet = cells.plaats.endsWith('*');
      places.push({
        name,
        municipality: gemeente,
        code,
        slug: part,
        province,
        remark: cells.opmerking || undefined,
        hamlet,
      });
    }
  }
  return { places, problems: found };
}
