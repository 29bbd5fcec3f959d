import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** The duty to have experts advise: basisschool, and voortgezet onderwijs (also for lwoo and praktijkonderwijs). */
export const advies: Cite = { source: 'wpo', at: 'art. 18a lid 11' };
export const adviesVo: Cite = { source: 'wvo-2020', at: 'art. 2.47 lid 14' };
/** The closed list of who may be second. For the basisschool it was read in a decree that was withdrawn; for the VO it holds. */
export const lijst: Cite = { source: 'besluit-bekostiging-wpo-oud', at: 'art. 34.8' };
export const lijstVo: Cite = { source: 'uitvoeringsbesluit-wvo-2020', at: 'art. 2.51 lid 1' };
/** For lwoo and praktijkonderwijs somebody who knows that kind of school will do as second. */
export const lwooPro: Cite = { source: 'uitvoeringsbesluit-wvo-2020', at: 'art. 2.51 lid 2' };
export const routeboek: Cite = {
  source: 'routeboek-zk-2024',
  at: 'Een overstap naar het gespecialiseerd onderwijs',
};
export const redactie: Cite = { source: 'routeboek-redactie' };
/** First a pedagoog, second an orthopedagoog: not according to the law. Who guided the pupil: not impartial. */
export const kwalificatie: Cite = { source: 'gpo-108283' };
export const nvo: Cite = { source: 'nvo-orthopedagoog-2020' };
/** Not involved in the application, not of the school that applies. */
export const nietBetrokken: Cite = { source: 'gpo-108184' };
export const nietVanSchool: Cite = { source: 'lbt-107632' };
export const handelingsplan: Cite = { source: 'cascade-2022' };
/** Employed by the samenwerkingsverband: allowed, if impartial. */
export const inDienst: Cite = { source: 'gpo-108110' };
/** Who once observed or examined the pupil, hired by the school, could still advise. */
export const ingehuurd: Cite = { source: 'lbt-ingehuurde-deskundige-2020' };
export const beideScholen: Cite = { source: 'oog-deskundigen' };
/** Two separate written advices; a joint text of a committee won't do. */
export const tweeAdviezen: Cite = { source: 'gpo-108582' };
/** Own, reasoned and recent: a signature below the conclusions of others won't do. */
export const eigenAdvies: Cite = { source: 'gpo-108742' };
export const nieuwMdo: Cite = { source: 'sppoh-deskundigen' };
export const bezwaar: Cite = { source: 'lbt-procedure' };
/** Every samenwerkingsverband has a committee that advises about objections. */
export const commissie: Cite = { source: 'wpo', at: 'art. 18a lid 12' };
export const gegevens: Cite = { source: 'wpo', at: 'art. 18a lid 13' };
export const toestemming: Cite = { source: 'nji-gegevensuitwisseling' };
export const steunpunt: Cite = { source: 'wpo', at: 'art. 19' };
export const steunpuntVo: Cite = { source: 'wvo-2020', at: 'art. 2.47a' };
/** The right of the pupil to be heard about the ontwikkelingsperspectief. */
export const hoorrecht: Cite = { source: 'wpo', at: 'art. 40a lid 6' };
export const hoorrechtVo: Cite = { source: 'wvo-2020', at: 'art. 2.44 lid 5' };
