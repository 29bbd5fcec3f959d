import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Cite } from '../answer.ts';
import * as bron from '../sources.ts';

/** Everything that the answers of this calculator cite, in the order of their numbers on the page. */
export const sources: NonEmpty<Cite> = [
  bron.wet('artikel 11, 13, 13a en 14'),
  bron.gewichtig,
  bron.achtWeken,
  bron.besluit,
  bron.luxeVerzuim,
  bron.termijnen('artikel 1 en 3'),
  bron.nieuweWet,
  bron.redactie,
];
