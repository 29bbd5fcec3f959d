import { nationalCrisis, regionalCrisis } from '../contacts/crisis.ts';
import { isCrisisRole } from '../contacts/roles.ts';
import type { Area } from '../lookup/area.ts';
import { clashes, readArea, unknownKind, type ReadArea } from '../lookup/area-file.ts';
import { crowdedRoles } from '../lookup/crowded.ts';
import { isKind } from '../lookup/kinds.ts';
import type { readAgreements } from '../region/agreements-file.ts';
import type { Disk } from './disk.ts';
import type { Problem } from './problem.ts';
import type { Country } from './read-places.ts';
import type { KnownSources } from './reference.ts';

/** Ids of contacts that two werkgebieden use. */
function doubledContacts(read: readonly ReadArea[], fileOf: (area: Area) => string): readonly Problem[] {
  const seen = new Map<string, string>();
  return read.flatMap(({ area, lines }) =>
    [...lines].flatMap(([id, line]): Problem[] => {
      const file = fileOf(area);
      const other = seen.get(id);
      seen.set(id, file);
      const what = `Het contact "${id}" staat ook in ${other}.`;
      return other ? [{ file, line, what, remedy: 'Geef een van de twee een ander id.' }] : [];
    }),
  );
}

/** Reads every werkgebied: who serves which municipalities, and what they agreed. */
export function readAreas(
  { folder, folders, names, yaml, keep, report }: Disk,
  { municipalities, mergers }: Country,
  cited: KnownSources,
  agreements: ReturnType<typeof readAgreements> | undefined,
): readonly Area[] {
  const known = municipalities.size > 0;
  const byName = new Map([...municipalities.values()].map((one) => [one.name, one]));
  const areasFolder = `${folder}/werkgebieden`;
  const fileOf = ({ id }: Area) => `${areasFolder}/${id}.yaml`;
  const read = (known ? folders(areasFolder) : []).flatMap(
    (kind): (ReadArea & { readonly sound: boolean })[] => {
      if (!isKind(kind)) {
        report([unknownKind(areasFolder, kind)]);
        return [];
      }
      return names(`${areasFolder}/${kind}`).flatMap((name) => {
        const areaYaml = yaml(`${areasFolder}/${kind}/${name}.yaml`);
        const surroundings = {
          kind,
          name,
          sources: cited,
          municipalities: byName,
          municipalitiesFile: `${folder}/gemeenten.csv`,
          mergers,
          agreements,
        };
        if (!areaYaml) return [];
        const { read, problems } = keep(readArea(areaYaml, surroundings));
        return read ? [{ ...read, sound: problems.length === 0 }] : [];
      });
    },
  );
  // The numbers for danger are those of the whole country: nobody else's takes their place.
  const areas = read.map(({ area }) =>
    area.kind === 'landelijk'
      ? area
      : { ...area, contacts: area.contacts.filter(({ role }) => !isCrisisRole(role)) },
  );
  for (const { area, lines } of read)
    if (area.kind !== 'landelijk') report(regionalCrisis(fileOf(area), area.contacts, lines));
  const national = read.filter(({ area }) => area.kind === 'landelijk');
  const holding = national.filter(({ area }) => area.contacts.some(({ role }) => isCrisisRole(role)));
  // Of several files of the whole country one holds the numbers for danger.
  for (const { area, lines, sound } of holding.length ? holding : national.slice(0, 1))
    if (sound) report(nationalCrisis(fileOf(area), area.contacts, lines));
  if (known && !national.length)
    report(nationalCrisis(`${areasFolder}/landelijk/nederland.yaml`, [], new Map()));
  report(doubledContacts(read, fileOf));
  const nameOf = new Map([...municipalities.values()].map(({ slug, name }) => [slug, name]));
  report(clashes(areas, fileOf, nameOf));
  report(crowdedRoles(read, fileOf, nameOf));

  return areas;
}
