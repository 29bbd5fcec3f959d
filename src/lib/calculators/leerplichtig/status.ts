import { addDays } from 'date-fns/addDays';
import type { Day } from '../days.ts';
import type { Periods, Schooling } from './ages.ts';

/** Where a pupil stands on a day. */
export type Status =
  | 'geen-vier'
  /** May go to school, need not. */
  | 'mag'
  /** Five, in the month in which it begins, while a holiday may still last. */
  | 'begin-onzeker'
  /** Leerplichtig, with the rule of artikel 11a for the youngest. */
  | 'leerplichtig-tot-zes'
  | 'leerplichtig'
  /** With an own duty to attend, from twelve. */
  | 'leerplichtig-zelf'
  | 'kwalificatieplichtig'
  /** Sixteen or seventeen, and not kwalificatieplichtig. */
  | 'vrij'
  /** Until twenty-seven without a startkwalificatie: Doorstroompunt, once RMC. */
  | 'doorstroompunt'
  | 'boven-leeftijd';

/** What ends the kwalificatieplicht, or keeps it from beginning. */
const exempt = ['startkwalificatie', 'praktijkonderwijs', 'vso'] as const satisfies readonly Schooling[];
export type Exempt = (typeof exempt)[number];

/** The status on a day. */
export function status(on: Day, at: Periods, schooling: Schooling): Status {
  if (on < at.four) return 'geen-vier';
  if (on < at.starts) return 'mag';
  if (at.startDoubt && on <= at.startDoubt) return 'begin-onzeker';
  if (on <= at.ends) {
    if (on < at.six) return 'leerplichtig-tot-zes';
    return on < at.twelve ? 'leerplichtig' : 'leerplichtig-zelf';
  }
  if (on < at.eighteen) return exempt.some((one) => one === schooling) ? 'vrij' : 'kwalificatieplichtig';
  return on < at.twentySeven && schooling !== 'startkwalificatie' ? 'doorstroompunt' : 'boven-leeftijd';
}

/** The first day of the kwalificatieplicht, for who has none of the exceptions. */
export const qualifiesFrom = ({ ends }: Periods): Day => addDays(ends, 1);
