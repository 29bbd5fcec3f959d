import { z } from 'zod';
import { id } from '../../content/fields.ts';

/** A name that the schema for editors knows the values of; see json-schema.ts. */
export const named = (kind: 'bron' | 'rol' | 'regel' | 'afspraak') => id.meta({ kind });

/** An answer can be called 16; YAML reads a number there, and the schema for editors allows one. */
export const answerId = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), id)
  .meta({ orNumber: true });

/** A name that is a key: it begins with a letter, because a number would not keep its place. */
export const name = z.string('is geen tekst').regex(/^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/, {
  error: 'begint niet met een kleine letter, of heeft andere tekens dan letters, cijfers en streepjes',
});
