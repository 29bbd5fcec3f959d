import type { KnownMunicipality, Mergers, Place } from '../places/place.ts';
import { readMergers } from '../places/mergers-file.ts';
import { readMunicipalities } from '../places/municipalities-file.ts';
import { readPlaces } from '../places/places-file.ts';
import type { Disk } from './disk.ts';
import { doubledPlaces } from './together.ts';

/** The municipalities of the country by their code, those that were merged, and the places of the regions. */
export interface Country {
  readonly municipalities: ReadonlyMap<string, KnownMunicipality>;
  readonly mergers: Mergers;
  readonly places: readonly Place[];
  /** Places of other municipalities, which the list of the country lacks. */
  readonly placesElsewhere: readonly Place[];
}

/** Reads gemeenten.csv, herindelingen.csv, plaatsen.csv and plaatsen-elders.csv. */
export function readCountry({ folder, text, keep, report, problems }: Disk): Country {
  const municipalitiesText = text(`${folder}/gemeenten.csv`);
  const municipalities: ReadonlyMap<string, KnownMunicipality> = municipalitiesText
    ? keep(readMunicipalities(`${folder}/gemeenten.csv`, municipalitiesText)).municipalities
    : new Map();
  const mergersText = text(`${folder}/herindelingen.csv`);
  const mergers: Mergers =
    municipalities.size && mergersText
      ? keep(readMergers(`${folder}/herindelingen.csv`, mergersText, municipalities)).mergers
      : new Map();
  const placesText = text(`${folder}/plaatsen.csv`);
  // Without municipalities every place and region would be wrong, and the one real problem hard to find.
  const known = municipalities.size > 0;
  const places =
    known && placesText
      ? keep(readPlaces(`${folder}/plaatsen.csv`, placesText, municipalities, mergers)).places
      : [];

  if (
    known &&
    placesText?.trim().split('\n').length === 1 &&
    places.length === 0 &&
    !problems.some(({ file }) => file === `${folder}/plaatsen.csv`)
  )
    report([
      {
        file: `${folder}/plaatsen.csv`,
        line: 1,
        what: 'Er staat geen enkele plaats in.',
        remedy: 'Zet van elke gemeente van een regio minstens de plaats zelf: Zeedorp,Zeedorp,GM9998,',
      },
    ]);
  const placeRows = (placesText ?? '').split(/\r?\n/);
  report(
    doubledPlaces(places).map(({ id, what, remedy }) => {
      const [name = '', municipality = ''] = id.split(',');
      const row = placeRows.findIndex((one) => {
        const [written = '', of = ''] = one.split(',');
        return written.replace(/\*$/, '').trim() === name && of.trim() === municipality;
      });
      return { file: `${folder}/plaatsen.csv`, line: row < 0 ? undefined : row + 1, what, remedy };
    }),
  );

  const elsewhereFile = `${folder}/plaatsen-elders.csv`;
  const elsewhereText = text(elsewhereFile);
  const placesElsewhere =
    known && elsewhereText
      ? keep(readPlaces(elsewhereFile, elsewhereText, municipalities, mergers, places)).places
      : [];

  return { municipalities, mergers, places, placesElsewhere };
}
