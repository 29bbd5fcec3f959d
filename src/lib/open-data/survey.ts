import { csvOf } from './csv.ts';
import type { Content } from '../content/content.ts';
import { guidancePage } from '../site/addresses.ts';
import { sourceFinder } from '../sources/cited.ts';
import { exportSource } from '../sources/json.ts';
import { headerOf } from './schemas.ts';
import type { SurveyFile } from './survey-schema.ts';

export const surveyTitle = 'Vragenlijst onder intern begeleiders, 2007';

/** What is known of the survey beside its tables, as its source tells it. */
const facts = { source: 'wegwijzer-ib-2008', at: 'bijlage 2', year: 2007, surveyed: 1100 } as const;

const units = { procent: 'percent', gemiddelde: 'mean' } as const;

type Known = Pick<Content, 'sources' | 'survey'>;

/** The tables of the survey as open data: the same figures as on the page. `site` is where the site is served. */
export const exportSurvey = (
  { sources, survey }: Known,
  site: URL | undefined,
  edition: string,
): SurveyFile => ({
  ...headerOf('enquete', site, edition),
  page: new URL(guidancePage('enquete-intern-begeleiders'), site).href,
  title: surveyTitle,
  year: facts.year,
  surveyed: facts.surveyed,
  source: { ...exportSource(sourceFinder(sources)(facts.source)), at: facts.at },
  tables: survey.map((table) => ({
    id: table.id,
    title: table.title,
    count: table.of?.count ?? null,
    countOf: table.of?.what ?? null,
    rowLabel: table.rowHead,
    columns: table.columns.map(({ id, head, unit }) => ({ id, label: head, unit: units[unit] })),
    rows: table.rows,
  })),
});

/** The same figures as one plain table: a row for each number, with a point before decimals. */
export const surveyCsv = ({ survey }: Pick<Content, 'survey'>): string =>
  csvOf([
    ['table', 'tableTitle', 'row', 'column', 'columnLabel', 'unit', 'value'],
    ...survey.flatMap(({ id, title, columns, rows }) =>
      rows.flatMap(({ label, values }) =>
        columns.map((column, index) => [
          id,
          title,
          label,
          column.id,
          column.head,
          units[column.unit],
          values[index] ?? '',
        ]),
      ),
    ),
  ]);
