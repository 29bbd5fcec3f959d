import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Cite } from '../answer.ts';
import * as bron from '../sources.ts';

/** Everything that the answers of this calculator cite, in the order of their numbers on the page. */
export const sources: NonEmpty<Cite> = [
  bron.wet('art. 11'),
  bron.wet('art. 13'),
  bron.wet('art. 13a'),
  bron.wet('art. 14'),
  bron.gewichtig,
  bron.achtWeken,
  bron.besluit,
  bron.luxeVerzuim,
  bron.oneens,
  bron.termijnen('art. 1'),
  bron.nieuweWet,
  bron.redactie,
];
