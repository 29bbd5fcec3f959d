import type { Cite } from './answer.ts';

/** An article of a law, with its member or part. */
type Article = `art. ${string}`;

/** An article of the Leerplichtwet. */
export const wet = (at: Article): Cite => ({ source: 'leerplichtwet', at });
export const nieuweWet: Cite = { source: 'wetsvoorstel-36663' };
export const besluit: Cite = { source: 'awb', at: 'art. 6:7' };
export const termijnen = (at: Article): Cite => ({ source: 'algemene-termijnenwet', at });
/** Our own advice, and choices of ours where law and agreements leave one open. */
export const redactie: Cite = { source: 'routeboek-redactie' };

/** Reporting absence. */
export const inspectie: Cite = { source: 'inspectie-verzuim' };
export const klokuren: Cite = { source: 'kindindekijker-verzuim' };
export const duoPo: Cite = { source: 'duo-verzuim' };
export const duoSoorten: Cite = { source: 'duo-soorten-verzuim' };
export const duoHerhaling: Cite = { source: 'duo-verzuimhulp' };
export const luxeVerzuim: Cite = { source: 'leerplein-luxe-verzuim' };

/** Leave: guidelines of other municipalities, examples only. */
export const gewichtig: Cite = { source: 'eindhoven-verlof' };
export const achtWeken: Cite = { source: 'rblgv-verlof' };

/** Ages. */
export const schooljaar: Cite = { source: 'cbs-schooljaar' };
export const vijfJaar: Cite = { source: 'leerplein-vijf-jaar' };
export const schrikkeldag: Cite = { source: 'volkskrant-schrikkeldag' };
export const doorstroompunt: Cite = { source: 'doorstroompunt-naam' };
export const duurzaamWerk: Cite = { source: 'wet-school-naar-duurzaam-werk' };
