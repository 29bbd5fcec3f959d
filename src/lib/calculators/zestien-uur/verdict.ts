import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Count, Perhaps, Report, Running } from './count.ts';

/** What a count comes to. No kind says that nothing need be reported: below the line reporting may be right too. */
export type Verdict =
  | { readonly kind: 'bereikt'; readonly reports: NonEmpty<Report>; readonly running: Running | undefined }
  /** Reached only when the four weeks may begin in the middle of a week, which the law leaves open. */
  | { readonly kind: 'twijfel'; readonly running: Running; readonly perhaps: Perhaps }
  | { readonly kind: 'onder'; readonly running: Running }
  /** Nothing that was filled in counts. */
  | { readonly kind: 'niets' };

export function verdict({ reports: [first, ...rest], running }: Count): Verdict {
  if (first) return { kind: 'bereikt', reports: [first, ...rest], running };
  if (!running) return { kind: 'niets' };
  const { perhaps } = running;
  return perhaps ? { kind: 'twijfel', running, perhaps } : { kind: 'onder', running };
}
