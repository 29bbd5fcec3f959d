import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';

/** The name of a municipality that can be chosen. */
export const nameOf = ({ municipalities }: Pick<AskData, 'municipalities'>, slug: string): string =>
  municipalities.find((one) => one.slug === slug)?.name ?? '';

/** For which region and places something is: "Zuid-Kennemerland, school in Haarlem, leerling woont in Lisse". */
export const whereWords = (data: AskData, { school, leerling }: Places): string =>
  [
    data.region.name,
    school && `school in ${nameOf(data, school)}`,
    leerling && `leerling woont in ${nameOf(data, leerling)}`,
  ]
    .filter(Boolean)
    .join(', ');
