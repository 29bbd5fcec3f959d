import { addDays } from 'date-fns/addDays';
import { isWeekend } from 'date-fns/isWeekend';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day } from '../days.ts';
import { isLegalHoliday } from '../public-holidays.ts';
import { maybeHoliday, type HolidayName } from '../school-holidays.ts';

/** The grounds of Leerplichtwet artikel 11 for which parents ask leave or give notice. */
export type Ground = 'vakantie' | 'gewichtig' | 'godsdienst';

export interface Input {
  readonly ground: Ground;
  /** School days asked for now. */
  readonly asked: number;
  /** School days already granted in this school year on this ground. */
  readonly granted: number;
  readonly firstDay: Day;
  /** The day on which the request, the reasons or the notice reached the head of the school. */
  readonly heardOn: Day;
  /** The first day of school after the summer holiday; only asked for a holiday. */
  readonly yearStart: Day | undefined;
  /** Whether the kwalificatieplicht holds, for which the law makes every limit a part of ten. */
  readonly qualifying: boolean;
  /** On how many days a week a kwalificatieplichtige must follow education; 5 for everybody else. */
  readonly daysPerWeek: number;
  /** Whether somebody looked up that there is school on the first day. */
  readonly schoolOn: boolean;
}

/** Why a holiday during school time cannot be granted. */
export type Refusal = 'te-veel-dagen' | 'al-gehad' | 'eerste-lesweken' | 'niet-vooraf';

/** When the reasons reached the head: before the first day, within two days after it, within the term as the law extends it, or later. */
export type Timing = 'vooraf' | 'binnen-twee-dagen' | 'verlengd' | 'te-laat';

export type Verdict =
  /** The first day may lie in a school holiday: look that up before anything else. */
  | { readonly kind: 'vakantie-eerst'; readonly holiday: HolidayName }
  /** The head may grant it, after weighing the reason. */
  | { readonly kind: 'directeur'; readonly timing: Timing }
  /** More than the head may grant: the leerplichtambtenaar of the home municipality decides. */
  | { readonly kind: 'leerplicht'; readonly timing: Timing }
  | { readonly kind: 'weigeren'; readonly refusals: readonly [Refusal, ...Refusal[]] }
  /** Perhaps in the first two lesson weeks: ask first. */
  | { readonly kind: 'navragen' }
  /** The head can no longer grant it: the reasons came later than two days after the first day. */
  | { readonly kind: 'te-laat' }
  /** Religion: notice, no permission. */
  | { readonly kind: 'bericht'; readonly inTime: boolean };

export interface Leave {
  readonly verdict: Verdict;
  readonly limit: number;
  readonly total: number;
  /** The last day on which the head can hear the reasons, or the notice must be there. */
  readonly hearBy: Day;
}

export const fullLimit = 10;
const fullWeek = 5;
/** In the first so many lesson weeks of the school year no holiday is granted. */
export const closedWeeks = 2;
/** How many days after the first day the head must know; before it, where less than zero. */
export const hearDays = { vakantie: -1, gewichtig: 2, godsdienst: -2 } as const;

/** What the head may grant in a school year: ten school days, and for a kwalificatieplichtige the same part of ten. */
export const limitFor = (daysPerWeek: number): number => (fullLimit * daysPerWeek) / fullWeek;

/**
 * The end of the first two lesson weeks: certainly until the Sunday of the second calendar week, and perhaps two
 * full weeks from the first day, when the year does not start on a Monday.
 */
export const firstLessonWeeks = (yearStart: Day): { readonly certain: Day; readonly perhaps: Day } => ({
  certain: addDays(startOfISOWeek(yearStart), 7 * closedWeeks - 1),
  perhaps: addDays(yearStart, 7 * closedWeeks - 1),
});

/** A term that ends on a day off, ends on the first day after it that is none (Algemene termijnenwet artikel 1). */
function extended(day: Day): Day {
  let last = day;
  while (isWeekend(last) || isLegalHoliday(last)) last = addDays(last, 1);
  return last;
}

export function timing(heardOn: Day, firstDay: Day): Timing {
  const last = addDays(firstDay, hearDays.gewichtig);
  if (heardOn < firstDay) return 'vooraf';
  if (heardOn <= last) return 'binnen-twee-dagen';
  return heardOn <= extended(last) ? 'verlengd' : 'te-laat';
}

function holiday({ asked, granted, heardOn, firstDay, yearStart }: Input, limit: number): Verdict {
  const weeks = yearStart && firstLessonWeeks(yearStart);
  const [first, ...rest]: readonly Refusal[] = [
    ...(asked > limit ? (['te-veel-dagen'] as const) : []),
    ...(granted > 0 ? (['al-gehad'] as const) : []),
    ...(weeks && firstDay <= weeks.certain ? (['eerste-lesweken'] as const) : []),
    ...(heardOn >= firstDay ? (['niet-vooraf'] as const) : []),
  ];
  if (first) return { kind: 'weigeren', refusals: [first, ...rest] };
  return weeks && firstDay <= weeks.perhaps ? { kind: 'navragen' } : { kind: 'directeur', timing: 'vooraf' };
}

function weighty({ heardOn, firstDay }: Input, total: number, limit: number): Verdict {
  const when = timing(heardOn, firstDay);
  if (total > limit) return { kind: 'leerplicht', timing: when };
  return when === 'te-laat' ? { kind: 'te-laat' } : { kind: 'directeur', timing: when };
}

function verdictFor(input: Input, total: number, limit: number): Verdict {
  const holidayThen = input.schoolOn ? undefined : maybeHoliday(input.firstDay);
  if (holidayThen) return { kind: 'vakantie-eerst', holiday: holidayThen.name };
  switch (input.ground) {
    case 'vakantie':
      return holiday(input, limit);
    case 'gewichtig':
      return weighty(input, total, limit);
    case 'godsdienst':
      return { kind: 'bericht', inTime: input.heardOn <= addDays(input.firstDay, hearDays.godsdienst) };
  }
}

/** Only a term that runs forward is extended: not one that is counted back (Algemene termijnenwet artikel 1 lid 2). */
function hearBy({ ground, firstDay }: Input): Day {
  const day = addDays(firstDay, hearDays[ground]);
  return ground === 'gewichtig' ? extended(day) : day;
}

/**
 * Who decides on leave and what the limit is. Sources: Leerplichtwet artikel 11 under e, f and g, 13, 13a and 14.
 * The term of two days is in artikel 14 lid 2, which is about the head alone: above the limit a late request is sent on too.
 * Ten days of weighty circumstances are counted together over the school year; a holiday is granted once a year,
 * and above its limit by nobody.
 */
export function leave(input: Input): Leave {
  const limit = limitFor(input.daysPerWeek);
  const total = input.granted + input.asked;
  return {
    verdict: verdictFor(input, total, limit),
    limit,
    total,
    hearBy: hearBy(input),
  };
}
