import type { Arithmetic } from './calculator.ts';
import { byHand as leerplichtigByHand } from './leerplichtig/by-hand.ts';
import { says as leerplichtig } from './leerplichtig/says.ts';
import { byHand as verlofByHand } from './verlof/by-hand.ts';
import { says as verlof } from './verlof/says.ts';
import { byHand as zestienUurByHand } from './zestien-uur/by-hand.ts';
import { says as zestienUur } from './zestien-uur/says.ts';

/**
 * All calculators in the order of lists, by the id that is a part of their address. The words of each stand in
 * src/content/rekenhulpen.
 */
export const arithmetic = {
  'zestien-uur': { says: zestienUur, byHand: zestienUurByHand },
  verlof: { says: verlof, byHand: verlofByHand },
  leerplichtig: { says: leerplichtig, byHand: leerplichtigByHand },
} as const satisfies Record<string, Arithmetic>;

export type CalculatorId = keyof typeof arithmetic;
export const calculatorIds = Object.keys(arithmetic) as readonly CalculatorId[];
