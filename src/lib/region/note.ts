import { compared } from '../say/sure.ts';
import { citedAddress, textAge, type SourceOf } from '../sources/cited.ts';
import { regionalSentence } from './fill.ts';
import type { Source } from '../sources/source.ts';
import type { AgreementId } from './agreement.ts';
import type { Region } from './region.ts';

/** What a region says on one point, ready to be read. */
export interface RegionalNote {
  readonly label: string;
  readonly sentence: string;
  /** "Routeboek Zuid-Kennemerland (januari 2024), hoofdstuk 2; met de bron vergeleken op 22 november 2026."; empty without a source. */
  readonly origin: string;
  /** The article itself, where the source is a law. */
  readonly law?: string;
  /** Nobody knows yet: a card then prints a blank line. */
  readonly open: boolean;
}

/** Where an agreement comes from: which source of when, and what was checked on which day. */
export const originOf = (source: Source, at: string | undefined, checkedOn: string): string =>
  `${[`${source.title} (${textAge(source)})`, at].filter(Boolean).join(', ')}; ${compared(checkedOn, source.status)}.`;

/** What a region says on one point, with where it comes from. */
export function regionalNote(region: Region, id: AgreementId, sourceOf: SourceOf): RegionalNote {
  const { label, sentence, state, source, at, checkedOn } = regionalSentence(region, id);
  const origin = source && checkedOn ? originOf(sourceOf(source), at, checkedOn) : '';
  const note = { label, sentence, origin, open: state === 'nog-na-te-gaan' };
  const law = source && citedAddress(sourceOf(source), at);
  return law ? { ...note, law } : note;
}
