import { readContacts } from '../contacts/contacts-file.ts';
import { check } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { missing, type Known, type KnownSources } from '../content/reference.ts';
import { didYouMean } from '../content/suggest.ts';
import type { YamlFile } from '../content/yaml.ts';
import { goneMunicipality } from '../places/mergers-file.ts';
import type { KnownMunicipality, Mergers } from '../places/place.ts';
import { readParameters } from '../region/parameter-file.ts';
import type { KnownAgreements } from '../region/agreements-file.ts';
import type { Area } from './area.ts';
import { kindIds, kinds, type Kind } from './kinds.ts';
import { areaSchema } from './schema.ts';

export interface ReadArea {
  readonly area: Area;
  /** The line of each contact in its file, by id. */
  readonly lines: ReadonlyMap<string, number | undefined>;
}

interface Surroundings {
  readonly kind: Kind;
  /** The name of the file without its extension. */
  readonly name: string;
  readonly sources: KnownSources;
  /** The municipalities of the country by their names. */
  readonly municipalities: ReadonlyMap<string, KnownMunicipality>;
  readonly municipalitiesFile: string;
  readonly mergers: Mergers;
  /** Undefined when afspraken.yaml could not be read: its own problem is enough. */
  readonly agreements: KnownAgreements | undefined;
}

/** Reads a file of werkgebieden. Undefined when its own fields have a problem; what is sound within is kept. */
export function readArea(
  yaml: YamlFile,
  { kind, name, sources, municipalities, municipalitiesFile, mergers, agreements: defined }: Surroundings,
): { readonly read: ReadArea | undefined; readonly problems: readonly Problem[] } {
  const { value: entry, problems: own } = check(areaSchema, yaml);
  if (!entry) return { read: undefined, problems: own };
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], what: string, remedy: string) =>
    problems.push({ file: yaml.file, line: yaml.line(path), what, remedy });

  problems.push(...missing(yaml, ['bron'], entry.bron, sources));
  const national = kind === 'landelijk';
  if (national && entry.gemeenten)
    report(['gemeenten'], 'Een landelijk werkgebied heeft geen gemeenten.', 'Haal "gemeenten:" weg.');
  if (!national && !entry.gemeenten)
    report(
      [],
      'Dit werkgebied heeft geen gemeenten.',
      'Voeg "gemeenten:" toe, met de namen zoals in gemeenten.csv.',
    );
  const known: Known = {
    kind: 'gemeente',
    names: new Set(municipalities.keys()),
    file: municipalitiesFile,
  };
  const slugs: string[] = [];
  for (const [index, gemeente] of (entry.gemeenten ?? []).entries()) {
    const merger = mergers.get(gemeente);
    const slug = municipalities.get(gemeente)?.slug;
    if (merger && slug === undefined) {
      const { what, remedy } = goneMunicipality(merger);
      report(['gemeenten', index], what, remedy);
      continue;
    }
    problems.push(...missing(yaml, ['gemeenten', index], gemeente, known));
    if (slug === undefined) continue;
    if (slugs.includes(slug))
      report(['gemeenten', index], `Gemeente "${gemeente}" staat er twee keer.`, 'Haal een van de twee weg.');
    else slugs.push(slug);
  }

  const contacts = readContacts(yaml, ['contacten'], {
    sources,
    area: `${kind}/${name}`,
    municipalities: slugs,
  });
  const written = defined ? Object.keys(entry.afspraken ?? {}) : [];
  const { agreements: definitions, ids } = defined ?? { agreements: {}, ids: new Set<string>() };
  for (const id of written) {
    const owner = definitions[id]?.kind;
    if (owner && owner !== kind)
      report(
        ['afspraken', id],
        `De afspraak "${id}" is niet aan een werkgebied van de soort ${kind}.`,
        `Zet haar bij een werkgebied van de soort ${owner} (${kinds[owner].label}): src/content/werkgebieden/${owner}/.`,
      );
  }
  const theirs = Object.fromEntries(Object.entries(definitions).filter(([, one]) => one.kind === kind));
  const agreements = readParameters(yaml, 'afspraken', written, theirs, ids, sources);
  return {
    read: {
      area: {
        id: `${kind}/${name}`,
        kind,
        name: entry.naam,
        municipalities: national ? 'alle' : slugs,
        contacts: contacts.contacts,
        agreements: agreements.parameters,
      },
      lines: contacts.lines,
    },
    problems: [...own, ...problems, ...contacts.problems, ...agreements.problems],
  };
}

/** A folder of werkgebieden that is no kind of office. */
export const unknownKind = (folder: string, name: string): Problem => ({
  file: `${folder}/${name}`,
  line: undefined,
  what: `Onbekende soort werkgebied: "${name}".`,
  remedy: `${didYouMean(name, kindIds)}Deze soorten zijn er: ${kindIds.join(', ')}.`,
});

const served = ({ municipalities }: Area): readonly string[] =>
  municipalities === 'alle' ? [] : municipalities;

/**
 * Two offices that say something about the same point for the same municipality: nobody can tell which holds. An agreement is for one
 * kind of office to make, so the two are of one kind.
 */
export const clashes = (
  areas: readonly Area[],
  fileOf: (area: Area) => string,
  names: ReadonlyMap<string, string>,
): readonly Problem[] =>
  areas.flatMap((area, index) =>
    areas.slice(0, index).flatMap((other): readonly Problem[] => {
      const shared = served(area).filter((slug) => served(other).includes(slug));
      if (!shared.length) return [];
      const where = shared.map((slug) => names.get(slug) ?? slug).join(', ');
      return Object.keys(area.agreements)
        .filter((id) => id in other.agreements)
        .map((id) => ({
          file: fileOf(area),
          line: undefined,
          what: `De afspraak "${id}" staat voor ${where} ook in ${fileOf(other)}.`,
          remedy: 'Haal haar bij een van de twee weg, of splits de gemeenten.',
        }));
    }),
  );
