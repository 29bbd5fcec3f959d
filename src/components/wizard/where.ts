import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';

/** The name of a municipality that can be chosen. */
export const nameOf = ({ municipalities }: Pick<AskData, 'municipalities'>, slug: string): string =>
  municipalities.find((one) => one.slug === slug)?.name ?? '';

/**
 * For which region and places something is: "Zuid-Kennemerland, school in Haarlem, leerling woont in Lisse". A place that is not known
 * yet is left out.
 */
export function whereWords(data: AskData, { school, leerling }: Places): string {
  const at = (words: string, slug: string) => {
    const name = nameOf(data, slug);
    return name && `, ${words} in ${name}`;
  };
  return data.region.name + at('school', school) + at('leerling woont', leerling);
}
