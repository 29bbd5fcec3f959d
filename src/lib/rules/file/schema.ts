import { z } from 'zod';
import { roleIds } from '../../contacts/roles.ts';
import { head } from './head-schema.ts';
import { name } from './names.ts';
import { row } from './outcome-schema.ts';
import { answer, question } from './question-schema.ts';

/**
 * What stands in regel.yaml. The descriptions are the help that an editor gets, with an error and while typing: the JSON
 * Schema for editors is made from this.
 */

/** The list of answers, each with a name of its own. */
const twoOrMore = { error: 'heeft minder dan twee antwoorden' };

/** A rule of questions that each name where they lead. */
export const flowSchema = z.strictObject({
  ...head,
  begin: name.describe('De naam van de eerste vraag.'),
  vragen: z
    .record(
      name,
      z.strictObject({
        ...question,
        antwoorden: z
          .array(
            z.strictObject({
              ...answer,
              naar: name.describe(
                'Waar dit antwoord heen leidt: de naam van een latere vraag, of van een uitkomst.',
              ),
            }),
          )
          .min(2, twoOrMore)
          .describe('De antwoorden, twee of meer.'),
      }),
    )
    .describe('De vragen in de volgorde van hun nummers: een antwoord wijst nooit terug.'),
});

/** A rule whose answers together choose a row; the rule in words of a table. */
export const tableSchema = z.strictObject({
  ...head,
  vragen: z
    .record(
      name,
      z.strictObject({
        ...question,
        antwoorden: z
          .array(z.strictObject(answer))
          .min(2, twoOrMore)
          .describe('De antwoorden, twee of meer.'),
      }),
    )
    .describe('De vragen in de volgorde waarin ze worden gesteld.'),
  rijen: z
    .array(row)
    .min(1, { error: 'is leeg' })
    .describe('De tabel: van de rijen die passen, beslist de bovenste.'),
});

export type WrittenFlow = z.infer<typeof flowSchema>;
export type WrittenTable = z.infer<typeof tableSchema>;
export type WrittenAnswer = WrittenTable['vragen'][string]['antwoorden'][number] & { readonly naar?: string };

/** The names that do not depend on the content. */
export const fixedNames = { rol: roleIds } as const;
