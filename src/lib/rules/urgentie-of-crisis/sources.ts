import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Advice of our own, and general knowledge that nobody looked up. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** What the old documents said about urgency and crisis. */
export const westerkwartier: Cite = { source: 'westerkwartier-ondersteuningsroute', at: 'onderdeel d' };
export const acuut: Cite = { source: 'bijtijds-erbij-zijn-2012', at: 'paragraaf 3.5' };
export const stelDat: Cite = { source: 'bijtijds-erbij-zijn-2012', at: 'stel dat: een acute situatie' };
export const geheim: Cite = { source: 'bijtijds-erbij-zijn-2012', at: 'stel dat: geheimhouding' };

/** National numbers. */
export const alarm: Cite = { source: 'noodnummer-112' };
export const politie: Cite = { source: 'politie-112-of-0900' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const nummer113: Cite = { source: 'zelfmoordpreventie-113' };

/** Who helps today. */
export const huisarts: Cite = { source: 'huisarts-acuut-psychisch' };
export const crisisdienst: Cite = { source: 'vzinfo-crisisdienst-ggz' };
export const toegang: Cite = { source: 'vng-toegang-jeugdhulp' };
export const woonplaats: Cite = { source: 'vng-woonplaatsbeginsel' };
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };

/** Acute danger at home, and the routes of the meldcode. */
export const definitie: Cite = { source: 'interventieacademie-afwegingsvraag-2', at: 'acute onveiligheid' };
export const afweging: Cite = { source: 'handelingsprotocol-utrecht', at: 'afweging 2' };
export const twijfel: Cite = { source: 'onderwijsgeschillen-twijfel', at: 'LKC-advies 108721' };
export const eerst: Cite = { source: 'augeo-veilig-thuis' };
export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
export const meldrecht: Cite = { source: 'wmo-2015', at: 'art. 5.2.6' };
export const zedenPo: Cite = { source: 'wpo', at: 'art. 4a' };
export const zedenVo: Cite = { source: 'wvo-2020', at: 'art. 3.39' };
export const zedenSo: Cite = { source: 'wec', at: 'art. 4a' };
export const zeden: Cite = { source: 'inspectie-zedenmisdrijven' };
export const zedenSchool: Cite = { source: 'schoolenveiligheid-zeden' };

/** Who may call the vertrouwensinspecteur, what is between pupils, and advice after a very serious incident. */
export const wieBelt: Cite = { source: 'inspectie-factsheet-vertrouwensinspecteurs' };
export const inspecteur: Cite = { source: 'inspectie-vertrouwensinspecteur' };
export const zedenpolitie: Cite = { source: 'politie-professionals-misbruik' };
export const csg: Cite = { source: 'centrum-seksueel-geweld' };
export const leerlingen: Cite = { source: 'schoolenveiligheid-leerlingen-onderling' };
export const adviespunt: Cite = { source: 'schoolenveiligheid-adviespunt' };
