import { z } from 'zod';
import { check } from './check.ts';
import type { Exercise } from './exercise.ts';
import { day, id, text } from './fields.ts';
import type { Problem } from './problem.ts';
import { citationProblems, missing, type Known, type KnownSources } from './reference.ts';
import type { YamlFile } from './yaml.ts';

/** More would not fit on one A4 without the answer. */
const mostOnPaper = { paragraphs: 4, characters: 1_200, stops: 4, ask: 240 } as const;

const lines = z.array(text).min(1, { error: 'is leeg' });

const stopSchema = z.strictObject({
  bij: id.describe('De naam van de vraag in regel.yaml waar het team stopt.'),
  vraag: text
    .max(mostOnPaper.ask, { error: `is langer dan ${mostOnPaper.ask} tekens` })
    .describe('Wat jullie elkaar daar vragen, voordat iemand een antwoord kiest.'),
});

/** A file of oefenen. The descriptions are also the help that an editor gets with an error. */
export const exerciseSchema = z.strictObject({
  titel: text
    .max(60, { error: 'is langer dan 60 tekens' })
    .describe('De titel van het geval, hooguit 60 tekens. Hij verklapt de uitkomst niet.'),
  volgorde: z.number({ error: 'is geen getal' }).describe('Een getal dat de plaats in de lijst bepaalt.'),
  samenvatting: text
    .max(160, { error: 'is langer dan 160 tekens' })
    .describe('Eén zin: waar gaat dit geval over? Hooguit 160 tekens.'),
  regel: id.describe('De regel die jullie oefenen: de naam van een map in src/content/regels.'),
  geval: text.describe(
    'De zin achter "situatie" van een geval in gevallen.yaml van die regel. De antwoorden daarvan gelden.',
  ),
  uitkomst: id.describe('De uitkomst van dat geval. Verandert die, dan moet dit bestand ook opnieuw.'),
  situatie: lines
    .max(mostOnPaper.paragraphs, { error: `heeft meer dan ${mostOnPaper.paragraphs} alinea’s` })
    .refine((paragraphs) => paragraphs.join('').length <= mostOnPaper.characters, {
      error: `is langer dan ${mostOnPaper.characters} tekens`,
    })
    .describe('Wat er gebeurde, verzonnen: alinea’s zonder namen van mensen of scholen.'),
  stilstaan: z
    .array(stopSchema)
    .min(1, { error: 'is leeg' })
    .max(mostOnPaper.stops, { error: `heeft meer dan ${mostOnPaper.stops} momenten` })
    .describe('Waar het team stopt en praat, in de volgorde van de vragen.'),
  gemist: lines.describe('Wat mensen vaak missen: een of meer zinnen. Staat bij het antwoord.'),
  trefwoorden: z.array(text).optional().describe('Woorden waarop de zoekfunctie het geval ook moet vinden.'),
  bronnen: z
    .array(z.strictObject({ bron: id, bij: text.optional() }))
    .min(1, { error: 'is leeg' })
    .describe('Waar dit geval op steunt naast de bronnen van de regel: een of meer bronnen.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie dit geval naast zijn bronnen legde.'),
});

/** Reads a file of oefenen: one case, and all problems of the file alone. Whether the rule agrees is `exerciseProblems`. */
export function readExercise(
  yaml: YamlFile,
  name: string,
  { sources, rules }: { readonly sources: KnownSources; readonly rules: Known },
): { readonly exercise: Exercise | undefined; readonly problems: readonly Problem[] } {
  const { value, problems } = check(exerciseSchema, yaml);
  if (!value) return { exercise: undefined, problems };
  const own = [
    ...missing(yaml, ['regel'], value.regel, rules),
    ...value.bronnen.flatMap((cited, index) => citationProblems(yaml, ['bronnen', index], cited, sources)),
  ];
  if (own.length) return { exercise: undefined, problems: own };
  return {
    exercise: {
      id: name,
      place: value.volgorde,
      title: value.titel,
      summary: value.samenvatting,
      keywords: value.trefwoorden ?? [],
      rule: value.regel,
      story: value.geval,
      end: value.uitkomst,
      situation: value.situatie,
      stops: value.stilstaan.map(({ bij, vraag }) => ({ question: bij, ask: vraag })),
      missed: value.gemist,
      sources: value.bronnen.map(({ bron, bij }) => ({ source: bron, at: bij })),
      checkedOn: value.gecontroleerdOp,
    },
    problems: [],
  };
}
