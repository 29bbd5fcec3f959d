import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nationalCrisis, regionalCrisis } from '../contacts/crisis.ts';
import { readPrepare } from '../contacts/prepare-file.ts';
import { isCrisisRole } from '../contacts/roles.ts';
import type { Area } from '../lookup/area.ts';
import { clashes, readArea, unknownKind, type ReadArea } from '../lookup/area-file.ts';
import { crowdedRoles } from '../lookup/crowded.ts';
import { isKind } from '../lookup/kinds.ts';
import { regionOfAreas, type Edition } from '../lookup/region-of-areas.ts';
import type { KnownMunicipality, Mergers } from '../places/place.ts';
import { readMunicipalities } from '../places/municipalities-file.ts';
import { readMergers } from '../places/mergers-file.ts';
import { readPlaces } from '../places/places-file.ts';
import { readAgreements } from '../region/agreements-file.ts';
import { readRegion } from '../region/region-file.ts';
import { buildRegion } from '../site/build-region.ts';
import { readSources } from '../sources/sources-file.ts';
import { ruleIds, rulesFolder } from '../store/rules.ts';
import type { Content, Exercise, ReadingCard, Template } from './content.ts';
import { readExercise } from './exercise-file.ts';
import type { Problem } from './problem.ts';
import type { KnownSources } from './reference.ts';
import { readReadingCard } from './reading-cards-file.ts';
import { didYouMean } from './suggest.ts';
import { readOpenQuestions } from './open-questions-file.ts';
import { doubledPlaces, regionsTogether, termsTogether } from './together.ts';
import { readCoverage } from './coverage-file.ts';
import { readSelfCheck } from './self-check-file.ts';
import { readSurvey } from './survey-file.ts';
import { readTemplate } from './template-file.ts';
import { readTerms } from './terms-file.ts';
import { readText } from './text-file.ts';
import { readTraps } from './traps-file.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** The files of a project. What is missing, or is no YAML, becomes a problem of the reading. */
function disk(root: string, report: (problems: readonly Problem[]) => void) {
  const text = (file: string, remedy?: string): string | undefined => {
    const { text: found, problems } = readText(root, file, remedy);
    report(problems);
    return found;
  };
  const yaml = (file: string, remedy?: string): YamlFile | undefined => {
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
  const files = (folder: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
      : [];
  return { text, yaml, folders, files };
}

/** The names of the cards that no file makes: those of the rules, and the booklet. */
const otherCards: ReadonlySet<string> = new Set([...ruleIds, 'map']);

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

/**
 * Reads all that editors write outside the chapters, and checks and links it. Never stops at the first problem:
 * all are collected, and what is sound is there.
 *
 * @param root the folder of the project
 * @param folder the content in it; problems name their files from here
 * @param only the one region to read, beside the whole country; all when left out
 */
export function readContent(
  root: string,
  folder = 'src/content',
  only = buildRegion(),
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (found: readonly Problem[]): void => void problems.push(...found);
  const { text, yaml, folders, files } = disk(root, report);
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

  const termsYaml = yaml(`${folder}/begrippen.yaml`);
  const terms = termsYaml ? keep(readTerms(termsYaml, cited)).terms : [];
  if (termsYaml) {
    const entries = Array.isArray(termsYaml.data) ? (termsYaml.data as { readonly id?: unknown }[]) : [];
    report(
      termsTogether(terms).map(({ id, what, remedy }) => ({
        file: termsYaml.file,
        line: termsYaml.line([entries.findIndex((entry) => entry.id === id), 'id']),
        what,
        remedy,
      })),
    );
  }
  const openYaml = yaml(`${folder}/open-vragen.yaml`);
  const openQuestions = openYaml ? keep(readOpenQuestions(openYaml, cited)).openQuestions : [];
  const selfCheckYaml = yaml(`${folder}/zelftoets.yaml`);
  const selfCheck = selfCheckYaml ? keep(readSelfCheck(selfCheckYaml)).selfCheck : [];

  const surveyYaml = yaml(`${folder}/enquete.yaml`);
  const survey = surveyYaml ? keep(readSurvey(surveyYaml)).survey : [];
  const coverageYaml = yaml(`${folder}/dekking.yaml`);
  const coverage = coverageYaml ? keep(readCoverage(coverageYaml, cited)).coverage : [];
  const trapsYaml = yaml(`${folder}/valkuilen.yaml`);
  const traps = trapsYaml ? keep(readTraps(trapsYaml, cited)).traps : [];

  const prepareYaml = yaml(`${folder}/houd-klaar.yaml`);
  const prepare = prepareYaml ? keep(readPrepare(prepareYaml, cited)).prepare : {};

  const agreementsYaml = yaml(`${folder}/afspraken.yaml`);
  const agreements = agreementsYaml && keep(readAgreements(agreementsYaml));

  const byName = new Map([...municipalities.values()].map((one) => [one.name, one]));
  const areasFolder = `${folder}/werkgebieden`;
  const fileOf = ({ id }: Area) => `${areasFolder}/${id}.yaml`;
  const readAreas = (known ? folders(areasFolder) : []).flatMap(
    (kind): (ReadArea & { readonly sound: boolean })[] => {
      if (!isKind(kind)) {
        report([unknownKind(areasFolder, kind)]);
        return [];
      }
      return files(`${areasFolder}/${kind}`).flatMap((file) => {
        const areaYaml = yaml(`${areasFolder}/${kind}/${file}`);
        const surroundings = {
          kind,
          name: file.replace(/\.yaml$/, ''),
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
  const areas = readAreas.map(({ area }) =>
    area.kind === 'landelijk'
      ? area
      : { ...area, contacts: area.contacts.filter(({ role }) => !isCrisisRole(role)) },
  );
  for (const { area, lines, sound } of readAreas) {
    const { kind, contacts } = area;
    if (kind !== 'landelijk') report(regionalCrisis(fileOf(area), contacts, lines));
    else if (sound) report(nationalCrisis(fileOf(area), contacts, lines));
  }
  if (known && !readAreas.some(({ area }) => area.kind === 'landelijk'))
    report(nationalCrisis(`${areasFolder}/landelijk/nederland.yaml`, [], new Map()));
  report(doubledContacts(readAreas, fileOf));
  const nameOf = new Map([...municipalities.values()].map(({ slug, name }) => [slug, name]));
  report(clashes(areas, fileOf, nameOf));
  report(crowdedRoles(readAreas, fileOf, nameOf));

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
  const definitions = agreements?.agreements ?? {};
  const offices = { areas, agreements: definitions, municipalities: [...municipalities.values()] };
  const regions = new Map(editions.map((edition) => [edition.id, regionOfAreas(edition, offices)]));
  const cardsFolder = `${folder}/leeskaarten`;
  const regionNames = { kind: 'regio', names: new Set(ids), file: `${folder}/regios` };
  const readingCards = files(cardsFolder)
    .flatMap((file): ReadingCard[] => {
      const cardYaml = yaml(`${cardsFolder}/${file}`);
      const name = file.replace(/\.yaml$/, '');
      const { card } = cardYaml
        ? keep(readReadingCard(cardYaml, name, { sources: cited, regions: regionNames, taken: otherCards }))
        : { card: undefined };
      return card ? [card] : [];
    })
    .sort((a, b) => a.place - b.place);
  const exercisesFolder = `${folder}/oefenen`;
  const ruleNames = { kind: 'regel', names: new Set(ruleIds), file: rulesFolder };
  const exercises = files(exercisesFolder)
    .flatMap((file): Exercise[] => {
      const exerciseYaml = yaml(`${exercisesFolder}/${file}`);
      const name = file.replace(/\.yaml$/, '');
      const { exercise } = exerciseYaml
        ? keep(readExercise(exerciseYaml, name, { sources: cited, rules: ruleNames }))
        : { exercise: undefined };
      return exercise ? [exercise] : [];
    })
    .sort((a, b) => a.place - b.place);
  const templatesFolder = `${folder}/sjablonen`;
  const templates = files(templatesFolder)
    .flatMap((file): Template[] => {
      const templateYaml = yaml(`${templatesFolder}/${file}`);
      const { template } = templateYaml
        ? keep(readTemplate(templateYaml, file.replace(/\.yaml$/, ''), cited))
        : { template: undefined };
      return template ? [template] : [];
    })
    .sort((a, b) => a.place - b.place);
  const content = {
    sources: sources?.sources ?? new Map(),
    ...offices,
    mergers: [...mergers.values()],
    regions,
    places,
    terms,
    prepare,
    openQuestions,
    readingCards,
    selfCheck,
    exercises,
    templates,
    survey,
    coverage,
    traps,
  };
  return { content, problems };
}
