import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Our own careful default, where the sources leave a choice open. */
export const redactie: Cite = { source: 'routeboek-redactie' };
export const alarm: Cite = { source: 'noodnummer-112' };

/** The decree: the steps, and a decision on reporting as well as on help. On doubt it says nothing any more. */
export const stappen: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
export const verantwoordelijk: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 1 onder c' };

/** The education version of the five questions; `n` is the number of the question. */
export const afweging = (n: 1 | 2 | 3 | 4 | 5): Cite => ({
  source: n === 1 ? 'nji-afwegingskader' : 'handelingsprotocol-utrecht',
  at: `afweging ${n}`,
});
export const normen: Cite = { source: 'nji-afwegingskader', at: 'professionele normen' };
export const twijfelLkc: Cite = { source: 'onderwijsgeschillen-twijfel', at: 'LKC-advies 108721' };

export const meldrecht: Cite = { source: 'wmo-2015', at: 'art. 5.2.6' };
export const ouders: Cite = { source: 'onderwijsgeschillen-veilig-thuis' };
export const gesprek: Cite = { source: 'veilig-thuis-nog-voorbeeldzinnen' };
export const anoniem: Cite = { source: 'veilig-thuis-nog-anoniem' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const overslaan: Cite = { source: 'augeo-meldcode', at: 'stap 3' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const termijn: Cite = { source: 'handelingsprotocol-utrecht', at: 'afweging 3' };
export const naMelding: Cite = { source: 'knmg-meldcode', at: 'bijlage 4' };

/** What Veilig Thuis does after a melding, as far as the law says it. */
export const wieMeldde: Cite = { source: 'uitvoeringsbesluit-wmo-2015', at: 'art. 4.1.8 lid 3' };
export const onderzoek: Cite = { source: 'uitvoeringsbesluit-wmo-2015', at: 'art. 4.1.7 lid 2' };

/** A sexual offence by somebody who works for the school: what staff and board must do, in each kind of school. */
export const zedenPo: Cite = { source: 'wpo', at: 'art. 4a' };
export const zedenVo: Cite = { source: 'wvo-2020', at: 'art. 3.39' };
export const zedenSo: Cite = { source: 'wec', at: 'art. 4a' };
export const zeden: Cite = { source: 'inspectie-zedenmisdrijven' };
export const zedenSchool: Cite = { source: 'schoolenveiligheid-zeden' };
export const huwelijksdwang: Cite = { source: 'veilig-thuis-huwelijksdwang' };
export const onthulling: Cite = { source: 'afwegingskadermeldcode-nl', at: 'vragenlijst, afweging 2' };
export const acuut: Cite = { source: 'interventieacademie-afwegingsvraag-2', at: 'acute onveiligheid' };
export const seksueel: Cite = { source: 'richtlijn-kindermishandeling-gesprek' };
export const kernteam: Cite = { source: 'handreiking-onveiligheid-zk' };
export const school: Cite = { source: 'nysingh-veilig-thuis' };
export const zorgvuldig: Cite = { source: 'bvd-advocaten-veilig-thuis' };
export const radar: Cite = { source: 'rijksoverheid-radarfunctie' };
export const vertrouwensinspecteur: Cite = { source: 'inspectie-vertrouwensinspecteur' };
export const wieBelt: Cite = { source: 'inspectie-factsheet-vertrouwensinspecteurs' };
export const csg: Cite = { source: 'centrum-seksueel-geweld' };
export const zedenpolitie: Cite = { source: 'politie-professionals-misbruik' };
export const leerlingen: Cite = { source: 'schoolenveiligheid-leerlingen-onderling' };
