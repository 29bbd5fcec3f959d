import { z } from 'zod';
import type { Problem } from './problem.ts';
import { id, sitePage, text } from './fields.ts';
import { readList } from './list.ts';
import { missing, type Known } from './reference.ts';
import { trapThemes, type Trap, type TrapTheme } from './trap.ts';
import type { YamlFile } from './yaml.ts';

const themeIds = Object.keys(trapThemes) as [TrapTheme, ...TrapTheme[]];

/** One entry of valkuilen.yaml. The descriptions are also the help that an editor gets with an error. */
export const trapSchema = z.strictObject({
  id: id.describe('Het anker op de pagina; verandert nooit.'),
  thema: z.enum(themeIds).describe('Waar de valkuil over gaat.'),
  bronnen: z
    .array(id.meta({ kind: 'bron' }))
    .min(1, { error: 'is leeg' })
    .describe('De bronnen die het zo zeggen: id’s uit bronnen.yaml.'),
  valkuil: text.describe('Wat er in de bron staat, en waarom dat niet (meer) klopt of niet duidelijk is.'),
  aanpak: text.describe('Wat deze site zegt of doet.'),
  waar: z.array(sitePage).min(1, { error: 'is leeg' }).describe('De pagina’s waar je dat ziet.'),
});

/** Reads valkuilen.yaml: what is outdated or unclear in the sources, and what the site says instead. */
export function readTraps(
  yaml: YamlFile,
  sources: Known,
): { readonly traps: readonly Trap[]; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(trapSchema, yaml);
  const unknown = entries.flatMap(({ index, value }) =>
    value.bronnen.flatMap((source, place) => missing(yaml, [index, 'bronnen', place], source, sources)),
  );
  const traps = entries.map(({ value }): Trap => ({
    id: value.id,
    theme: value.thema,
    sources: value.bronnen,
    trap: value.valkuil,
    answer: value.aanpak,
    pages: value.waar,
  }));
  return { traps, problems: [...problems, ...unknown] };
}
