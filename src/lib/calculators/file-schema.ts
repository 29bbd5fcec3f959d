import { z } from 'zod';
import { day, id, text } from '../content/fields.ts';

/** What stands in a file of src/content/rekenhulpen. The descriptions are the help that an editor gets, with an error and while typing. */

/** Words in which the arithmetic fills nothing in. */
const plain = text.refine((value) => !/[{}]/.test(value), {
  error: 'heeft accolades, maar hier vult het rekenen niets in',
  params: { remedy: 'Haal de accolades weg.' },
});

const citations = z
  .array(
    z.strictObject({
      bron: id.meta({ kind: 'bron' }).describe('De naam van een bron uit bronnen.yaml.'),
      bij: text.optional().describe('De plaats erin: art. 3. Eén artikel per keer.'),
    }),
  )
  .min(1, { error: 'is leeg' });

const rowSchema = z.strictObject({
  geval: text.describe('Waar deze rij over gaat.'),
  geldt: text.describe('Wat dan geldt.'),
  bronnen: citations.describe('Waar dat op steunt.'),
});

const exampleSchema = z.strictObject({
  vooraf: text.optional().describe('Wat er vóór de tabel van het voorbeeld staat.'),
  tabel: z
    .strictObject({
      titel: plain.describe('De titel van de tabel.'),
      kolommen: z.array(plain).min(2, { error: 'heeft minder dan twee kolommen' }).describe('De koppen.'),
    })
    .optional()
    .describe('Alleen als het rekenen rijen geeft.'),
  uitkomst: text.describe('Wat er in het voorbeeld uitkomt, met {naam} waar een dag of getal komt.'),
});

const sentences = z.record(id, text.describe('De zin, met {naam} waar het rekenen een dag of getal invult.'));

const form = z.record(
  id,
  z.strictObject({
    label: text.describe('Wat boven het veld staat.'),
    uitleg: plain.optional().describe('Wat eronder staat, als dat nodig is.'),
    keuzes: z.record(z.string(), plain).optional().describe('Wat er te kiezen is, in deze volgorde.'),
  }),
);

/** What all calculators say alike. */
export const sharedSchema = z.strictObject({
  zinnen: sentences.describe('Zinnen die bij elke rekenhulp kunnen staan.'),
  velden: form.describe('Velden die bij elke rekenhulp kunnen staan.'),
});

/** The words of a calculator. */
export const calculatorSchema = z.strictObject({
  titel: plain.max(60, { error: 'is langer dan 60 tekens' }).describe('De naam van de rekenhulp.'),
  doel: plain
    .max(160, { error: 'is langer dan 160 tekens' })
    .describe('Eén zin voor lijsten: wat je ermee uitrekent.'),
  zoekwoorden: z.array(plain).min(1, { error: 'is leeg' }).describe('Andere woorden waarop iemand zoekt.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie deze woorden naast hun bronnen legde.'),
  afspraken: z
    .array(id.meta({ kind: 'afspraak' }))
    .optional()
    .describe('Afspraken van een regio waarvan de zin bij een antwoord kan staan.'),
  bronnen: citations.describe('Alles wat de rekenhulp noemt, in de volgorde van de nummers op de pagina.'),
  redenen: z
    .record(
      id,
      z.strictObject({
        zin: text.describe('Een of twee zinnen die los te lezen zijn.'),
        bronnen: citations.describe('Waar die op steunen.'),
      }),
    )
    .describe('Zinnen bij een antwoord: waarom, en wat niet zeker is.'),
  acties: z
    .record(
      id,
      z.strictObject({
        wie: plain.describe('Wie dit doet: Directeur, Administratie.'),
        wat: text.describe('Wat die persoon nu doet.'),
      }),
    )
    .describe('Wie wat doet na een antwoord.'),
  zinnen: sentences.describe('Het antwoord zelf, waarmee is gerekend, en wat er staat als iets niet klopt.'),
  velden: form.describe('De velden van het formulier.'),
  narekenen: z
    .strictObject({
      stappen: z.array(text).min(1, { error: 'is leeg' }).describe('Wat je na elkaar doet.'),
      over: plain.describe('De kop van de eerste kolom van de tabel: Situatie.'),
      regel: z.array(rowSchema).min(1, { error: 'is leeg' }).describe('De regel als tabel.'),
      voorbeeld: exampleSchema.describe('Een voorbeeld dat de rekenhulp zelf uitrekent.'),
    })
    .describe('Hoe je het zelf narekent, zonder de rekenhulp.'),
});

/** A citation as an editor wrote it. */
export type Cited = z.infer<typeof citations>[number];
/** The words as an editor wrote them. */
export type Written = z.infer<typeof calculatorSchema>;
/** What all calculators say alike, as an editor wrote it. */
export type WrittenShared = z.infer<typeof sharedSchema>;
