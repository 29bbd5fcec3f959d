import type { Region } from '../region/region.ts';
import type { Contact } from './contact.ts';
import type { Role } from './roles.ts';
import { serving } from './serving.ts';

/**
 * Whom to call in a region for a role. With a municipality (slug): its own contacts first, then those for the
 * whole region or country, and nobody of another municipality. Without one: everybody with the role. Whose municipality
 * decides, the school's or the pupil's, stands in `roles`.
 */
export const contactsFor = (region: Region, role: Role, municipality = ''): readonly Contact[] =>
  serving(region.contacts, role, municipality);
