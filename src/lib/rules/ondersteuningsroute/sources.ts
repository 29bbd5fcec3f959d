import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Advice of our own, and general knowledge that nobody looked up. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** The two routes, as they were; `at` is the step or the part. */
export const westerkwartier = (at: string): Cite => ({ source: 'westerkwartier-ondersteuningsroute', at });
export const landelijk = (at: string): Cite => ({ source: 'bijtijds-erbij-zijn-2012', at });
export const invoering2014: Cite = { source: 'westerkwartier-zorgroute-2014' };

/** What holds today. */
export const meldcode: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
/** In doubt: always Veilig Thuis, a norm of the profession. */
export const twijfel: Cite = { source: 'onderwijsgeschillen-twijfel' };
export const eindverantwoordelijk: Cite = {
  source: 'besluit-verplichte-meldcode',
  at: 'art. 2 lid 1 onder c',
};
export const afwegingskader: Cite = { source: 'nji-afwegingskader' };
export const overslaan: Cite = { source: 'augeo-meldcode', at: 'stap 3' };
export const ouders: Cite = { source: 'onderwijsgeschillen-veilig-thuis' };
export const anoniem: Cite = { source: 'veilig-thuis-nog-anoniem' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const terugkoppeling: Cite = { source: 'knmg-meldcode', at: 'bijlage 4' };
export const alarm: Cite = { source: 'noodnummer-112' };
export const zeden: Cite = { source: 'schoolenveiligheid-zeden' };
export const handreikingZk: Cite = {
  source: 'handreiking-onveiligheid-zk',
  at: 'als ouders geen hulp willen',
};
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };
export const verwijsindex: Cite = { source: 'jeugdwet', at: 'art. 7.1.4.1' };
export const woonplaats: Cite = { source: 'jeugdwet', at: 'art. 1.1' };
export const ingangen: Cite = { source: 'vng-toegang-jeugdhulp' };
export const tlv: Cite = { source: 'wpo', at: 'art. 18a lid 6' };
/** The plan for a pupil who needs extra support, and the right of the pupil to be heard about it. */
export const opp: Cite = { source: 'wpo', at: 'art. 40a' };
