import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, and what is usual but not found in a law. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** Leerplicht follows the pupil; `at` is the article. */
export const leerplichtwet = (at: string): Cite => ({ source: 'leerplichtwet', at });
export const duo: Cite = { source: 'duo-verzuim' };
export const doorstroompunt: Cite = { source: 'doorstroompunt-naam' };
export const absoluutVerzuim: Cite = { source: 'duo-soorten-verzuim' };

/** Jeugdhulp: the meaning of woonplaats since 2022, in the law and as explained. */
export const woonplaats = (at: string): Cite => ({ source: 'stb-2020-78', at });
/** One address is registered, also of who lives in two homes: where most nights are. */
export const tweeAdressen: Cite = { source: 'rvig-meer-adressen' };
export const vng: Cite = { source: 'vng-woonplaatsbeginsel' };
export const uitleg: Cite = { source: 'hart-van-brabant-woonplaats' };
export const toegang: Cite = { source: 'vng-toegang-jeugdhulp' };
/** The rule of before 2022, shown as history. */
export const vroeger: Cite = {
  source: 'westerkwartier-ondersteuningsroute',
  at: 'noot over het woonplaatsbeginsel',
};

/** The coach tied to the school is the first to ask, and passes on. */
export const coach: Cite = { source: 'rol-cjg-zk-2023' };

/** Who decides on a TLV: the samenwerkingsverband of the school, or of the home (sbo; so and vso). */
export const sbo: Cite = { source: 'wpo', at: 'art. 40 lid 8' };
export const so: Cite = { source: 'wec', at: 'art. 40 lid 11' };
export const vso: Cite = { source: 'wec', at: 'art. 40 lid 13' };
export const zorgplicht: Cite = { source: 'wpo', at: 'art. 40 lid 4' };
export const tlv: Cite = { source: 'po2001-tlv' };

export const delen: Cite = { source: 'nji-gegevensuitwisseling' };
export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const veiligThuisRegio: Cite = { source: 'rijksoverheid-veilig-thuis' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const alarm: Cite = { source: 'noodnummer-112' };
