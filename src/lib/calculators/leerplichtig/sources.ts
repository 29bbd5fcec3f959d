import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Cite } from '../answer.ts';
import * as bron from '../sources.ts';

/** Everything that the answers of this calculator cite, in the order of their numbers on the page. */
export const sources: NonEmpty<Cite> = [
  bron.wet('artikel 2, 3, 4a tot en met 4c, 11a'),
  bron.vijfJaar,
  bron.schooljaar,
  bron.duoPo,
  bron.doorstroompunt,
  bron.duurzaamWerk,
  bron.schrikkeldag,
  bron.nieuweWet,
  bron.redactie,
];
