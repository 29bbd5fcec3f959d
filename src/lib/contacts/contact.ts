import type { Role } from './roles.ts';

/** A telephone number as people read it ("023 789 1777") and as a device dials it ("tel:+31237891777"). */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

/** A function that can be reached, never a private person. At least one of phone, email and website is there. */
export interface Contact {
  readonly id: string;
  readonly organisation: string;
  readonly role: Role;
  /** What you can ask here, in one short sentence. */
  readonly purpose: string;
  /** Slugs of the municipalities served; empty means the whole country. */
  readonly municipalities: readonly string[];
  readonly phone: Phone | undefined;
  readonly email: string | undefined;
  readonly website: string | undefined;
  /** When it can be reached, if known. */
  readonly hours: string | undefined;
  readonly source: string;
  readonly at: string | undefined;
  /** The day on which somebody tried it; undefined: never. Then it never stands in a crisis block. */
  readonly checkedOn: string | undefined;
  readonly remark: string | undefined;
  /** The werkgebied that it belongs to: "leerplicht/leerplein". */
  readonly area: string;
}
