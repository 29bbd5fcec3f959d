import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Advice of our own, and general knowledge that nobody looked up. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** The "stel dat" situations of 2012; `at` is the situation or the paragraph. Shown with the rule of today. */
export const stelDat = (at: string): Cite => ({ source: 'bijtijds-erbij-zijn-2012', at: `stel dat: ${at}` });
export const tips2012 = (at: string): Cite => ({ source: 'bijtijds-erbij-zijn-2012', at });

/** How to talk, as it is said now. */
export const kind: Cite = { source: 'nji-praten-met-kind' };
export const kindSchool: Cite = { source: 'gesprek-onderwijs-kinderopvang' };
export const nietAfkappen: Cite = { source: 'academie-praten-met-kinderen' };
export const ouders: Cite = { source: 'nji-praten-met-ouders' };
export const voorbereiden: Cite = { source: 'nji-gesprek-voorbereiden' };
export const richtlijn: Cite = { source: 'richtlijn-kindermishandeling-gesprek' };
export const gewoneTaal: Cite = { source: 'handreiking-onveiligheid-zk', at: 'wat je zelf kunt doen' };
export const geenHulp: Cite = { source: 'handreiking-onveiligheid-zk', at: 'hoe je kernpartners inroept' };
export const grijs: Cite = { source: 'routeboek-zk-2024', at: 'gezinnen in het grijze gebied' };
export const gezag: Cite = { source: 'onderwijsgeschillen-informatie-gescheiden-ouders' };
export const beideOuders: Cite = { source: 'onderwijsgeschillen-veilig-thuis' };
export const delen: Cite = { source: 'nji-gegevensuitwisseling' };

/** Danger, and the talks that must not come first. */
export const alarm: Cite = { source: 'noodnummer-112' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const overslaan: Cite = { source: 'augeo-meldcode', at: 'stap 3' };
export const eer: Cite = { source: 'meldcode-nu-eer' };
export const onthulling: Cite = { source: 'afwegingskadermeldcode-nl', at: 'vragenlijst, afweging 2' };
export const meldrecht: Cite = { source: 'wmo-2015', at: 'art. 5.2.6' };
export const zeden: Cite = { source: 'inspectie-zedenmisdrijven' };
export const zedenSchool: Cite = { source: 'schoolenveiligheid-zeden' };
export const huisarts: Cite = { source: 'huisarts-acuut-psychisch' };
export const nummer113: Cite = { source: 'zelfmoordpreventie-113' };

/** The meldcode: steps, and doubt. */
export const stappen: Cite = { source: 'besluit-verplichte-meldcode', at: 'art. 2 lid 2' };
export const onveilig: Cite = { source: 'handelingsprotocol-utrecht', at: 'afweging 2' };
export const normen: Cite = { source: 'nji-afwegingskader', at: 'professionele normen' };
export const twijfelLkc: Cite = { source: 'onderwijsgeschillen-twijfel', at: 'LKC-advies 108721' };

/** Who may call the vertrouwensinspecteur, help after sexual violence, and what is between pupils. */
export const wieBelt: Cite = { source: 'inspectie-factsheet-vertrouwensinspecteurs' };
export const csg: Cite = { source: 'centrum-seksueel-geweld' };
export const zedenpolitie: Cite = { source: 'politie-professionals-misbruik' };
export const leerlingen: Cite = { source: 'schoolenveiligheid-leerlingen-onderling' };
export const tolk: Cite = { source: 'tolk-almere-2019' };
