import type { Region } from '../region/region.ts';
import { isTable } from '../rules/core/table.ts';
import { ruleIds, ruleOf } from '../store/rules.ts';
import * as address from '../site/addresses.ts';
import type { FileEntry, IndexFile } from './index-schema.ts';
import { headerOf, schemaNames, schemas } from './schemas.ts';
import { surveyTitle } from './survey.ts';

/** The rules that are written as a table: those are published as DMN too. */
export const tableIds: readonly string[] = ruleIds.filter((id) => isTable(ruleOf(id)));

function ruleFiles(region: Region, id: string): readonly FileEntry[] {
  const { title, version } = ruleOf(id);
  const json: FileEntry = {
    kind: 'beslisregel',
    region: region.id,
    id,
    title,
    version,
    path: address.openDataRule(region.id, id),
    mediaType: 'application/json',
    schema: address.openDataSchema('beslisregel'),
  };
  if (!tableIds.includes(id)) return [json];
  const path = address.openDataTable(region.id, id);
  return [json, { ...json, kind: 'beslistabel', path, mediaType: 'application/xml', schema: null }];
}

/** The files of a region: each rule, as a table too where it is one, and the contacts in both forms. */
export const regionFiles = (region: Region): readonly FileEntry[] => [
  ...ruleIds.flatMap((id) => ruleFiles(region, id)),
  {
    kind: 'contacten',
    region: region.id,
    id: 'contacten',
    title: `Contacten ${region.name}`,
    version: null,
    path: address.openDataContacts(region.id),
    mediaType: 'application/json',
    schema: address.openDataSchema('contacten'),
  },
  {
    kind: 'contacten',
    region: region.id,
    id: 'contacten',
    title: `Contacten ${region.name} als tabel`,
    version: null,
    path: address.openDataContactsTable(region.id),
    mediaType: 'text/csv',
    schema: address.openDataSchema('contacten-csv'),
  },
];

/** The schemas, which hold for every region. */
export const schemaFiles: readonly FileEntry[] = [
  ...schemaNames.map((id): { readonly id: string; readonly title: string } => ({
    id,
    title: schemas[id].title,
  })),
  { id: 'contacten-csv', title: 'Contacten van Routeboek als tabel' },
].map(({ id, title }) => ({
  kind: 'schema',
  region: null,
  id,
  title,
  version: null,
  path: address.openDataSchema(id),
  mediaType: 'application/json',
  schema: null,
}));

/** The figures, which hold for no region: with their schema, and as a plain table. */
export const figureFiles: readonly FileEntry[] = (['json', 'csv'] as const).map((ending) => ({
  kind: 'cijfers',
  region: null,
  id: 'enquete-intern-begeleiders',
  title: surveyTitle,
  version: null,
  path: address.openDataSurvey(ending),
  mediaType: ending === 'json' ? 'application/json' : 'text/csv',
  schema: ending === 'json' ? address.openDataSchema('enquete') : null,
}));

/**
 * Every file of open data. `site` is where the site is served; `edition` is the day of this edition.
 */
export const exportIndex = (
  regions: readonly Region[],
  site: URL | undefined,
  edition: string,
): IndexFile => ({
  ...headerOf('overzicht', site, edition),
  files: [...regions.flatMap(regionFiles), ...figureFiles, ...schemaFiles],
});
