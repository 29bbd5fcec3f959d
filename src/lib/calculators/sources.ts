import type { Cite } from './answer.ts';

/** The Leerplichtwet; `at` is one article. */
export const wet = (at: string): Cite => ({ source: 'leerplichtwet', at });
export const nieuweWet: Cite = { source: 'wetsvoorstel-36663' };
export const besluit: Cite = { source: 'awb', at: 'art. 6:7' };
export const termijnen = (at: string): Cite => ({ source: 'algemene-termijnenwet', at });
/** A report goes to the register of DUO. */
export const register: Cite = { source: 'wet-register-onderwijsdeelnemers', at: 'art. 12 lid 3' };
export const levering: Cite = { source: 'besluit-register-onderwijsdeelnemers', at: 'art. 21' };
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
/** A ruling on leave that one parent opposes. */
export const oneens: Cite = { source: 'lkc-105128' };

/** Ages. */
export const schooljaar: Cite = { source: 'cbs-schooljaar' };
export const vijfJaar: Cite = { source: 'leerplein-vijf-jaar' };
export const schrikkeldag: Cite = { source: 'volkskrant-schrikkeldag' };
export const doorstroompunt: Cite = { source: 'doorstroompunt-naam' };
export const totZevenentwintig: Cite = { source: 'web', at: 'art. 9.2.1' };
export const meldenVanaf18: Cite = { source: 'wvo-2020', at: 'art. 8.20' };
