import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where the law leaves a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** Primary and special education. */
export const wpo = (at: string): Cite => ({ source: 'wpo', at });
export const wec = (at: string): Cite => ({ source: 'wec', at });
/** Secondary education. */
export const wvo = (at: string): Cite => ({ source: 'wvo-2020', at });
export const uitvoering = (at: string): Cite => ({ source: 'uitvoeringsbesluit-wvo-2020', at });
export const leerplichtwet = (at: string): Cite => ({ source: 'leerplichtwet', at });
export const awb: Cite = { source: 'awb', at: 'art. 6:7' };

/** The Inspectie on special schools: a week at most, also when a removal is coming. */
export const inspectieSo: Cite = { source: 'inspectie-schorsen-so' };

/** Judges: what made a suspension careless or unlawful, and when another school does not count. */
export const onzorgvuldig: Cite = { source: 'rb-overijssel-2014-4116' };
export const onbepaaldeTijd: Cite = { source: 'rb-midden-nederland-2017-6581' };
export const timeOut: Cite = { source: 'rvs-2017-1156' };
export const passendeSchool: Cite = { source: 'rb-gelderland-2018-4030' };
export const tijdensProcedure: Cite = { source: 'rb-noord-holland-2025-6824' };

/** The committee for disputes: what it may judge, how, and what it asks of a school. */
export const gpo: Cite = { source: 'gpo-commissie' };
export const gpoProcedure: Cite = { source: 'gpo-procedure' };
export const gpoToets: Cite = { source: 'gpo-uitspraken-verwijdering' };
/** Very serious incidents: found reasonable where safety in school was at stake, and not where it was not. */
export const ernstigIncident: Cite = { source: 'gpo-109110' };
export const kortNaElkaar: Cite = { source: 'gpo-109090' };
export const buitenSchool: Cite = { source: 'gpo-strafbaar-2020' };
/** PO: staying suspended while the removal runs goes against the law. */
export const geschorstTijdens: Cite = { source: 'gpo-108651' };

/** Objection against a suspension is offered by most schools; a suspended pupil keeps the right to education. */
export const bezwaarSchorsing: Cite = { source: 'onderwijsconsument-bezwaar' };
export const onderwijsBlijft: Cite = { source: 'rblgv-schorsen' };
export const geoorloofd: Cite = { source: 'duo-verzuim' };
export const onderwijstijd: Cite = { source: 'beleidsregel-onderwijstijd' };
export const onderwijsconsulenten: Cite = { source: 'onderwijsconsulenten-landelijk' };
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };

/** What was said in 2008, shown as history. */
export const vroeger: Cite = { source: 'wegwijzer-ib-2008', at: 'Extra 3' };

export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const politieNummer: Cite = { source: 'politie-112-of-0900' };
