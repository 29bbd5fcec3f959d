import type { Edition } from '../lookup/region-of-areas.ts';
import { readRegion } from '../region/region-file.ts';
import type { Disk } from './disk.ts';
import type { Country } from './read-places.ts';
import { didYouMean } from './suggest.ts';
import { regionsTogether } from './together.ts';

/**
 * Reads every regio.yaml; of `only` one region, beside the whole country. Gives the ids of `all` that there are too: a card may be
 * of a region that is not in this edition.
 */
export function readRegions(
  { folder, folders, yaml, keep, report }: Disk,
  { municipalities, mergers, places }: Country,
  only: string | undefined,
): { readonly all: readonly string[]; readonly editions: readonly Edition[] } {
  const known = municipalities.size > 0;
  const all = folders(`${folder}/regios`);
  if (only !== undefined && !all.includes(only))
    report([
      {
        file: `${folder}/regios`,
        line: undefined,
        what: `Er is geen regio "${only}" (ROUTEBOEK_REGIO).`,
        remedy: `${didYouMean(only, all)}Kies uit: ${all.join(', ')}.`,
      },
    ]);
  const ids = all.filter((id) => only === undefined || id === only || id === 'landelijk');
  const editions = ids.flatMap((id): Edition[] => {
    const regionYaml = yaml(
      `${folder}/regios/${id}/regio.yaml`,
      'Maak het, naar het voorbeeld van een andere regio. Of haal de map weg.',
    );
    const edition = regionYaml && known && keep(readRegion(regionYaml, id, municipalities, mergers)).region;
    return edition ? [edition] : [];
  });
  const national = editions.filter(({ kind }) => kind === 'landelijk').length;
  if (known && (national > 1 || (national === 0 && editions.length === ids.length))) {
    const what = `Er zijn ${national} regio’s met "soort: landelijk" in plaats van 1.`;
    const remedy = 'Houd één map landelijk, voor wat overal geldt.';
    report([{ file: `${folder}/regios`, line: undefined, what, remedy }]);
  }
  // Without any place every municipality would lack one.
  if (places.length > 0)
    report(
      regionsTogether(editions, places).map(({ id, what, remedy }) => ({
        file: `${folder}/regios/${id}/regio.yaml`,
        line: undefined,
        what,
        remedy,
      })),
    );
  return { all, editions };
}
