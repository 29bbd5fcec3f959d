import { readPrepare } from '../contacts/prepare-file.ts';
import { regionOfAreas } from '../lookup/region-of-areas.ts';
import { readAgreements } from '../region/agreements-file.ts';
import { buildRegion } from '../site/build-region.ts';
import { readSources } from '../sources/sources-file.ts';
import { ruleIds, rulesFolder } from '../store/rules.ts';
import type { Content } from './content.ts';
import type { Term } from './term.ts';
import { readCoverage } from './coverage-file.ts';
import { diskOf, type Disk } from './disk.ts';
import { readExercise } from './exercise-file.ts';
import { readOpenQuestions } from './open-questions-file.ts';
import type { Problem } from './problem.ts';
import { readAreas } from './read-areas.ts';
import { readCountry } from './read-places.ts';
import { readRegions } from './read-regions.ts';
import { readReadingCard } from './reading-cards-file.ts';
import type { KnownSources } from './reference.ts';
import { readSelfCheck } from './self-check-file.ts';
import { readSurvey } from './survey-file.ts';
import { readTemplate } from './template-file.ts';
import { readTerms } from './terms-file.ts';
import { termsTogether } from './together.ts';
import { readTraps } from './traps-file.ts';
import type { YamlFile } from './yaml.ts';

/** The names of the cards that no file makes: those of the rules, and the booklet. */
const otherCards: ReadonlySet<string> = new Set([...ruleIds, 'map']);

/** Reads begrippen.yaml, and looks at its terms beside each other. */
function readAllTerms({ folder, yaml, keep, report }: Disk, cited: KnownSources): readonly Term[] {
  const termsYaml = yaml(`${folder}/begrippen.yaml`);
  if (!termsYaml) return [];
  const { terms } = keep(readTerms(termsYaml, cited));
  const entries = Array.isArray(termsYaml.data) ? (termsYaml.data as { readonly id?: unknown }[]) : [];
  report(
    termsTogether(terms).map(({ id, what, remedy }) => ({
      file: termsYaml.file,
      line: termsYaml.line([entries.findIndex((entry) => entry.id === id), 'id']),
      what,
      remedy,
    })),
  );
  return terms;
}

/** Reads each file of a folder of which every file is one thing, and puts what is sound in its order. */
const inOrder = <T extends { readonly place: number }>(
  { folder, names, yaml }: Disk,
  part: string,
  read: (yaml: YamlFile, name: string) => T | undefined,
): readonly T[] =>
  names(`${folder}/${part}`)
    .flatMap((name) => {
      const file = yaml(`${folder}/${part}/${name}.yaml`);
      return (file && read(file, name)) ?? [];
    })
    .sort((a, b) => a.place - b.place);

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
  const disk = diskOf(root, folder);
  const { yaml, keep, problems } = disk;

  const sourcesFile = `${folder}/bronnen.yaml`;
  const sourcesYaml = yaml(sourcesFile);
  const sources = sourcesYaml && keep(readSources(sourcesYaml));
  const cited: KnownSources = {
    kind: 'bron',
    names: sources?.ids,
    file: sourcesFile,
    sources: sources?.sources,
  };
  const country = readCountry(disk);
  const terms = readAllTerms(disk, cited);

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

  const areas = readAreas(disk, country, cited, agreements);
  const { all, editions } = readRegions(disk, country, only);
  const municipalities = [...country.municipalities.values()];
  const offices = { areas, agreements: agreements?.agreements ?? {}, municipalities };

  const regionNames = { kind: 'regio', names: new Set(all), file: `${folder}/regios` };
  const ruleNames = { kind: 'regel', names: new Set(ruleIds), file: rulesFolder };
  const content: Content = {
    sources: sources?.sources ?? new Map(),
    ...offices,
    mergers: [...country.mergers.values()],
    regions: new Map(editions.map((edition) => [edition.id, regionOfAreas(edition, offices)])),
    places: country.places,
    placesElsewhere: country.placesElsewhere,
    terms,
    prepare,
    openQuestions,
    readingCards: inOrder(
      disk,
      'leeskaarten',
      (file, name) =>
        keep(readReadingCard(file, name, { sources: cited, regions: regionNames, taken: otherCards })).card,
    ).filter(({ region }) => editions.some(({ id }) => id === region)),
    selfCheck,
    exercises: inOrder(
      disk,
      'oefenen',
      (file, name) => keep(readExercise(file, name, { sources: cited, rules: ruleNames })).exercise,
    ),
    templates: inOrder(disk, 'sjablonen', (file, name) => keep(readTemplate(file, name, cited)).template),
    survey,
    coverage,
    traps,
  };
  return { content, problems };
}
