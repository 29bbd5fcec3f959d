import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where law and sources leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };

/** The duty of the parent with gezag to inform the other, and the school's own duty, with its two exceptions. */
export const plichtOuder: Cite = { source: 'bw-1', at: 'art. 377b' };
export const plichtSchool: Cite = { source: 'bw-1', at: 'art. 377c' };
export const nietVanzelf: Cite = { source: 'boelszanders-informatie', at: 'artikel 377b en 377c' };
export const gescheiden: Cite = { source: 'onderwijsgeschillen-informatie-gescheiden-ouders' };

/** Complaints: refused with good reasons, refused without, one parent left out, fear for safety. */
export const goedGeweigerd: Cite = { source: 'lkc-108408' };
export const slechtGeweigerd: Cite = { source: 'lkc-105996' };
export const beideOuders: Cite = { source: 'lkc-105312' };
export const vrees: Cite = { source: 'lkc-105698' };

/** Who has gezag: recognition since 1 January 2023, with exceptions; and before. */
export const erkenning: Cite = { source: 'rijksoverheid-gezag-erkenning' };
export const nieuwePartner: Cite = { source: 'nvo-nieuwe-partner' };
export const gi: Cite = { source: 'jeugdwet', at: 'art. 7.3.11 lid 4' };
export const giGrens: Cite = { source: 'lkc-109371' };

/** Sixteen and older: progress until eighteen, other data only if the pupil agrees. */
export const vorderingen: Cite = { source: 'kennisnet-16-17' };
export const zestien: Cite = { source: 'avg', at: 'art. 6' };

/** A suspension in VO is told to parents until 21, in the last text read. */
export const schorsing: Cite = { source: 'inrichtingsbesluit-wvo-oud', at: 'art. 13' };

/** What was said in 2008: Extra 1. Shown as history, with the rule of today beside it. */
export const vroeger: Cite = { source: 'wegwijzer-ib-2008', at: 'Extra 1' };
