import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where law and agreements leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** The Leerplichtwet; `at` is one article. */
export const wet = (at: string): Cite => ({ source: 'leerplichtwet', at });
/** A report goes to the register of DUO, and from there to the municipality where the pupil lives. */
export const register: Cite = { source: 'wet-register-onderwijsdeelnemers', at: 'art. 12 lid 3' };
export const inEnUit: Cite = { source: 'besluit-register-onderwijsdeelnemers', at: 'art. 18' };
export const levering: Cite = { source: 'besluit-register-onderwijsdeelnemers', at: 'art. 21' };
export const nieuweWet: Cite = { source: 'wetsvoorstel-36663' };
export const termijnen: Cite = { source: 'algemene-termijnenwet', at: 'art. 1' };
export const bezwaar: Cite = { source: 'awb', at: 'art. 6:7' };
export const schorsingPo: Cite = { source: 'wpo', at: 'art. 40c' };
export const verwijderingPo: Cite = { source: 'wpo', at: 'art. 40' };
/** The Wet voortgezet onderwijs 2020; `at` is one article. */
export const wvo = (at: string): Cite => ({ source: 'wvo-2020', at });
export const onderwijstijd: Cite = { source: 'beleidsregel-onderwijstijd' };

/** Reporting: the Inspectie on the sixteen hours, DUO on the kinds of report. */
export const inspectie: Cite = { source: 'inspectie-verzuim' };
export const duo: Cite = { source: 'duo-verzuim' };
export const duoSoorten: Cite = { source: 'duo-soorten-verzuim' };
export const luxeVerzuim: Cite = { source: 'leerplein-luxe-verzuim' };
/** From 18 until 27 without a startkwalificatie: the Doorstroompunt, once called RMC. */
export const doorstroompunt: Cite = { source: 'web', at: 'art. 9.2.1' };

/** Illness: what may not go to leerplicht, and when the jeugdarts looks along. */
export const ziekte: Cite = { source: 'ingrado-avg-verzuim' };
export const jeugdartsPo: Cite = { source: 'ggd-mazl-po' };
export const jeugdartsVo: Cite = { source: 'mazl-vo' };
export const ziezon: Cite = { source: 'ziezon' };

/** Leave: guidelines of other municipalities, examples only; and a ruling on leave that one parent opposes. */
export const gewichtig: Cite = { source: 'eindhoven-verlof' };
export const verlofOneens: Cite = { source: 'lkc-105128' };

/** Enrolling and leaving: what Ingrado reads in article 10, and rulings. */
export const uitschrijven: Cite = { source: 'ingrado-uitschrijven' };
export const zonderBewijs: Cite = { source: 'lkc-108957' };
export const inschrijvenOneens: Cite = { source: 'lkc-109095' };
export const gezamenlijkGezag: Cite = { source: 'bw-1', at: 'art. 253i lid 1' };
export const naarDeRechter: Cite = { source: 'bw-1', at: 'art. 253a lid 1' };

/** The verzuimkaart of Zuid-Kennemerland, made for the basisschool; `at` is the row. */
export const kaart = (at: string): Cite => ({ source: 'verzuimkaart-zk', at });
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };
export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };
