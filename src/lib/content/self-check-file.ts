import { z } from 'zod';
import type { SelfCheckGroup } from './self-check.ts';
import type { Problem } from './problem.ts';
import { id, text } from './fields.ts';
import { readList } from './list.ts';
import type { YamlFile } from './yaml.ts';

const pointSchema = z.strictObject({
  id: id.describe('De naam van het punt in zijn groep; verandert nooit.'),
  punt: text.describe('Een zin over hoe het bij jullie is, die iemand kan beoordelen.'),
  nu: text.optional().describe('Wat er sinds de bron veranderde, in een of twee zinnen.'),
});

/** One entry of zelftoets.yaml. The descriptions are also the help that an editor gets with an error. */
export const selfCheckSchema = z.strictObject({
  id: id.describe('Het anker op de pagina; verandert nooit.'),
  titel: text.describe('De kop boven de punten.'),
  punten: z.array(pointSchema).min(1, { error: 'heeft geen punten' }).describe('De punten van deze groep.'),
});

/** Two points of a group with the same id would be one question on the page: choosing the one would undo the other. */
function doubled(yaml: YamlFile, index: number, ids: readonly string[]): readonly Problem[] {
  return ids.flatMap((one, place): Problem[] => {
    if (ids.indexOf(one) === place) return [];
    const line = yaml.line([index, 'punten', place, 'id']);
    const what = `Het punt "${one}" staat al in deze groep.`;
    return [{ file: yaml.file, line, what, remedy: 'Geef een van de twee een ander id.' }];
  });
}

/** Reads zelftoets.yaml: what a school can judge of its working together, in groups, and all problems. */
export function readSelfCheck(yaml: YamlFile): {
  readonly selfCheck: readonly SelfCheckGroup[];
  readonly problems: readonly Problem[];
} {
  const { entries, problems } = readList(selfCheckSchema, yaml);
  const twice = entries.flatMap(({ index, value }) =>
    doubled(
      yaml,
      index,
      value.punten.map((point) => point.id),
    ),
  );
  const selfCheck = entries.map(({ value }): SelfCheckGroup => ({
    id: value.id,
    title: value.titel,
    points: value.punten.map((point) => ({ id: point.id, text: point.punt, now: point.nu })),
  }));
  return { selfCheck, problems: [...problems, ...twice] };
}
