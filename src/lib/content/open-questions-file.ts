import { z } from 'zod';
import type { OpenQuestion } from './open-question.ts';
import type { Problem } from './problem.ts';
import { day, id, text } from './fields.ts';
import { readList } from './list.ts';
import { missing, type Known } from './reference.ts';
import type { YamlFile } from './yaml.ts';

/** One entry of open-vragen.yaml. The descriptions are also the help that an editor gets with an error. */
export const openQuestionSchema = z.strictObject({
  id: id.describe('Het anker op de pagina; verandert nooit.'),
  onderwerp: text
    .optional()
    .describe(
      'Waar deze site niet over gaat, in een paar woorden: Hoofdluis. Weglaten bij een vraag zonder antwoord.',
    ),
  vraag: text
    .regex(/\?$/, { error: 'eindigt niet met een vraagteken' })
    .describe('De vraag zoals iemand op school haar stelt.'),
  ookGezocht: z.array(text).optional().describe('Wat mensen typen die dit zoeken: luizen, neten.'),
  watWeWeten: text.describe('Wat wij wel weten, en wat je in elk geval doet, in een tot vier zinnen.'),
  vraagAan: text.describe('Aan wie je het vraagt: een functie of organisatie, nooit een persoon.'),
  leesVerder: z
    .string('is geen tekst')
    .regex(/^\/(?:.*\/)?(?:#[^/]+)?$/, { error: 'is geen adres op deze site' })
    .optional()
    .describe('Een adres op deze site dat met / begint en eindigt, zoals /landelijk/hulpmiddelen/verzuim/.'),
  bronnen: z.array(id).optional().describe('De id’s uit bronnen.yaml waarop steunt wat wij wel weten.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie het laatst naar een antwoord zocht.'),
});

/** Reads open-vragen.yaml: the questions that have no sound answer yet, in their order, and all problems. */
export function readOpenQuestions(
  yaml: YamlFile,
  sources: Known,
): { readonly openQuestions: readonly OpenQuestion[]; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(openQuestionSchema, yaml);
  const unknown = entries.flatMap(({ index, value }) =>
    (value.bronnen ?? []).flatMap((source, place) =>
      missing(yaml, [index, 'bronnen', place], source, sources),
    ),
  );
  const openQuestions = entries.map(({ value }): OpenQuestion => ({
    id: value.id,
    topic: value.onderwerp,
    question: value.vraag,
    aliases: value.ookGezocht ?? [],
    known: value.watWeWeten,
    ask: value.vraagAan,
    href: value.leesVerder,
    sources: value.bronnen ?? [],
    checkedOn: value.gecontroleerdOp,
  }));
  return { openQuestions, problems: [...problems, ...unknown] };
}
