import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** A signal is a right: who may give one, on which ground, and when it goes. Whether it still stands is not confirmed. */
export const recht: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.1' };
export const vervalt: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.5' };
/** The list of risks, as it was before it moved to the Jeugdwet. */
export const risicos: Cite = { source: 'handreiking-melden-verwijsindex', at: 'wettelijk kader' };

/** The government wants the index out of the law; in February 2024 it still stood. */
export const voornemen: Cite = { source: 'antwoord-vir-2024' };
export const stand: Cite = { source: 'schulinck-vir' };

export const factsheet: Cite = { source: 'routeboek-zk-2024', at: 'factsheet Verwijsindex' };
/** When parents want no help, or see no problem, and the school stays worried: the meldcode. */
export const geenHulp: Cite = { source: 'handreiking-onveiligheid-zk', at: 'hoe je kernpartners inroept' };
/** What used to be said: when parents refuse, always the index. */
export const vroeger: Cite = { source: 'westerkwartier-ondersteuningsroute', at: 'onderdeel 6c' };

export const twijfelBesluit: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
export const scholing: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 1 onder e' };
export const toestemming: Cite = { source: 'nji-gegevensuitwisseling' };
export const leeftijd: Cite = { source: 'meldcode-nu', at: 'toestemming per leeftijd' };
export const bezwaar: Cite = { source: 'verwijsindex-haaglanden-bezwaar' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const redactie: Cite = { source: 'routeboek-redactie' };
