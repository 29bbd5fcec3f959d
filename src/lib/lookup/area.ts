import type { Contact } from '../contacts/contact.ts';
import type { AgreementId } from '../region/agreement.ts';
import type { ParameterState } from '../region/region.ts';
import type { Kind } from './kinds.ts';

/** A werkgebied: an office, the municipalities it works for, how to reach it, and what it agreed. */
export interface Area {
  /** "leerplicht/leerplein": its kind and the name of its file. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Slugs of the municipalities it works for; 'alle' for the whole country. */
  readonly municipalities: readonly string[] | 'alle';
  readonly contacts: readonly Contact[];
  /** What it agreed, or agreed not to; what is absent is still to be found out. */
  readonly agreements: Readonly<Partial<Record<AgreementId, ParameterState>>>;
}

/** Whether an office works for a municipality (slug). */
export const serves = ({ municipalities }: Pick<Area, 'municipalities'>, slug: string): boolean =>
  municipalities === 'alle' || municipalities.includes(slug);
