import { readContent } from '../../../src/lib/content/read.ts';
import { exportContacts } from '../../../src/lib/contacts/json.ts';
import { exportIndex } from '../../../src/lib/open-data/files.ts';
import { exportSurvey } from '../../../src/lib/open-data/survey.ts';
import { exportRule } from '../../../src/lib/rules/faces/json.ts';
import { flowById, ruleIds } from '../../../src/lib/store/rules.ts';

export const site = new URL('https://routeboek.example');
export const edition = '2026-11-22';

/** The content of the site itself: what is tested is what is published. */
export const { content } = readContent(process.cwd());
export const regions = [...content.regions.values()];

/** A rule of a region as it is published. */
export const ruleFile = (id: string, region: (typeof regions)[number]) =>
  exportRule(flowById(id), region, content, site, edition);

/** Every rule of every region as it is published. */
export const ruleFiles = regions.flatMap((region) =>
  ruleIds.map((id) => ({ id, region: region.id, file: ruleFile(id, region) })),
);

export const contactsFiles = regions.map((region) => ({
  region: region.id,
  file: exportContacts(region, content.sources, site, edition),
}));

/** The figures of the survey as they are published. */
export const surveyFile = exportSurvey(content, site, edition);

export const indexFile = exportIndex(regions, site, edition);

/** What a reader of the file gets: JSON that went through a file. */
export const asRead = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
