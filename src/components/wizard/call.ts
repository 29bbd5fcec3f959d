import { serving } from '../../lib/contacts/serving.ts';
import type { Result } from '../../lib/rules/core/explain.ts';
import type { ShownContact, ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';

/** Somebody to call, with the words before the number. */
export interface Call {
  readonly words: string;
  readonly text: string;
  readonly href: string;
  /** For whom, while no municipality is chosen: "Haarlem, Zandvoort". */
  readonly serves: string;
  readonly tried: boolean;
}

const emergency = 'noodnummer';

/** The municipality that decides who has this role; '' while none is chosen, or where none counts. */
export function placeOf(
  { roles }: Pick<ToolData, 'roles'>,
  role: string,
  { school, leerling }: Places,
): string {
  const by = roles[role]?.by;
  return by === 'school' ? school : by === 'leerling' ? leerling || school : '';
}

/** Who has this role for the chosen places; without a choice everybody who may. */
export const contactsFor = (
  data: Pick<ToolData, 'roles' | 'contacts'>,
  role: string,
  places: Places,
): readonly ShownContact[] => serving(data.contacts, role, placeOf(data, role, places));

/** Whether the headline, or the first thing to do, is to call 112. */
const isEmergency = ({ title, actions: [first] }: Result): boolean =>
  /\b112\b/.test(title) || /\b112\b/.test(first?.what ?? '');

/**
 * In which order the roles of a result are tried for the button under its headline: as the rule lists them, but 112 first when the
 * headline or the first action says so, and last when nobody is in danger as far as is known.
 */
function inOrder(result: Result): readonly string[] {
  const others = result.roles.filter((role) => role !== emergency);
  if (others.length === result.roles.length) return others;
  return isEmergency(result) ? [emergency, ...others] : [...others, emergency];
}

/** More than this many numbers are no button but a choice of municipality. */
const most = 3;

/**
 * The numbers to call from a result: those of the first of its roles for which one is known at the chosen places. A number that
 * nobody tried never stands there in a crisis. Empty when nothing is known.
 */
export function callsOf(data: ToolData, result: Result, places: Places): readonly Call[] {
  for (const role of inOrder(result)) {
    const calls = contactsFor(data, role, places).flatMap(({ organisation, serves, phone }): Call[] => {
      if (!phone || (result.urgency === 'crisis' && !phone.tried)) return [];
      const who = role === emergency ? '' : role === 'veilig-thuis' ? 'Veilig Thuis' : organisation;
      const words =
        role === emergency ? (isEmergency(result) ? 'Bel' : 'Bij direct gevaar: bel') : `Bel ${who}`;
      return [{ words, ...phone, serves: placeOf(data, role, places) ? '' : serves }];
    });
    if (calls.length > 0 && calls.length <= most) return calls;
  }
  return [];
}
