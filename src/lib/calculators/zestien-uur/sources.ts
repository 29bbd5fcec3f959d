import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Cite } from '../answer.ts';
import * as bron from '../sources.ts';

/** Everything that the answers of this calculator cite, in the order of their numbers on the page. */
export const sources: NonEmpty<Cite> = [
  bron.wet('art. 21a'),
  bron.register,
  bron.levering,
  bron.inspectie,
  bron.duoSoorten,
  bron.duoHerhaling,
  bron.duoPo,
  bron.luxeVerzuim,
  bron.meldenVanaf18,
  bron.klokuren,
  bron.termijnen('art. 3'),
  bron.nieuweWet,
  bron.redactie,
];
