import { z } from 'zod';
import type { SourceCoverage } from './coverage.ts';
import type { Problem } from './problem.ts';
import { id, sitePage, text } from './fields.ts';
import { readList } from './list.ts';
import { missing, type Known } from './reference.ts';
import type { YamlFile } from './yaml.ts';

const headingSchema = z
  .strictObject({
    kop: text.describe('De kop zoals de bron hem schrijft, met zijn nummer.'),
    bij: text.optional().describe('Waar in de bron: blz. 12.'),
    waar: z
      .array(sitePage)
      .min(1, { error: 'is leeg' })
      .optional()
      .describe('De pagina’s van deze site die het vertellen, de belangrijkste eerst.'),
    weg: text.optional().describe('Wat wij weglieten, en waarom. Bij een kop zonder "waar" is dat alles.'),
  })
  .refine(({ waar, weg }) => waar !== undefined || weg !== undefined, {
    path: ['kop'],
    error: 'heeft geen pagina en geen reden',
    params: { remedy: 'Zet bij "waar" de pagina die dit vertelt, of bij "weg" waarom wij het weglieten.' },
  });

/** One entry of dekking.yaml: a source. The descriptions are also the help that an editor gets with an error. */
export const coverageSchema = z.strictObject({
  id: id.meta({ kind: 'bron', description: 'De id van de bron in bronnen.yaml.' }),
  koppen: z
    .array(headingSchema)
    .min(1, { error: 'is leeg' })
    .describe('Elke kop van de bron, in de volgorde van de bron.'),
});

/** Reads dekking.yaml: of each source that the site takes the place of, where every heading is told or why not. */
export function readCoverage(
  yaml: YamlFile,
  sources: Known,
): { readonly coverage: readonly SourceCoverage[]; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(coverageSchema, yaml);
  const unknown = entries.flatMap(({ index, value }) => missing(yaml, [index, 'id'], value.id, sources));
  const coverage = entries.map(({ value }): SourceCoverage => ({
    source: value.id,
    headings: value.koppen.map(({ kop, bij, waar = [], weg }) => ({
      title: kop,
      at: bij,
      pages: waar,
      leftOut: weg,
    })),
  }));
  return { coverage, problems: [...problems, ...unknown] };
}
