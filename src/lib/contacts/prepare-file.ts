import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { day, id, text } from '../content/fields.ts';
import { readList } from '../content/list.ts';
import { citationProblems, type KnownSources } from '../content/reference.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Prepare } from './prepare.ts';
import { roleIds, roles, type Role } from './roles.ts';

/** One entry of houd-klaar.yaml. The descriptions are also the help that an editor gets with an error. */
export const prepareSchema = z.strictObject({
  id: id.describe('De korte naam van deze lijst; verandert nooit.'),
  rol: z.enum(roleIds).describe('Wie je belt: een functie van contacten.'),
  gesprek: text
    .optional()
    .describe('Voor welk soort gesprek, als een rol er meer heeft: "Voor advies, zonder naam".'),
  vragen: z
    .array(text)
    .min(1, { error: 'is leeg' })
    .describe('Wat de ander vraagt, op volgorde: korte zinnen. Alleen wat nodig is.'),
  privacy: text.describe('Wat je niet noemt, of pas met toestemming: een of twee zinnen.'),
  bron: id.describe('De id van de bron in bronnen.yaml.'),
  bij: text.optional().describe('De plek in die bron; bij een wet het artikel: "art. 21a".'),
  gecontroleerdOp: day.describe('De dag waarop de redactie dit naast de bron legde.'),
});

/** The lists by role: every role that somebody may call has at least one. */
export type PrepareByRole = Readonly<Partial<Record<Role, readonly Prepare[]>>>;

/** Reads houd-klaar.yaml: the sound lists by role, and all problems. */
export function readPrepare(
  yaml: YamlFile,
  sources: KnownSources,
): { readonly prepare: PrepareByRole; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(prepareSchema, yaml);
  const unknown = entries.flatMap(({ index, value }) => citationProblems(yaml, [index], value, sources));
  const missing = roleIds
    .filter((role) => !entries.some(({ value }) => value.rol === role))
    .map((role): Problem => ({
      file: yaml.file,
      line: undefined,
      what: `Voor de rol "${role}" (${roles[role].label}) staat hier niet wat die vraagt.`,
      remedy: `Voeg een stuk toe met "rol: ${role}", met daaronder vragen, privacy, bron en gecontroleerdOp.`,
    }));
  const prepare: Partial<Record<Role, readonly Prepare[]>> = {};
  for (const { value } of entries)
    prepare[value.rol] = [
      ...(prepare[value.rol] ?? []),
      {
        call: value.gesprek,
        asks: value.vragen,
        privacy: value.privacy,
        source: value.bron,
        at: value.bij,
        checkedOn: value.gecontroleerdOp,
      },
    ];
  return { prepare, problems: [...problems, ...unknown, ...(problems.length ? [] : missing)] };
}
