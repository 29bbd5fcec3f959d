import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own advice, where law and sources leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };

/** Consent: what it is, and of whom. */
export const toestemming: Cite = { source: 'avghelpdeskzorg-toestemming' };
export const zestien: Cite = { source: 'uavg', at: 'art. 5 lid 1' };

/** Leerplicht may ask all that the Leerplichtwet needs; illness is no part of that. */
export const inlichtingen: Cite = { source: 'leerplichtwet', at: 'art. 18 lid 3' };
export const ziekte: Cite = { source: 'ingrado-avg-verzuim' };

/** The police: who may claim which data, and in what form. */
export const identificerend: Cite = { source: 'strafvordering', at: 'art. 126nc' };
export const gegevens: Cite = { source: 'strafvordering', at: 'art. 126nd' };
export const camerabeelden: Cite = { source: 'strafvordering', at: 'art. 126nda' };
export const gevoelig: Cite = { source: 'strafvordering', at: 'art. 126nf' };
export const politieNummer: Cite = { source: 'politie-112-of-0900' };
/** Lists of pupils and questionnaires for the GGD. */
export const ggdLijst: Cite = { source: 'voraad-ggd-2019' };
export const ggdVragen: Cite = { source: 'kennisnet-ggd' };

/** The file: who asks, how soon, and how long it is kept. */
export const dossierRechten: Cite = { source: 'uavg', at: 'art. 5 lid 4' };
export const kopie: Cite = { source: 'poraad-kopie-dossier' };
export const maand: Cite = { source: 'achmea-dossier' };
export const rechten: Cite = { source: 'kennisnet-rechten' };
export const bewaren: Cite = { source: 'besluit-bekostiging-wpo-2022', at: 'art. 12 lid 1' };
export const bewarenVo: Cite = { source: 'uitvoeringsbesluit-wvo-2020', at: 'art. 8.10 lid 2' };
export const bewarenUitleg: Cite = { source: 'poraad-bewaren' };

/** A statement for one parent; and what the Raad asks, which is something else. */
export const verklaring: Cite = { source: 'lkc-104048' };
export const raad: Cite = { source: 'lkc-104874' };
export const beideOuders: Cite = { source: 'lkc-105312' };
export const nji: Cite = { source: 'nji-gegevensuitwisseling' };

/** A GI with a measure of the court, and the Raad. */
export const gi: Cite = { source: 'jeugdwet', at: 'art. 7.3.11 lid 4' };
export const giGrens: Cite = { source: 'lkc-109371' };
export const raadGeheim: Cite = { source: 'gzr-raad-2024' };
