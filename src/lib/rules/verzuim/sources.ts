import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where law and agreements leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** The Leerplichtwet; `at` is the article. */
export const wet = (at: string): Cite => ({ source: 'leerplichtwet', at });
export const nieuweWet: Cite = { source: 'wetsvoorstel-36663' };
export const besluit: Cite = { source: 'awb', at: 'art. 6:7' };
export const schorsingPo: Cite = { source: 'wpo', at: 'art. 40c' };
export const schorsingVo: Cite = { source: 'inrichtingsbesluit-wvo-oud', at: 'art. 13' };
export const verwijderingPo: Cite = { source: 'wpo', at: 'art. 40' };
export const onderwijstijd: Cite = { source: 'beleidsregel-onderwijstijd' };

/** Reporting: the Inspectie on the sixteen hours, DUO on the kinds of report. */
export const inspectie: Cite = { source: 'inspectie-verzuim' };
export const duo: Cite = { source: 'duo-verzuim' };
export const duoSoorten: Cite = { source: 'duo-soorten-verzuim' };
export const luxeVerzuim: Cite = { source: 'leerplein-luxe-verzuim' };

/** Illness: what may not go to leerplicht, and when the jeugdarts looks along. */
export const ziekte: Cite = { source: 'ingrado-avg-verzuim' };
export const jeugdartsPo: Cite = { source: 'ggd-mazl-po' };
export const jeugdartsVo: Cite = { source: 'mazl-vo' };
export const ziezon: Cite = { source: 'ziezon' };

/** Leave: guidelines of other municipalities, examples only. */
export const gewichtig: Cite = { source: 'eindhoven-verlof' };

/** The verzuimkaart of Zuid-Kennemerland, made for the basisschool; `at` is the row. */
export const kaart = (at: string): Cite => ({ source: 'verzuimkaart-zk', at });
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };
export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };
