import { z } from 'zod';
import type { Term } from './term.ts';
import type { Problem } from './problem.ts';
import { day, id, text } from './fields.ts';
import { spokenName } from '../terms/in-text.ts';
import { readList } from './list.ts';
import { citationProblems, type KnownSources } from './reference.ts';
import type { YamlFile } from './yaml.ts';

const yearOrText = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

/** One entry of begrippen.yaml. The descriptions are also the help that an editor gets with an error. */
export const termSchema = z.strictObject({
  id: id.describe('Het anker op de pagina met begrippen; verandert nooit.'),
  naam: text.describe('Het begrip of de afkorting zoals mensen die schrijven.'),
  vandaag: text.optional().describe('De naam van nu; alleen bij een oude naam.'),
  sinds: yearOrText.optional().describe('Sinds wanneer de naam van nu geldt: 2015.'),
  betekenis: text.describe('Wat het is, in een tot drie zinnen.'),
  ookGezocht: z.array(text).optional().describe('Andere schrijfwijzen die de zoekfunctie moet vinden.'),
  inTekst: z
    .array(text)
    .optional()
    .describe('De woorden die in lopende tekst openklappen; zonder dit veld de naam, met [] geen enkel.'),
  leesVerder: z
    .string('is geen tekst')
    .regex(/^\/(?:.*\/)?(?:#[^/]+)?$/, { error: 'is geen adres op deze site' })
    .optional()
    .describe('Een adres op deze site dat met / begint en eindigt, zoals /landelijk/hulpmiddelen/meldcode/.'),
  bron: id.describe('De id van de bron in bronnen.yaml.'),
  bij: text.optional().describe('De plek in die bron; bij een wet het artikel: "art. 21a".'),
  gecontroleerdOp: day.describe('De dag waarop de redactie dit naast de bron legde.'),
});

/** Reads begrippen.yaml: the sound terms in the order of the alphabet, and all problems. */
export function readTerms(
  yaml: YamlFile,
  sources: KnownSources,
): { readonly terms: readonly Term[]; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(termSchema, yaml);
  const unknown = entries.flatMap(({ index, value }) => citationProblems(yaml, [index], value, sources));
  const terms = entries.map(({ value }): Term => ({
    id: value.id,
    name: value.naam,
    today: value.vandaag,
    since: value.sinds,
    meaning: value.betekenis,
    aliases: value.ookGezocht ?? [],
    inText: value.inTekst ?? [spokenName(value.naam)],
    href: value.leesVerder,
    source: value.bron,
    at: value.bij,
    checkedOn: value.gecontroleerdOp,
  }));
  return {
    terms: terms.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    problems: [...problems, ...unknown],
  };
}
