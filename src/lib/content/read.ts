import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContacts } from '../contacts/contacts-file.ts';
import { readPrepare } from '../contacts/prepare-file.ts';
import type { Contact } from '../contacts/contact.ts';
import type { KnownMunicipality } from '../places/place.ts';
import { readMunicipalities, readPlaces } from '../places/places-file.ts';
import type { Region } from '../region/region.ts';
import { readRegion } from '../region/region-file.ts';
import { readSources } from '../sources/sources-file.ts';
import type { Content, Problem } from './content.ts';
import type { KnownSources } from './reference.ts';
import { readTerms } from './terms-file.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const restore = 'Zet het bestand terug; de site kan er niet zonder.';

/** The files of a project. What is missing, or is no YAML, becomes a problem of the reading. */
function disk(root: string, report: (problems: readonly Problem[]) => void) {
  const text = (file: string, remedy = restore): string | undefined => {
    if (existsSync(join(root, file))) return readFileSync(join(root, file), 'utf8');
    report([{ file, line: undefined, what: 'Dit bestand ontbreekt.', remedy }]);
    return undefined;
  };
  const yaml = (file: string, remedy = restore): YamlFile | undefined => {
    const found = text(file, remedy);
    if (found === undefined) return undefined;
    const { yaml, problems } = parseYaml(file, found);
    report(problems);
    return yaml;
  };
  const folders = (folder: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort()
      : [];
  return { text, yaml, folders };
}

interface OneRegion {
  readonly region: Omit<Region, 'contacts'>;
  readonly contacts: readonly Contact[];
  /** The line of each contact in its file, by id. */
  readonly lines: ReadonlyMap<string, number | undefined>;
}

/**
 * The regions, each with its own contacts and those of the whole country. Reports an id that two regions use, and
 * that the whole country is missing, unless a region could not be read: it may be that one.
 */
function joinRegions(
  read: readonly OneRegion[],
  folder: string,
  complete: boolean,
  report: (problems: readonly Problem[]) => void,
): ReadonlyMap<string, Region> {
  const national = read.filter(({ region }) => region.kind === 'landelijk');
  if (national.length > 1 || (national.length === 0 && complete)) {
    const what = `Er zijn ${national.length} regio’s met "soort: landelijk" in plaats van 1.`;
    const remedy = 'Houd één map landelijk, met de contacten die overal gelden.';
    report([{ file: folder, line: undefined, what, remedy }]);
  }
  const seen = new Map<string, string>();
  for (const { region, lines } of read) {
    const file = `${folder}/${region.id}/contacten.yaml`;
    for (const [id, line] of lines) {
      const other = seen.get(id);
      const what = `Het contact "${id}" staat ook in ${other}.`;
      if (other) report([{ file, line, what, remedy: 'Geef een van de twee een ander id.' }]);
      seen.set(id, file);
    }
  }
  const nationwide = national.flatMap(({ contacts }) => contacts);
  return new Map(
    read.map(({ region, contacts }) => {
      const own = region.kind === 'landelijk' ? [] : contacts;
      return [region.id, { ...region, contacts: [...own, ...nationwide] }];
    }),
  );
}

/**
 * Reads all that editors write outside the chapters, and checks and links it. Never stops at the first problem:
 * all are collected, and what is sound is there. The only file of `lib` that touches the disk.
 *
 * @param root the folder of the project
 * @param folder the content in it; problems name their files from here
 */
export function readContent(
  root: string,
  folder = 'src/content',
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (found: readonly Problem[]): void => void problems.push(...found);
  const { text, yaml, folders } = disk(root, report);
  const keep = <T extends { readonly problems: readonly Problem[] }>(read: T): T => {
    report(read.problems);
    return read;
  };

  const sourcesFile = `${folder}/bronnen.yaml`;
  const sourcesYaml = yaml(sourcesFile);
  const sources = sourcesYaml && keep(readSources(sourcesYaml));
  const cited: KnownSources = {
    kind: 'bron',
    names: sources?.ids,
    file: sourcesFile,
    sources: sources?.sources,
  };

  const municipalitiesText = text(`${folder}/gemeenten.csv`);
  const municipalities: ReadonlyMap<string, KnownMunicipality> = municipalitiesText
    ? keep(readMunicipalities(`${folder}/gemeenten.csv`, municipalitiesText)).municipalities
    : new Map();
  const placesText = text(`${folder}/plaatsen.csv`);
  // Without municipalities every place and region would be wrong, and the one real problem hard to find.
  const known = municipalities.size > 0;
  const places =
    known && placesText ? keep(readPlaces(`${folder}/plaatsen.csv`, placesText, municipalities)).places : [];

  const termsYaml = yaml(`${folder}/begrippen.yaml`);
  const terms = termsYaml ? keep(readTerms(termsYaml, cited)).terms : [];

  const prepareYaml = yaml(`${folder}/houd-klaar.yaml`);
  const prepare = prepareYaml ? keep(readPrepare(prepareYaml, cited)).prepare : {};

  const ids = folders(`${folder}/regios`);
  const read = ids.flatMap((id): OneRegion[] => {
    const regionFile = `${folder}/regios/${id}/regio.yaml`;
    const regionYaml = yaml(
      regionFile,
      'Maak het, naar het voorbeeld van een andere regio. Of haal de map weg.',
    );
    const region = regionYaml && known && keep(readRegion(regionYaml, id, cited, municipalities)).region;
    if (!region) return [];
    const contactsYaml = yaml(
      `${folder}/regios/${id}/contacten.yaml`,
      'Maak het; zonder contacten mag het leeg zijn.',
    );
    const slugs = new Map(region.municipalities.map(({ name, slug }) => [name, slug]));
    const surroundings = { region: id, sources: cited, municipalities: slugs, regionFile };
    const none = { contacts: [], lines: new Map<string, undefined>() };
    return [{ region, ...(contactsYaml ? keep(readContacts(contactsYaml, surroundings)) : none) }];
  });
  const regions = known
    ? joinRegions(read, `${folder}/regios`, read.length === ids.length, report)
    : new Map<string, Region>();
  return { content: { sources: sources?.sources ?? new Map(), regions, places, terms, prepare }, problems };
}
