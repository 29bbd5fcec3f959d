import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Where the word comes from, and what CJG and kernteam can do. */
export const grijs: Cite = { source: 'routeboek-zk-2024', at: 'gezinnen in het grijze gebied' };
/** A new signal and a new weighing can give a new outcome; and with whom to talk when parents are open to it. */
export const nieuwSignaal: Cite = { source: 'handreiking-onveiligheid-zk', at: 'let op: nieuw signaal' };
export const kernteam: Cite = { source: 'handreiking-onveiligheid-zk', at: 'hoe je kernpartners inroept' };

export const stappen: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
/** The five questions; `n` is the number of the question. */
export const afweging = (n: 1 | 2 | 4 | 5): Cite => ({
  source: n === 1 ? 'nji-afwegingskader' : 'handelingsprotocol-utrecht',
  at: `afweging ${n}`,
});
export const normen: Cite = { source: 'nji-afwegingskader', at: 'professionele normen' };
export const twijfelLkc: Cite = { source: 'onderwijsgeschillen-twijfel', at: 'LKC-advies 108721' };
export const naMelding: Cite = { source: 'knmg-meldcode', at: 'bijlage 4' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const alarm: Cite = { source: 'noodnummer-112' };

/** The second meaning of the word. */
export const elders: Cite = { source: 'hart-van-brabant-grijs-gebied' };
export const woonplaats: Cite = { source: 'vng-woonplaatsbeginsel' };
export const toestemming: Cite = { source: 'nji-gegevensuitwisseling' };
export const redactie: Cite = { source: 'routeboek-redactie' };
