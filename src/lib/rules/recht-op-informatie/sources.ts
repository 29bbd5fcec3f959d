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
export const nietVanzelf: Cite = { source: 'boelszanders-informatie', at: 'over artikel 377b en 377c' };
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
export const zestien: Cite = { source: 'uavg', at: 'art. 5 lid 1' };

/** In VO a suspension or removal is told to the pupil, and to parents only of who is younger than eighteen. */
export const schorsing: Cite = { source: 'wvo-2020', at: 'art. 8.14 lid 2' };
export const verwijdering: Cite = { source: 'wvo-2020', at: 'art. 8.15 lid 6' };
export const volwassen: Cite = { source: 'wvo-2020', at: 'art. 8.1' };

/** Parents who have gezag together: disputes go to the court, and one may act alone until the other objects. */
export const samenGezag: Cite = { source: 'bw-1', at: 'art. 253a' };
export const vertegenwoordigen: Cite = { source: 'bw-1', at: 'art. 253i lid 1' };
export const moederGezag: Cite = { source: 'bw-1', at: 'art. 253b' };
export const omgang: Cite = { source: 'bw-1', at: 'art. 377a' };
export const inschrijven2014: Cite = { source: 'lkc-106124' };
export const inschrijven2020: Cite = { source: 'lkc-109095' };
export const inschrijvenPo: Cite = { source: 'poraad-inschrijven' };

/** The file: who asks. */
export const dossierRechten: Cite = { source: 'uavg', at: 'art. 5 lid 4' };

/** Who counts as a parent: in PO also who cares for the child, in VO only who has gezag. */
export const oudersPo: Cite = { source: 'wpo', at: 'art. 1' };
export const vorderingenPo: Cite = { source: 'wpo', at: 'art. 11' };
export const oudersVo: Cite = { source: 'wvo-2020', at: 'art. 1.1' };
export const verzorger: Cite = { source: 'leerplichtwet', at: 'art. 2 lid 1' };
export const pleegzorg: Cite = { source: 'denvp-onderwijs' };

/** What was said in 2008: Extra 1. Shown as history, with the rule of today beside it. */
export const vroeger: Cite = { source: 'wegwijzer-ib-2008', at: 'Extra 1' };
