import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where law and sources leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };
export const alarm: Cite = { source: 'noodnummer-112' };

/**
 * Whose consent: the table of ages for jeugdhulp, and the border of sixteen for ordinary data of a school. Who is twelve
 * may take consent back, and since 1 September 2026 the law says so.
 */
export const leeftijden: Cite = { source: 'meldcode-nu', at: 'informatie delen' };
export const jeugdhulpTwaalf: Cite = { source: 'jeugdwet', at: 'art. 7.3.4' };
export const zestien: Cite = { source: 'uavg', at: 'art. 5 lid 1' };
export const intrekken: Cite = { source: 'uavg', at: 'art. 5 lid 3' };

/** What consent is, and how a school shares with partners. */
export const toestemming: Cite = { source: 'avghelpdeskzorg-toestemming' };
export const nji: Cite = { source: 'nji-gegevensuitwisseling' };
export const aanTafel: Cite = { source: 'nji-casusoverleg' };
export const zonderNaam: Cite = { source: 'rol-cjg-zk-2023', at: 'bespreken zonder naam' };
export const inzage: Cite = { source: 'poraad-inzage-leerlinggegevens' };

/** Serious danger: five questions before anyone speaks without consent. */
export const plichten: Cite = { source: 'meldcodekmko', at: 'conflict van plichten' };

/** Veilig Thuis: information may be given, asked or unasked; parents are informed, their consent isn't needed. */
export const meldrecht: Cite = { source: 'wmo-2015', at: 'art. 5.2.6' };
export const veiligThuisVraagt: Cite = { source: 'lkc-108555' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
/** In doubt one consults Veilig Thuis: a professional norm, no longer in the decree. */
export const twijfel: Cite = { source: 'nji-afwegingskader' };
export const ouders: Cite = { source: 'onderwijsgeschillen-veilig-thuis' };

/** The others with a ground of their own. */
export const leerplicht: Cite = { source: 'leerplichtwet', at: 'art. 21a' };
export const ziekte: Cite = { source: 'ingrado-avg-verzuim' };
export const jeugdarts: Cite = { source: 'ggd-mazl-po' };
export const swv: Cite = { source: 'wpo', at: 'art. 18a lid 13' };
export const swvGegevens: Cite = { source: 'wpo', at: 'art. 18a lid 13' };
export const rapport: Cite = { source: 'wpo', at: 'art. 42 lid 1' };
export const overstap: Cite = { source: 'ap-nieuwe-school' };
export const overstapVo: Cite = { source: 'overstapdossier-vo-2021' };
export const gescheiden: Cite = { source: 'onderwijsgeschillen-informatie-gescheiden-ouders' };

/** What was said in 2008 and 2012; `at` is the option. Shown as history, with the rule of today beside it. */
export const vroeger2008 = (at: string): Cite => ({ source: 'wegwijzer-ib-2008', at });
export const vroeger2012 = (at: string): Cite => ({ source: 'bijtijds-erbij-zijn-2012', at });
