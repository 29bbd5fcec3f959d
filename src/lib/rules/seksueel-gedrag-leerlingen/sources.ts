import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** Advice of our own, and general knowledge that nobody looked up. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** Danger, and what may be going on at home. */
export const alarm: Cite = { source: 'noodnummer-112' };
export const veiligThuis: Cite = { source: 'veilig-thuis-landelijk' };
export const augeo: Cite = { source: 'augeo-veilig-thuis' };
export const twijfelLkc: Cite = { source: 'onderwijsgeschillen-twijfel', at: 'LKC-advies 108721' };
export const nummer113: Cite = { source: 'zelfmoordpreventie-113' };

/** Help and advice after sexual violence. */
export const csg: Cite = { source: 'centrum-seksueel-geweld' };
export const politie: Cite = { source: 'politie-professionals-misbruik' };
export const inspecteur: Cite = { source: 'inspectie-vertrouwensinspecteur' };
export const wieBelt: Cite = { source: 'inspectie-factsheet-vertrouwensinspecteurs' };

/** What schools are advised to do. */
export const onderling: Cite = { source: 'schoolenveiligheid-leerlingen-onderling' };
export const basisschool: Cite = { source: 'schoolenveiligheid-basisschool' };
export const adviespunt: Cite = { source: 'schoolenveiligheid-adviespunt' };
export const overDeGrens: Cite = { source: 'over-de-grens-basisonderwijs' };
export const criteria: Cite = { source: 'vlaggensysteem', at: 'de zes criteria' };
export const helpwanted: Cite = { source: 'helpwanted-school' };

/** The law: safety at school, whose offence a board must report, and what is punishable among pupils. */
export const zorgPo: Cite = { source: 'wpo', at: 'art. 4c' };
export const zorgVo: Cite = { source: 'wvo-2020', at: 'art. 3.40' };
export const personeelPo: Cite = { source: 'wpo', at: 'art. 4a lid 1' };
export const personeelVo: Cite = { source: 'wvo-2020', at: 'art. 3.39 lid 1' };
export const onder12: Cite = { source: 'wetboek-van-strafrecht', at: 'art. 249' };
export const leeftijdgenoten: Cite = { source: 'wetboek-van-strafrecht', at: 'art. 247 lid 3' };
export const tegenWil: Cite = { source: 'wetboek-van-strafrecht', at: 'art. 241' };
export const beelden: Cite = { source: 'wetboek-van-strafrecht', at: 'art. 252' };
