import type { Law } from './law.ts';

/** Whether what a source says still holds: `niet-bevestigd` where nobody could confirm it. */
export type SourceStatus = 'actueel' | 'verouderd' | 'niet-bevestigd';

/** A source as the site shows it. Dates are ISO: a year, a month or a day ("2024", "2024-01", "2024-01-31"). */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The date of the text itself. */
  readonly date: string;
  readonly url: string | undefined;
  /** Of a law: which text was read. A citation of it names one article. */
  readonly law: Law | undefined;
  readonly status: SourceStatus;
  /** The day on which an editor last held our text against this source. */
  readonly checkedOn: string;
  /** From this day on the check is too old. */
  readonly checkBefore: string;
  readonly remark: string | undefined;
}
