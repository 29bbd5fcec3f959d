import { z } from 'zod';

export const provinces = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
] as const;

/** Codes of samenwerkingsverbanden, most of the municipality first: "PO2703 / PO2701". Empty: not found out. */
const codes = (sector: 'PO' | 'VO') =>
  z
    .string()
    .regex(new RegExp(`^(?:${sector}\\d{4}(?: / ${sector}\\d{4})*)?$`))
    .transform((cell) => cell.split(' / ').filter(Boolean));

/** A line of gemeenten.csv. What nobody found out is left empty, and told so. */
export const municipalitySchema = z.strictObject({
  gemeente: z.string().min(1),
  code: z.string().regex(/^GM\d{4}$/),
  provincie: z.enum(provinces),
  ook: z.string().transform((cell) => cell.split(' / ').filter(Boolean)),
  ggd: z.string().regex(/^(?:|(?:GGD|Dienst) .+)$/),
  'swv-po': codes('PO'),
  'swv-vo': codes('VO'),
});

export type MunicipalityRow = z.input<typeof municipalitySchema>;
export const municipalityColumns = Object.keys(
  municipalitySchema.shape,
) as readonly (keyof MunicipalityRow)[];
