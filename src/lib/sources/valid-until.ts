import { dutchDate } from '../site/dutch-date.ts';
import type { Source } from './source.ts';

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * Until when something on paper may be trusted: the last day before the check of one of its sources is too old. "Geldig
 * t/m 21 november 2027", or that it should be looked after when that day has gone.
 */
export function validUntil(sources: readonly Pick<Source, 'checkBefore'>[], today: string): string {
  const [earliest] = sources.map(({ checkBefore }) => checkBefore).toSorted();
  if (earliest === undefined) return '';
  return earliest > today
    ? `Geldig t/m ${dutchDate(dayBefore(earliest))}`
    : `Een bron is sinds ${dutchDate(earliest)} te oud: kijk op de site`;
}
