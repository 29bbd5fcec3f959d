import type { Problem } from './problem.ts';

/** One problem as an editor reads it: "bestand:regel — wat — Zo los je het op: …". */
export const formatProblem = ({ file, line, what, remedy }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`} — ${what} — Zo los je het op: ${remedy}`;
