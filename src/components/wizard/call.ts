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

/** Whether the headline, or the first thing to do, is to call 112: not only that it may become so. */
const isEmergency = ({ title, actions: [first] }: Result): boolean =>
  /\b112\b/.test(title) || /\bbel(?: nu| eerst)? 112\b/i.test(first?.what ?? '');

/** More than this many numbers are no button but a choice of municipality. */
const most = 3;

/** The button under the headline of a result, or why there is none. */
export interface CallNow {
  readonly calls: readonly Call[];
  /** The role that has no button: no number is known, or there are too many as long as no municipality is chosen. */
  readonly missing?: string;
}

/**
 * The numbers to call from a result at the chosen places: of the first of its roles. A button for somebody further down would say
 * something else than the headline; only in a crisis the next one is tried where no number is known, and then a number that nobody
 * tried never stands there. Undefined when the outcome calls nobody.
 */
export function callNow(data: ToolData, result: Result, places: Places): CallNow | undefined {
  let missing: CallNow['missing'];
  const roles = result.urgency === 'crisis' ? result.roles : result.roles.slice(0, 1);
  for (const role of roles) {
    const calls = contactsFor(data, role, places).flatMap(({ organisation, serves, phone }): Call[] => {
      if (!phone || (result.urgency === 'crisis' && !phone.tried)) return [];
      const who = role === emergency ? '' : role === 'veilig-thuis' ? 'Veilig Thuis' : organisation;
      const words =
        role === emergency ? (isEmergency(result) ? 'Bel' : 'Bij direct gevaar: bel') : `Bel ${who}`;
      return [{ words, ...phone, serves: placeOf(data, role, places) ? '' : serves }];
    });
    if (calls.length > 0 && calls.length <= most) return { calls };
    missing ??= role;
  }
  return missing === undefined ? undefined : { calls: [], missing };
}
