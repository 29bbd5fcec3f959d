import { z } from 'zod';
import { coverageSchema } from '../../content/coverage-file.ts';
import { selfCheckSchema } from '../../content/self-check-file.ts';
import { trapSchema } from '../../content/traps-file.ts';
import { calculatorSchema, sharedSchema } from '../../calculators/file-schema.ts';
import { agreementsSchema } from '../../region/agreement-schema.ts';
import { casesSchema } from './case-schema.ts';
import { fixedNames, flowSchema, tableSchema } from './schema.ts';

/** The names of the content that an editor may use in a rule. */
export interface Names {
  readonly bron: readonly string[];
  readonly regel: readonly string[];
  readonly afspraak: readonly string[];
}

/** The schemas for editors: names complete, and mistakes show while typing. */
export function editorSchemas(names: Names): {
  readonly regel: object;
  readonly gevallen: object;
  readonly afspraken: object;
  readonly dekking: object;
  readonly valkuilen: object;
  readonly zelftoets: object;
  readonly rekenhulp: object;
  readonly gedeeld: object;
} {
  const known: Readonly<Record<string, readonly string[]>> = { ...fixedNames, ...names };
  const make = (schema: z.ZodType, title: string) => ({
    title,
    ...z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const { kind, orNumber } = z.globalRegistry.get(zodSchema) ?? {};
        if (orNumber) {
          delete jsonSchema['orNumber'];
          jsonSchema.type = ['string', 'number'] as unknown as 'string';
        }
        if (typeof kind !== 'string') return;
        delete jsonSchema['kind'];
        delete jsonSchema.pattern;
        jsonSchema.enum = [...(known[kind] ?? [])];
      },
    }),
  });
  return {
    regel: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Beslisregel',
      if: { required: ['rijen'] },
      then: make(tableSchema, 'Beslisregel als tabel'),
      else: make(flowSchema, 'Beslisregel'),
    },
    gevallen: make(casesSchema, 'Gevallen bij een beslisregel'),
    afspraken: make(agreementsSchema, 'Afspraken'),
    dekking: make(z.array(coverageSchema), 'Wat wij met elke kop van een bron deden'),
    valkuilen: make(z.array(trapSchema), 'Valkuilen in de bronnen'),
    zelftoets: make(z.array(selfCheckSchema), 'Zelftoets samenwerking'),
    rekenhulp: make(calculatorSchema, 'Woorden van een rekenhulp'),
    gedeeld: make(sharedSchema, 'Woorden van alle rekenhulpen'),
  };
}
