import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Cite } from '../answer.ts';
import * as bron from '../sources.ts';

/** Everything that the answers of this calculator cite, in the order of their numbers on the page. */
export const sources: NonEmpty<Cite> = [
  bron.wet('art. 3'),
  bron.wet('art. 4a'),
  bron.wet('art. 10'),
  bron.wet('art. 11a'),
  bron.vijfJaar,
  bron.schooljaar,
  bron.duoPo,
  bron.doorstroompunt,
  bron.totZevenentwintig,
  bron.meldenVanaf18,
  bron.schrikkeldag,
  bron.nieuweWet,
  bron.redactie,
];
