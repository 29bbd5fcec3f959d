import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** What the index is for. It stands in the law of 1 January 2026; a later text was not seen. */
export const index: Cite = { source: 'jeugdwet', at: 'art. 7.1.2.1' };
/** The municipality promotes it, and agrees with those who may give a signal. */
export const gemeente: Cite = { source: 'jeugdwet', at: 'art. 7.1.3.1' };
/** Who may give a signal. */
export const wieMag: Cite = { source: 'jeugdwet', at: 'art. 7.1.1.2' };
/** A signal is a right, without consent, on one of twelve risks; then what it holds, when it goes, and where it stays. */
export const recht: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.1' };
export const bsn: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.2' };
export const inhoud: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.3' };
export const vervalt: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.5' };
export const archief: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.6' };
/** Who is told and who may object, by age; and what the municipality asks of whoever gave the signal. */
export const vertellen: Cite = { source: 'jeugdwet', at: 'art. 7.1.5.1 lid 1' };
export const bezwaar: Cite = { source: 'jeugdwet', at: 'art. 7.1.5.1 lid 2' };
/** Of what people ask about their own data, the municipality is in charge. */
export const bijGemeente: Cite = { source: 'jeugdwet', at: 'art. 7.1.2.2 lid 3' };
export const adviesBezwaar: Cite = { source: 'jeugdwet', at: 'art. 7.1.5.2 lid 1' };

/** The government wants the index out of the law. */
export const voornemen: Cite = { source: 'antwoord-vir-2024' };
export const stand: Cite = { source: 'schulinck-vir' };

export const factsheet: Cite = { source: 'routeboek-zk-2024', at: 'factsheet Verwijsindex' };
/** When parents want no help, or see no problem, and the school stays worried: the meldcode. */
export const geenHulp: Cite = { source: 'handreiking-onveiligheid-zk', at: 'hoe je kernpartners inroept' };
/** What used to be said: when parents refuse, always the index. */
export const vroeger: Cite = { source: 'westerkwartier-ondersteuningsroute', at: 'onderdeel 6c' };

/** In doubt: always Veilig Thuis, a norm of the profession. */
export const twijfelNorm: Cite = { source: 'onderwijsgeschillen-twijfel' };
export const scholing: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 1 onder e' };
export const toestemming: Cite = { source: 'nji-gegevensuitwisseling' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const redactie: Cite = { source: 'routeboek-redactie' };
